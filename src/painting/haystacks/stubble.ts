import { mix } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn, sized } from './block.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const FIRST: Block = {
  name: 'first',
  apart: 0.13,
  length: 0.4,
  width: 0.14,
  loose: 0.08,
  stages: [0.002, 0.012],
};
const CLOSING: Block = {
  name: 'closing',
  apart: 0.042,
  length: 0.2,
  width: 0.075,
  loose: 0.1,
  stages: [0.06, 0.1],
};

/** Broad sweeps along the rows that fall into small touches of several hues: where nothing more is laid, they are the picture. */
const SWEEPS: Coat = {
  spacing: [0.13, 0.056],
  length: 0.13,
  width: 0.054,
  many: [1, 1],
  stages: [0.09, 0.34],
  strength: [0.15, 0.5],
  contrast: 0.022,
  loose: 0.3,
  brushes: ['worked', 'worked', 'scumble'],
  body: [0.4, 0.9],
};

/** Over it the weave of the stubble: touches that fall into pink, gold, green and lilac, hardly two alike. */
const WEAVE: Coat = {
  spacing: [0.066, 0.032],
  length: 0.08,
  width: 0.029,
  many: [1, 1],
  stages: [0.26, 0.7],
  strength: [0.3, 0.85],
  contrast: 0.05,
  loose: 0.5,
  brushes: ['worked'],
  body: [0.5, 1.1],
};

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
  // Round a stack that stands already.
  const open: Passage = {
    ...meadow,
    name: 'open field',
    holds: (x, y, end) =>
      meadow.holds(x, y, end) &&
      !scene.stackAt(x, y, end ? -0.16 : -0.02) &&
      scene.shadow(x, y) < (end ? 0.8 : 0.5),
  };
  const woven: Passage = {
    ...open,
    name: 'woven field',
    holds: (x, y, end) => open.holds(x, y, end) && !scene.stackAt(x, y - 0.01, end ? 0 : 0.03),
    size: (y) => mix(0.42, 1.3, scene.near(y)),
  };
  const broad = [
    ...blockIn(scene, broadly, sized(FIRST, scale)),
    ...shingle(scene, open, SWEEPS, 0),
  ];
  return [
    ...broad,
    ...blockIn(scene, { ...open, size: broadly.size }, sized(CLOSING, scale), broad),
    ...shingle(scene, woven, WEAVE, 0),
  ];
};
