import type { Random } from '../../random.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { crouch, standUp } from './rowboat/crew.ts';
import { layFarHull, layHull } from './rowboat/hull.ts';
import { mirror } from './rowboat/mirror.ts';
import { type Paints, type Rowboat, workOn } from './rowboat/work.ts';

export type { Rowboat } from './rowboat/work.ts';

/** A rowing boat on the water, all of unequal touches; `far` 0 with its crew told, 1 as a mass with lumps, 2 all but lost. */
export const sketchRowboat = (
  random: Random,
  boat: Rowboat,
  paints: Paints,
  far: number,
): readonly Sketch[] => {
  const work = workOn(random, boat, paints);
  const stern = -0.24 + 0.08 * wobble(random);
  const seat = 0.06 + 0.1 * random();
  // Far off, whoever stands there may stand nearer the middle.
  const who = far === 0 ? stern : stern + 0.14 * random();
  const body =
    far === 0
      ? [...layHull(work), ...standUp(work, who), ...crouch(work, seat)]
      : layFarHull(work, far, who);
  return [...mirror(work, far, who), ...body];
};
