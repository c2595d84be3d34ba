import type { Notation } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';
import { readRises } from './approach.ts';
import { directionOf, readDynamics } from './letters.ts';

/** Where Chopin himself asks for more: under < and cresc., and on the way to a louder letter. There no general rule lets the sound fade: his own marks come first. */
export const readGrowth = (notation: Notation): ((at: Beats) => boolean) => {
  const swells = readDynamics(notation).filter((mark) => directionOf(mark) === 1);
  const rises = readRises(notation).map(({ from, to }) => ({ at: from, to }));
  const growing = [...swells, ...rises];
  return (place) => growing.some(({ at, to }) => place >= at && place <= to);
};
