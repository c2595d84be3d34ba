import type { Valerie } from '../concert/handle.ts';
import type { Transport } from './transport.ts';

/** Begins by itself once all is ready, if the browser lets sound out and nobody was faster. */
export const beginWhenHeard = (
  valerie: Valerie,
  audible: () => boolean,
  transport: Transport,
): void => {
  const begin = () => {
    if (valerie.state === 'ready' && audible()) transport.playOrPause();
  };
  // A piece that cannot be read is told of by whoever reads it.
  valerie.ready.then(begin, () => undefined);
};
