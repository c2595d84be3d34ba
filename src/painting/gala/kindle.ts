import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeIn } from './bays.ts';

/** What a window is painted with where it is lit, and where it burns. */
export const AMBER: Hues = [lab('#cf8c54'), lab('#c88350'), lab('#d69a60')];
export const YELLOW: Hues = [lab('#f0c680'), lab('#edbd72'), lab('#f3d394')];
const PALE = lab('#fdf0d0');

/** From which light on a window burns. */
const BURNS = 0.7;

/** Where a bright one is palest: one fat touch straight from the heap, pulled down low in it; in the brightest a second over it. */
export const kindle = (random: Random, bay: Bay): Sketch[] =>
  Array.from({ length: bay.lit < BURNS ? 0 : bay.lit < 0.9 ? 1 : 2 }, (_, i) => {
    const [x, y] = placeIn(bay, 0.2 * wobble(random), (i ? 0.26 : 0.36) + 0.06 * wobble(random));
    return sketchTouch(random, {
      x,
      y,
      length: (i ? 0.8 : 1.2) * bay.broad,
      width: vary(i ? 0.4 : 0.5, 0.12, random) * bay.broad,
      angle: UPRIGHT + 0.1 * wobble(random),
      bow: 0.08 * wobble(random),
      brush: 'filbert',
      load: blend(choose(YELLOW, random), PALE, 0.4 + 0.3 * i),
      second: choose(YELLOW, random),
      stage: 0.83 + 0.02 * i,
      body: 3,
      spread: 0.012,
    });
  });
