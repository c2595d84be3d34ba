import { mix, smoothstep } from '../../units.ts';
import { type Hues, lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { layFamily, type Manner } from './families.ts';
import type { Scene } from './scene.ts';

const DARKS: Hues = [
  lab('#47705f'),
  lab('#41696a'),
  lab('#4f6f58'),
  lab('#385c56'),
  lab('#587c6c'),
];
/** How wide a corner, in sheets' scales, is left empty for her name. */
const SIGNED = 0.32;
/** How many places are looked at for a family. */
const FAMILIES = 300;

/** Pointed ones with dry ones about them, broken ones, small blunt ones, and thin lines. */
const MANNERS: readonly [Manner, ...Manner[]] = [
  { broad: 'pull', rest: 'drag', thick: 0.2, long: 1, body: 0.44 },
  { broad: 'worked', rest: 'dry', thick: 0.3, long: 1.2, body: 0.24 },
  { broad: 'filbert', rest: 'worked', thick: 0.24, long: 0.8, body: 0.33 },
  { broad: 'flat', rest: 'drag', thick: 0.24, long: 0.6, body: 0.5 },
  { broad: 'pull', rest: 'pull', thick: 0.13, long: 0.7, body: 0.39 },
];
/** How unlike one another families are in size. */
const UNLIKE = 0.85;

/** The dashes of moving water: dark families, small and thin far off, some broad near us; they gather in drifts with empty water between, and the light about the sun's path has few. */
export const sketchDashes = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, docks, scale } = scene;
  const random = scene.randomFor('dashes');
  return Array.from({ length: FAMILIES }).flatMap((): readonly Sketch[] => {
    const near = random() ** 0.6;
    const [x, y] = [format * random(), mix(horizon + 0.05, 1, near)];
    const drifts = smoothstep(0.5, 0.62, scene.drift(x, y, 1.5, 3.4, 37));
    const isSigned = y > 0.88 && x > format - SIGNED * scale;
    if (isSigned || random() > 0.05 + drifts * (0.4 + 0.6 * near) || docks(x, y) > 0.35) return [];
    const stage = 0.16 + 0.74 * random();
    const manner = choose(MANNERS, random);
    return layFamily(scene, random, {
      from: [x, y],
      count: 1 + Math.floor((2 + 5 * drifts) * random() ** 1.7),
      slope: 0.3 * (scene.swell(x, y, 2, 5, 19) - 0.5) + 0.05 * wobble(random),
      paint: shade(choose(DARKS, random), 0.02 * wobble(random)),
      second: choose(DARKS, random),
      plain: mix(0.34, 1, drifts * (0.3 + 0.7 * near) * random() ** 0.7),
      stage,
      manner: { ...manner, long: vary(manner.long, UNLIKE, random) },
    });
  });
};
