import { mix } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn, sized } from './block.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const FIRST: Block = {
  name: 'first',
  apart: 0.15,
  length: 0.4,
  width: 0.14,
  loose: 0.08,
  stages: [0.002, 0.012],
};
const CLOSING: Block = {
  name: 'closing',
  apart: 0.052,
  length: 0.17,
  width: 0.08,
  loose: 0.1,
  stages: [0.06, 0.1],
};

/** The weave of the stubble: touches that fall into small ones, light and dark, of straw, rose and violet; then crisper ones upon it, with rests between. */
const WEAVE: readonly Coat[] = [
  {
    spacing: [0.068, 0.031],
    length: 0.054,
    width: 0.021,
    stages: [0.1, 0.3],
    strength: [0.35, 0.9],
    contrast: 0.05,
    paired: 0.08,
    loose: 0.4,
    brushes: ['dab', 'worked', 'flat'],
    body: [0.2, 0.5],
  },
  {
    spacing: [0.054, 0.0252],
    length: 0.044,
    width: 0.0148,
    stages: [0.24, 0.72],
    strength: [0.45, 1],
    contrast: 0.055,
    paired: 0.08,
    loose: 0.5,
    brushes: ['worked', 'dab', 'flat'],
    body: [0.3, 0.7],
    worked: 0.74,
  },
];

/** The meadow as a mass; it runs on a little under a stack's edge, which is laid over it. */
export const meadowOf = (scene: Scene): Passage => {
  const { format, farBank, key } = scene;
  return {
    name: 'meadow',
    box: { left: -0.02, right: format + 0.02, top: farBank, foot: 1.02 },
    holds: (x, y, end) =>
      y > farBank - (end ? 0.008 : 0) && !scene.stackAt(x, y, end ? -0.4 : -0.12),
    colour: scene.meadow,
    broken: (x, y) => (scene.shadow(x, y) > 0.5 ? key.broken.shadow : key.broken.stubble),
    direction: scene.direction,
    size: (y) => mix(0.32, 1.5, scene.near(y)),
    hand: () => 'left',
  };
};

/** The meadow of stubble, but for what lies in a stack's shadow. */
export const sketchStubble = (scene: Scene): readonly Sketch[] => {
  const { scale } = scene;
  const meadow = meadowOf(scene);
  // No touch of a first coat is too small to be one.
  const broadly = { ...meadow, size: (y: number) => mix(0.5, 1.25, scene.near(y)) };
  const woven: Passage = {
    ...meadow,
    name: 'woven field',
    holds: (x, y, end) => meadow.holds(x, y, end) && !scene.stackAt(x, y - 0.01, end ? 0 : 0.03),
    size: (y) => mix(0.36, 1.05, scene.near(y) ** 0.8),
    hand: () => 'right',
  };
  // Round a stack that stands already; a shadow is laid over it.
  const open: Passage = {
    ...meadow,
    name: 'open field',
    size: (y) => mix(0.8, 1.2, scene.near(y)),
    holds: (x, y, end) =>
      meadow.holds(x, y, end) &&
      !scene.stackAt(x, y, end ? -0.45 : -0.02) &&
      (end || scene.shadow(x, y) < 0.5),
  };
  const first = blockIn(scene, broadly, sized(FIRST, scale));
  return [
    ...first,
    ...blockIn(scene, open, sized(CLOSING, scale), first),
    ...WEAVE.flatMap((coat, turn) => shingle(scene, woven, coat, turn)),
  ];
};
