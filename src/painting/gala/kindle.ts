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
/** How many loaded touches a window has at most. */
const MOST = 3;

/** Where a bright one is palest: a few thick touches, or none. */
export const kindle = (random: Random, bay: Bay): Sketch[] =>
  Array.from({ length: bay.lit < BURNS ? 0 : Math.round(MOST * bay.lit * random()) }, (_, i) => {
    const [x, y] = placeIn(bay, 0.5 * wobble(random), 0.34 + 0.2 * wobble(random));
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.8, 0.4, random) * bay.broad,
      width: vary(0.3, 0.3, random) * bay.broad,
      angle: UPRIGHT + 0.3 * wobble(random),
      brush: 'impasto',
      load: blend(choose(YELLOW, random), PALE, 0.3 + 0.7 * bay.lit * random()),
      second: choose(YELLOW, random),
      stage: 0.84 + 0.03 * i,
      body: 0.6,
      spread: 0.01,
    });
  });
