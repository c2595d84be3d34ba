import { mix } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import { meadowOf, stubbleOf } from './meadow.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const FIRST: Omit<Block, 'gap'> = {
  name: 'first',
  length: 0.42,
  width: 0.15,
  loose: 0.08,
  stages: [0.004, 0.01],
  brush: 'wash',
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.075;

/** The bed that the stubble stands in: broad touches that fall into small firm ones, light and dark of one cool hue. */
const BED: Coat = {
  spacing: [0.074, 0.031],
  length: 0.1,
  width: 0.036,
  stages: [0.07, 0.26],
  strength: [0.25, 0.6],
  contrast: 0.03,
  paired: 0.085,
  loose: 0.3,
  brushes: ['worked', 'flat', 'worked'],
  body: [0.3, 0.6],
};
/** What the sun catches: families of short touches, and rows of them from one load. */
const LIGHTS: readonly Coat[] = [
  {
    spacing: [0.13, 0.058],
    length: 0.075,
    width: 0.0105,
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
    brushes: ['flat', 'filbert', 'filbert'],
    body: [0.25, 0.7],
    worked: 0.36,
  },
];

/** The dark at the foot of the stubble: touches that fall into small ones. */
const DARKS: Coat = {
  spacing: [0.12, 0.052],
  length: 0.07,
  width: 0.026,
  many: [1, 3],
  stages: [0.24, 0.62],
  strength: [0.4, 0.8],
  contrast: 0.03,
  paired: 0.045,
  loose: 0.35,
  brushes: ['worked'],
  body: [0.3, 0.6],
  worked: 0.28,
};

/** The meadow of stubble. */
export const sketchStubble = (scene: Scene): readonly Sketch[] => {
  const meadow = meadowOf(scene);
  // A little behind the stacks and under their shadows too; and no touch of a first coat is too small to be one.
  const ground: Passage = {
    ...meadow,
    holds: (x, y, end) =>
      y > scene.farBank - (end ? 0.008 : 0) && (end || !scene.stackAt(x, y, -0.5)),
    size: (y) => mix(0.62, 1.1, scene.near(y)) * scene.scale,
  };
  const { bed, lights, darks } = stubbleOf(scene);
  return [
    ...blockIn(scene, ground, { ...FIRST, gap: GAP * scene.scale }),
    ...shingle(scene, bed, BED, 0),
    ...shingle(scene, darks, DARKS, 1),
    ...LIGHTS.flatMap((coat, turn) => shingle(scene, lights, coat, turn + 2)),
  ];
};
