import { mix } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import type { Coat } from './company.ts';
import { bedOf, darksOf, lightsOf, meadowOf, rests, rubbedOf } from './meadow.ts';
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
  paired: 0.02,
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.043;

/** What is rubbed thinly where the ground is left. */
const RUBBED: Omit<Block, 'gap'> = {
  name: 'rub',
  length: 0.13,
  width: 0.055,
  loose: 0.5,
  stages: [0.011, 0.03],
  brush: 'scumble',
  body: 0.6,
  paired: 0.015,
};
/** And where the ground was left, none so wide. */
const RUB_GAP = 0.03;

/** The bed that the stubble stands in: swathes of a few broad touches each, one across another. */
const BED: Coat = {
  spacing: [0.114, 0.048],
  length: 0.08,
  width: 0.036,
  many: [2, 4],
  stages: [0.07, 0.26],
  strength: [0.4, 0.9],
  contrast: 0.025,
  paired: 0.02,
  loose: 0.6,
  brushes: ['scumble', 'worked', 'dry', 'scumble'],
  body: [0.4, 0.8],
  worked: 0.72,
};
/** What the sun catches: long touches and short ones; last, stiff paint that only their ridges take. */
const LIGHTS: readonly Coat[] = [
  {
    spacing: [0.13, 0.058],
    length: 0.046,
    width: 0.022,
    many: [1, 6],
    stages: [0.26, 0.7],
    strength: [0.35, 0.85],
    contrast: 0.022,
    loose: 0.8,
    brushes: ['worked', 'filbert', 'flat', 'drag'],
    body: [0.4, 0.9],
    worked: 0.5,
  },
  {
    spacing: [0.15, 0.068],
    length: 0.026,
    width: 0.0135,
    many: [1, 6],
    stages: [0.34, 0.9],
    strength: [0.4, 0.9],
    contrast: 0.026,
    loose: 1,
    brushes: ['worked', 'dab', 'filbert'],
    body: [0.4, 0.9],
    worked: 0.38,
  },
  {
    spacing: [0.2, 0.085],
    length: 0.08,
    width: 0.027,
    many: [1, 3],
    stages: [0.66, 0.92],
    strength: [0.4, 0.8],
    contrast: 0.03,
    loose: 0.5,
    brushes: ['drag', 'worked'],
    body: [0.6, 1],
    worked: 0.4,
  },
];

/** The few loaded lights of the foreground, large and set down once. */
const LOADED: Coat = {
  spacing: [0.26, 0.11],
  length: 0.12,
  width: 0.04,
  many: [1, 2],
  stages: [0.3, 0.92],
  strength: [0.15, 0.6],
  contrast: 0.03,
  loose: 0.8,
  brushes: ['flat', 'scumble', 'worked', 'scumble'],
  body: [0.6, 1.1],
  worked: 0.5,
};

/** The dark at the foot of the stubble, leaner. */
const DARKS: Coat = {
  spacing: [0.13, 0.056],
  length: 0.055,
  width: 0.02,
  many: [2, 4],
  stages: [0.24, 0.62],
  strength: [0.2, 0.5],
  contrast: 0.025,
  paired: 0.03,
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
      y > scene.farBank - (end ? 0.008 : 0) &&
      (end || !(scene.stackAt(x, y, -0.5) || rests(scene, x, y))),
    size: (y) => mix(0.62, 1.1, scene.near(y)) * scene.scale,
  };
  const lights = lightsOf(scene);
  const foreground: Passage = {
    ...lights,
    holds: (x, y, end) => lights.holds(x, y, end) && (end || scene.near(y) > 0.22),
  };
  return [
    ...blockIn(scene, ground, { ...FIRST, gap: GAP * scene.scale }),
    ...blockIn(
      scene,
      { ...rubbedOf(scene), size: ground.size },
      { ...RUBBED, gap: RUB_GAP * scene.scale },
    ),
    ...shingle(scene, bedOf(scene), BED, 0),
    ...shingle(scene, darksOf(scene), DARKS, 1),
    ...LIGHTS.flatMap((coat, turn) => shingle(scene, lights, coat, turn + 2)),
    ...shingle(scene, foreground, LOADED, 5),
  ];
};
