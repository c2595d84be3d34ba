import { clamp } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { eavesAt, placeOf, type Stack, strawAt } from './stack.ts';

/** A picture's darkest paints: no black, but violet, madder and bottle green at their full strength. */
const DARKEST = [lab('#2a2140'), lab('#3a1a2c'), lab('#1d2f3a'), lab('#2c2038')] as const;

/** Half the width of a stack whose accents are as large as they say. */
const USUAL = 0.28;

/** Where a stack's few darks gather, across it from the sun, and how far over its foot or (added to them) its eaves. */
const GATHERED = [
  { across: -0.55, rise: 0.035, many: 2, isUnder: false },
  { across: -0.1, rise: 0.025, many: 2, isUnder: false },
  { across: -0.4, rise: -0.06, many: 3, isUnder: true },
  { across: -0.68, rise: -0.1, many: 3, isUnder: true },
] as const;

/** The accents that a stack's dark is told by: a few true darks, set down once and never in a line. */
export const setDarks = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`accents ${i}`);
  const { horizon, key, sun } = scene;
  const size = stack.half / USUAL;
  return GATHERED.flatMap(({ across: middle, rise: up, many, isUnder }) =>
    Array.from({ length: many }, (): Sketch => {
      const across = clamp(sun * middle + 0.16 * wobble(random), -0.72, 0.72);
      const base = isUnder ? eavesAt(stack, across) : 0;
      const spot = { stack, across, rise: clamp(base + up + 0.05 * wobble(random)) };
      const dark = choose(DARKEST, random);
      const hue = choose(key.broken.shade, random);
      return sketchTouch(random, {
        ...placeOf(spot, horizon),
        length: vary(isUnder ? 0.055 : 0.075, 0.5, random) * size,
        width: vary(0.024, 0.45, random) * size,
        // Along the ground at its foot, elsewhere as the straw lies.
        angle: isUnder ? strawAt(spot) + 0.6 * wobble(random) : 0.3 * wobble(random),
        bow: 0.15 * wobble(random),
        brush: choose(['worked', 'scumble', 'filbert'], random),
        load: blend(dark, hue, (isUnder ? 0.4 : 0.08) + 0.3 * random()),
        second: blend(dark, hue, isUnder ? 0.5 : 0.35),
        // Others are laid over it, or it would be a hole.
        stage: 0.32 + 0.3 * random(),
        hand: 'left',
        body: 0.5 + 0.5 * random(),
        spread: 0.008,
      });
    }),
  );
};
