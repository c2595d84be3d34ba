import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { layFarHull, layHull, setCrew } from './dinghyBody.ts';
import { type Dinghy, type Paints, type Pull, pullOn } from './dinghyPulls.ts';

/** What hangs below a boat, in boat's lengths: how far aside its middle is and how deep, how far it reaches to either side, how thick it is, how it is tilted, and how much of it the water has. */
const LEVELS = [
  [-0.1, 0.27, 0.16, 0.1, 0.03, 0.08],
  [0.26, 0.26, 0.16, 0.09, 0, 0.3],
  [0.12, 0.37, 0.13, 0.08, -0.01, 0.26],
  [-0.16, 0.38, 0.1, 0.1, -0.05, 0.12],
  [-0.22, 0.49, 0.075, 0.11, -0.03, 0.08],
  [0.08, 0.52, 0.17, 0.08, 0.02, 0.34],
  [0.05, 0.66, 0.13, 0.08, 0.03, 0.5],
  [0.02, 0.8, 0.1, 0.055, -0.01, 0.68],
  [0.14, 0.9, 0.2, 0.03, 0.01, 0.6],
] as const;
/** How many of them a boat has, near, farther off and all but lost. */
const COUNTS = [9, 4, 2] as const;

/** What hangs below a boat: fat dabs that walk down in two files, bent, tilted, no two alike. */
const mirror = (pull: Pull, random: Random, far: number, paints: Paints): Sketch[] =>
  LEVELS.slice(0, COUNTS[far] ?? 2).map(([aside, deep, half, thick, tilt, gone], i) => {
    const { dark, cool, moss, water } = paints;
    const reach = half * (0.8 + 0.4 * random()) * choose([-1, 1], random);
    const middle = aside + 0.03 * wobble(random);
    const load = blend(blend(aside > 0 ? cool : moss, dark, 0.5 * random()), water, gone);
    return pull([middle - reach, deep - tilt], [middle + reach, deep + tilt], thick, {
      brush: choose(['flat', 'filbert', 'pull'], random),
      bow: 0.25 * wobble(random),
      load,
      second: blend(load, aside > 0 ? moss : dark, 0.6),
      stage: 0.8 + 0.008 * i,
      hand: i > 1 ? 'right' : 'left',
      body: 0.9 - 0.6 * gone,
    });
  });

/** A rowing boat, all of fat unequal touches; `far` 0 with its crew told, 1 as a mass with lumps, 2 all but lost. */
export const sketchDinghy = (
  random: Random,
  boat: Dinghy,
  paints: Paints,
  far: number,
): readonly Sketch[] => {
  const pull = pullOn(random, boat, paints);
  const body =
    far === 0
      ? [...setCrew(pull, random, paints), ...layHull(pull, paints)]
      : layFarHull(pull, far, paints);
  return [...mirror(pull, random, far, paints), ...body];
};
