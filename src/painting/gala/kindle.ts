import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Bay, placeIn } from './bays.ts';

/** What a window is painted with where it is lit, and where it burns. */
export const AMBER: Hues = [lab('#c4855a'), lab('#b57558'), lab('#cd9566')];
export const YELLOW: Hues = [lab('#eabf80'), lab('#e0a869'), lab('#edcd9c')];
const PALE = lab('#fbeac6');

/** From which light on a window burns. */
const BURNS = 0.6;

/** Where a bright one is palest: few fat touches, the first the largest, straight from the heap and dragged where the hand happens to go. */
export const kindle = (random: Random, bay: Bay): Sketch[] =>
  Array.from(
    { length: bay.lit < BURNS ? 0 : Math.round(1 + 3.4 * (bay.lit - BURNS) * 2) },
    (_, i) => {
      const [x, y] = placeIn(bay, 0.5 * wobble(random), 0.36 + 0.3 * wobble(random));
      const size = i ? vary(0.5, 0.5, random) : bay.lit;
      return sketchTouch(random, {
        x,
        y,
        length: 1.15 * size * bay.broad,
        width: 0.56 * size * vary(1, 0.2, random) * bay.broad,
        angle: UPRIGHT + (i ? 0.9 : 0.25) * wobble(random),
        bow: 0.3 * wobble(random),
        brush: i ? 'impasto' : 'dab',
        load: blend(choose(YELLOW, random), PALE, i ? 0.2 + 0.8 * random() : 0.3),
        second: choose(AMBER, random),
        stage: 0.83 + 0.02 * i,
        body: i ? 0.8 : 0.9,
        spread: 0.014,
      });
    },
  );
