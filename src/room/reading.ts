import type { Valerie } from '../concert/handle.ts';
import type { Seconds } from '../units.ts';
import { createFading, type Fading } from './fading.ts';
import type { Wait } from './wait.ts';

const READING_TIME: Seconds = 20;

/** Lets a finished picture's label be read for twenty seconds from the last chord, and from when somebody moved; then it rests, where `mayRest` lets it. */
export const createReading = (
  valerie: Valerie,
  wait: Wait,
  mayRest: () => boolean,
  onChange: () => void,
): Fading => {
  const isOver = () => valerie.state === 'finished' && mayRest();
  const fading = createFading(wait, isOver, onChange, READING_TIME);
  let { state } = valerie;
  const leave = valerie.onChange(() => {
    if (valerie.state === state) return;
    state = valerie.state;
    fading.wake();
  });
  return {
    wake: fading.wake,
    get resting() {
      return fading.resting;
    },
    stop() {
      leave();
      fading.stop();
    },
  };
};
