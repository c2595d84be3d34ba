import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeIn } from './bays.ts';

/** What a window is painted with where it is lit, and where it burns. */
export const AMBER: Hues = [lab('#c4855a'), lab('#b57558'), lab('#cd9566')];
export const YELLOW: Hues = [lab('#eabf80'), lab('#e0a869'), lab('#edcd9c')];
const PALE = lab('#fdf0d0');

/** From which light on a window burns, and from which it is heaped. */
const BURNS = 0.6;
const HEAPED = 0.9;

/** Where a bright one is palest: one fat touch straight from the heap, at the gate two more, dragged where the hand happens to go. */
export const kindle = (random: Random, bay: Bay): Sketch[] =>
  Array.from({ length: bay.lit < BURNS ? 0 : bay.lit < HEAPED ? 1 : 3 }, (_, i) => {
    const [x, y] = placeIn(bay, 0.4 * wobble(random), (i ? 0.3 : 0.42) + 0.16 * wobble(random));
    const size = (i ? vary(0.6, 0.3, random) : 1) * bay.lit;
    return sketchTouch(random, {
      x,
      y,
      length: 0.95 * size * bay.broad,
      width: 0.42 * size * vary(1, 0.2, random) * bay.broad,
      angle: UPRIGHT + (i ? 0.6 : 0.2) * wobble(random),
      bow: 0.2 * wobble(random),
      brush: i ? 'impasto' : 'dab',
      load: blend(choose(YELLOW, random), PALE, i ? 0.5 + 0.5 * random() : 0.4),
      second: choose(AMBER, random),
      stage: 0.83 + 0.02 * i,
      body: i ? 0.7 : 0.8,
      spread: 0.014,
    });
  });
