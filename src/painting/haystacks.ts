import { CLOTHS } from './cloths.ts';
import { blend, lab } from './colour.ts';
import { sketchAir } from './haystacks/air.ts';
import { sketchDistance } from './haystacks/distance.ts';
import { sketchHouses } from './haystacks/houses.ts';
import { createScene } from './haystacks/scene.ts';
import { sketchShade } from './haystacks/shade.ts';
import { sketchStacks } from './haystacks/straw.ts';
import { sketchStubble } from './haystacks/stubble.ts';
import { sketchWoods } from './haystacks/woods.ts';
import { sketchReserve } from './reserve.ts';
import { sketchSignature } from './signature.ts';
import type { Motif } from './sketch.ts';

/** The visitors' hues: straw, and the flowers in it. */
const VISITORS = [lab('#dcc08a'), lab('#cf9a80'), lab('#a9b490'), lab('#c2a9c0')] as const;

/** Stacks of wheat in a meadow, against the last of the sun. */
export const haystacks: Motif = (seed, format) => {
  const scene = createScene(seed, format);
  const field = scene.meadow(0.5 * format, scene.horizon + 0.15, 0);
  return {
    cloth: CLOTHS.rubbed,
    // A tone that flickers between strokes of the sky, of the field and of its shadows, and is not seen as a hole in any.
    ground: blend(
      blend(scene.sky(0.5 * format, 0.8 * scene.horizon, 0), field, 0.4),
      scene.key.shadow,
      0.34,
    ),
    sketches: [
      ...sketchAir(scene),
      ...sketchDistance(scene),
      ...sketchWoods(scene),
      ...sketchHouses(scene),
      ...sketchStubble(scene),
      ...sketchShade(scene),
      ...sketchStacks(scene),
      ...sketchSignature(scene),
    ],
    reserve: sketchReserve(scene, VISITORS),
  };
};
