import { mix } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn, sized } from './block.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';
import { meadowOf } from './stubble.ts';

const FIRST: Block = {
  name: 'first',
  apart: 0.11,
  length: 0.26,
  width: 0.1,
  loose: 0.1,
  stages: [0.01, 0.016],
};
const CLOSING: Block = {
  name: 'closing',
  apart: 0.04,
  length: 0.19,
  width: 0.07,
  loose: 0.1,
  stages: [0.06, 0.1],
};

/** Its coats: one quiet shape, and few touches in it. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.1, 0.044],
    length: 0.17,
    width: 0.05,
    many: [1, 1],
    stages: [0.1, 0.26],
    strength: [0.05, 0.2],
    contrast: 0.012,
    loose: 0.15,
    brushes: ['wash', 'worked'],
    body: [0.3, 0.6],
  },
  {
    spacing: [0.11, 0.06],
    length: 0.075,
    width: 0.0125,
    many: [3, 7],
    stages: [0.4, 0.8],
    strength: [0.3, 0.7],
    contrast: 0.022,
    loose: 0.35,
    brushes: ['filbert', 'worked', 'drag'],
    body: [0.3, 0.7],
    worked: 0.42,
  },
];

/** A stack's shadow as a mass. */
const shadowOf = (scene: Scene): Passage => ({
  ...meadowOf(scene),
  name: 'shadow',
  holds: (x, y, end) =>
    y > scene.farBank &&
    !scene.stackAt(x, y - 0.01, end ? -0.05 : 0) &&
    scene.shadow(x, y) > (end ? 0.2 : 0.5),
  size: (y) => mix(0.5, 1.2, scene.near(y)),
});

/** The shadows of the stacks on the meadow. */
export const sketchShade = (scene: Scene): readonly Sketch[] => {
  const { scale } = scene;
  const shadow = shadowOf(scene);
  const laid = [
    ...blockIn(scene, shadow, sized(FIRST, scale)),
    ...COATS.flatMap((coat, turn) => shingle(scene, shadow, coat, turn)),
  ];
  return [...laid, ...blockIn(scene, shadow, sized(CLOSING, scale), laid)];
};
