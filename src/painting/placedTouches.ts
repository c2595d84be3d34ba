import { type Placed, reachOf } from './chooseNear.ts';
import { middleOf } from './path.ts';
import type { Plan, Touch } from './plan.ts';
import { lightnessOf } from './stroke.ts';

/** A touch of a plan, with its place and how light it is. */
interface PlacedTouch extends Placed {
  readonly touch: Touch;
}

/** The touches of a whole picture, in the order of its growth. */
export const placedTouches = (plan: Plan): PlacedTouch[] =>
  plan.touches.flat().map((touch) => ({
    touch,
    place: middleOf(touch.path),
    light: lightnessOf(touch),
    striking: 0,
    reach: reachOf(touch),
  }));
