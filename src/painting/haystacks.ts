import { CLOTHS } from './cloths.ts';
import { atValue, blend } from './colour.ts';
import { sketchAir } from './haystacks/air.ts';
import { sketchDistance } from './haystacks/distance.ts';
import { createScene } from './haystacks/scene.ts';
import { sketchShade } from './haystacks/shade.ts';
import { sketchStacks } from './haystacks/straw.ts';
import { sketchStubble } from './haystacks/stubble.ts';
import { sketchWoods } from './haystacks/woods.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif } from './sketch.ts';

/** Stacks of wheat in a meadow, in the light of a seed. */
export const haystacks: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  const field = scene.meadow(0.5 * format, scene.horizon + 0.15, 0);
  const sky = scene.sky(0.5 * format, 0.6 * scene.horizon, 0);
  return {
    light: scene.key.name,
    cloth: CLOTHS.rubbed,
    // A pale tone, of hardly less than the sky's value: between its touches it is not seen, and where the field is only rubbed over it shines.
    ground: atValue(blend(sky, field, 0.6), sky[0] - 0.06),
    sketches: [
      ...sketchAir(scene),
      ...sketchDistance(scene),
      ...sketchWoods(scene),
      ...sketchStubble(scene),
      ...sketchShade(scene),
      ...sketchStacks(scene),
      ...sketchSignature(scene),
    ],
    reserve: sketchReserve(scene, scene.key.visitors),
  };
};
