import { clamp, mix } from '../../units.ts';
import { blend, type Hues, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const FIRST: Block = {
  name: 'first',
  length: 0.42,
  width: 0.15,
  loose: 0.08,
  stages: [0.001, 0.01],
};

/** The bed that the stubble stands in: broad touches that fall into small firm ones, light and dark of one cool hue. */
const BED: Coat = {
  spacing: [0.078, 0.034],
  length: 0.1,
  width: 0.04,
  stages: [0.07, 0.26],
  strength: [0.25, 0.6],
  contrast: 0.03,
  paired: 0.085,
  loose: 0.3,
  brushes: ['flat', 'worked', 'flat'],
  body: [0.3, 0.6],
};
/** How far it, the lights and the darks stand off in lightness from the meadow as a whole, in OKLab. */
const VALUES = { bed: -0.03, lights: 0.035, darks: -0.065 } as const;

/** What the sun catches: families of short touches, and rows of them from one load. */
const LIGHTS: readonly Coat[] = [
  {
    spacing: [0.13, 0.058],
    length: 0.1,
    width: 0.01,
    many: [2, 4],
    stages: [0.26, 0.7],
    strength: [0.4, 0.9],
    contrast: 0.05,
    loose: 0.25,
    brushes: ['run'],
    body: [0.3, 0.7],
    worked: 0.5,
  },
  {
    spacing: [0.12, 0.054],
    length: 0.032,
    width: 0.0125,
    many: [3, 9],
    stages: [0.34, 0.92],
    strength: [0.4, 0.95],
    contrast: 0.06,
    loose: 0.4,
    brushes: ['flat', 'filbert', 'dab', 'filbert'],
    body: [0.25, 0.7],
    worked: 0.36,
  },
];

/** The dark at the foot of the stubble. */
const DARKS: Coat = {
  spacing: [0.16, 0.07],
  length: 0.034,
  width: 0.0115,
  many: [4, 9],
  stages: [0.24, 0.62],
  strength: [0.4, 0.8],
  contrast: 0.06,
  loose: 0.35,
  brushes: ['filbert', 'worked', 'flat'],
  body: [0.3, 0.6],
  worked: 0.3,
};

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
    return { bed: [blue, plum], warm: [violet, plum], dark: [blue, plum] };
  }
  const dark: Hues = [blend(violet, blue, 0.4), blend(sage, plum, 0.3)];
  return drift(x, y, 1.1, 2.4, 75) + 0.3 * (near(y) - 0.5) < 0.5
    ? { bed: [blend(sage, straw, 0.45), straw], warm: [rose, straw], dark }
    : { bed: [violet, rose], warm: [gold, straw], dark };
};

/** The stubble as it stands in the meadow, smaller and smaller towards its end; where the meadow is light, there it catches the sun. */
const stubbleOf = (scene: Scene) => {
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
    holds: (x, y, end) => isFree(x, y, end) && (end || scene.shadow(x, y) < 0.45),
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.bed),
    broken: (x, y) => huesAt(scene, x, y).bed,
    size: (y) => mix(0.36, 0.92, scene.near(y) ** 0.8),
    hand: () => 'right',
  };
  const size = (y: number) => mix(0.3, 0.88, scene.near(y) ** 0.7);
  const lights: Passage = {
    ...bed,
    name: 'lights',
    // The edge of a shadow is left as it is drawn.
    holds: (x, y, end) => isFree(x, y, end) && Math.abs(scene.shadow(x, y) - 0.4) > 0.24,
    colour: (x, y, hour) => shade(scene.meadow(x, y, hour), VALUES.lights),
    broken: (x, y) => huesAt(scene, x, y).warm,
    busy: lit,
    size,
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

/** The meadow of stubble. */
export const sketchStubble = (scene: Scene): readonly Sketch[] => {
  const meadow = meadowOf(scene);
  // Behind the stacks too; and no touch of a first coat is too small to be one.
  const ground: Passage = {
    ...meadow,
    holds: (_, y, end) => y > scene.farBank - (end ? 0.008 : 0),
    size: (y) => mix(0.62, 1.1, scene.near(y)) * scene.scale,
  };
  const { bed, lights, darks } = stubbleOf(scene);
  return [
    ...blockIn(scene, ground, FIRST),
    ...shingle(scene, bed, BED, 0),
    ...shingle(scene, darks, DARKS, 1),
    ...LIGHTS.flatMap((coat, turn) => shingle(scene, lights, coat, turn + 2)),
  ];
};
