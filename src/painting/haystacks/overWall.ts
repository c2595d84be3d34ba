import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { wobble } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import type { Scene } from './scene.ts';
import { eavesAt, type Stack } from './stack.ts';

/** How far across the wall's middle a pull may lie: what lies farther out is drawn with the edge. */
const SIDE = 0.82;

/** A path over the wall between two places from the sun, each so far up it. */
export const overWall = (
  { horizon, sun }: Scene,
  random: Random,
  stack: Stack,
  across: readonly [number, number],
  up: readonly [number, number],
) => {
  const aside = 0.04 * wobble(random);
  const higher = 0.04 * wobble(random);
  const spotAt = (share: number) => {
    const at = sun * clamp(mix(...across, share) + aside, -SIDE, SIDE);
    const rise = Math.max(0.02, (mix(...up, share) + higher) * (eavesAt(stack, at) - 0.02));
    return { stack, across: at, rise };
  };
  return { path: pathOn(horizon, spotAt), middle: spotAt(0.45) };
};
