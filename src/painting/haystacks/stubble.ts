import { mix } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import type { Coat } from './company.ts';
import { bedOf, darksOf, lightsOf, meadowOf } from './meadow.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { shingle } from './shingle.ts';

const FIRST: Omit<Block, 'gap'> = {
  name: 'first',
  length: 0.42,
  width: 0.15,
  loose: 0.08,
  stages: [0.004, 0.01],
  brush: 'wash',
  body: 1,
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.043;

/** The bed that the stubble stands in: swathes of a few broad touches each, one across another. */
const BED: Coat = {
  spacing: [0.114, 0.048],
  length: 0.085,
  width: 0.03,
  many: [2, 4],
  stages: [0.07, 0.26],
  strength: [0.25, 0.6],
  contrast: 0.06,
  paired: 0.06,
  loose: 0.45,
  brushes: ['worked', 'scumble', 'drag', 'filbert'],
  body: [0.5, 1],
};
/** What the sun catches: long touches and short ones; last, stiff paint that only their ridges take. */
const LIGHTS: readonly Coat[] = [
  {
    spacing: [0.13, 0.058],
    length: 0.052,
    width: 0.0165,
    many: [3, 6],
    stages: [0.26, 0.7],
    strength: [0.35, 0.8],
    contrast: 0.045,
    loose: 0.6,
    brushes: ['worked', 'flat', 'filbert', 'drag'],
    body: [0.4, 0.9],
    worked: 0.36,
  },
  {
    spacing: [0.12, 0.054],
    length: 0.028,
    width: 0.0125,
    many: [3, 6],
    stages: [0.34, 0.9],
    strength: [0.35, 0.85],
    contrast: 0.05,
    loose: 0.75,
    brushes: ['worked', 'flat', 'run'],
    body: [0.4, 1],
    worked: 0.26,
  },
  {
    spacing: [0.2, 0.085],
    length: 0.1,
    width: 0.022,
    many: [1, 3],
    stages: [0.66, 0.92],
    strength: [0.4, 0.8],
    contrast: 0.04,
    loose: 0.5,
    brushes: ['drag'],
    body: [0.6, 1],
    worked: 0.5,
  },
];

/** The dark at the foot of the stubble, leaner. */
const DARKS: Coat = {
  spacing: [0.13, 0.056],
  length: 0.055,
  width: 0.02,
  many: [2, 4],
  stages: [0.24, 0.62],
  strength: [0.2, 0.5],
  contrast: 0.03,
  paired: 0.045,
  loose: 0.5,
  brushes: ['worked', 'scumble', 'filbert'],
  body: [0.3, 0.5],
  worked: 0.3,
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
  return [
    ...blockIn(scene, ground, { ...FIRST, gap: GAP * scene.scale }),
    ...shingle(scene, bedOf(scene), BED, 0),
    ...shingle(scene, darksOf(scene), DARKS, 1),
    ...LIGHTS.flatMap((coat, turn) => shingle(scene, lightsOf(scene), coat, turn + 2)),
  ];
};
