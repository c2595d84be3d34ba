import { clamp, mix } from '../../units.ts';
import { blend, type Hues, shade } from '../colour.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';

/** How far the stubble's bed, its lights and its darks stand off in lightness from the meadow as a whole, in OKLab. */
const VALUES = { bed: -0.03, lights: 0.035, darks: -0.045 } as const;

/** How far above and below lights keep clear of a shadow, where the meadow is near. */
const CLEAR = [-0.045, 0, 0.045] as const;

/** The meadow as a mass; it runs on a little under a stack's edge, which is laid over it. */
export const meadowOf = (scene: Scene): Passage => {
  const { format, farBank, key } = scene;
  return {
    name: 'meadow',
    box: { left: -0.02, right: format + 0.02, top: farBank, foot: 1.02 },
    holds: (x, y, end) =>
      y > farBank - (end ? 0.008 : 0) && !scene.stackAt(x, y, end ? -0.2 : -0.05),
    colour: scene.meadow,
    broken: (x, y) => (scene.shadow(x, y) > 0.5 ? key.broken.shadow : key.broken.stubble),
    direction: scene.lie,
    size: (y) => mix(0.32, 1.5, scene.near(y)),
    hand: () => 'left',
  };
};

/** The hues that a place is broken into: its cool bed's, the warm ones that answer them, and those of the dark between; alike for a good way round. */
const huesAt = (
  scene: Scene,
  x: number,
  y: number,
): { readonly bed: Hues; readonly warm: Hues; readonly dark: Hues } => {
  const { key, drift, near } = scene;
  const [gold, rose = gold, sage = gold, violet = gold, straw = gold] = key.broken.stubble;
  const [blue, plum = blue] = key.broken.shadow;
  if (scene.shadow(x, y) > 0.45) {
    return { bed: [blue, plum], warm: [violet], dark: [blue, plum] };
  }
  const dark: Hues = [blend(violet, blue, 0.4), blend(violet, plum, 0.5)];
  return drift(x, y, 1.1, 2.4, 75) + 0.3 * (near(y) - 0.5) < 0.5
    ? { bed: [blend(sage, straw, 0.45), straw], warm: [blend(rose, straw, 0.35), straw], dark }
    : { bed: [violet, rose], warm: [gold, straw], dark };
};

/** The stubble as it stands in the meadow, smaller and smaller towards its end; where the meadow is light, there it catches the sun. */
export const stubbleOf = (scene: Scene) => {
  const { key, drift } = scene;
  const meadow = meadowOf(scene);
  const middle = key.meadow[1]?.[1][0] ?? 0.8;
  const lit = (x: number, y: number) =>
    clamp(0.5 + 5 * (scene.meadow(x, y, 0.5)[0] - middle) + 0.8 * (drift(x, y, 1.4, 3, 64) - 0.5));
  const isFree: Passage['holds'] = (x, y, end) =>
    meadow.holds(x, y, end) && !scene.stackAt(x, y - 0.01, end ? 0 : 0.03);
  const bed: Passage = {
    ...meadow,
    name: 'bed',
    // A shadow has a bed of its own.
    holds: (x, y, end) => isFree(x, y, end) && scene.shadow(x, y) < (end ? 0.62 : 0.45),
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.bed),
    broken: (x, y) => huesAt(scene, x, y).bed,
    size: (y) => mix(0.36, 0.92, scene.near(y) ** 0.8),
  };
  const size = (y: number) => mix(0.3, 0.88, scene.near(y) ** 0.7);
  const lights: Passage = {
    ...bed,
    name: 'lights',
    // They keep clear of a shadow, whose edge they would chop.
    holds: (x, y, end) =>
      isFree(x, y, end) && CLEAR.every((off) => scene.shadow(x, y + off * size(y)) < 0.1),
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.lights),
    broken: (x, y) => huesAt(scene, x, y).warm,
    busy: lit,
    size,
    hand: () => 'right',
  };
  const darks: Passage = {
    ...bed,
    name: 'darks',
    holds: isFree,
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.darks),
    broken: (x, y) => huesAt(scene, x, y).dark,
    busy: (x, y) => 1 - lit(x, y),
    size,
  };
  return { bed, lights, darks };
};
