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

/** Broad thin sweeps along the rows, each lost in the next: where nothing more is laid, they are the picture. */
const SWEEPS: Coat = {
  spacing: [0.17, 0.068],
  length: 0.24,
  width: 0.06,
  many: [1, 1],
  stages: [0.09, 0.24],
  strength: [0.05, 0.3],
  contrast: 0.014,
  loose: 0.1,
  brushes: ['wash', 'wash', 'worked'],
  body: [0.3, 0.7],
};

/** The field in the sun is woven of small touches this way and that, the closer the farther, with rests between. */
const WEAVE: Coat = {
  spacing: [0.09, 0.05],
  length: 0.042,
  width: 0.0105,
  many: [5, 10],
  stages: [0.36, 0.86],
  strength: [0.25, 0.6],
  contrast: 0.06,
  loose: 0.7,
  brushes: ['filbert', 'filbert', 'worked'],
  body: [0.4, 0.9],
  worked: 0.32,
};

/** Elsewhere a nearly dry brush is rubbed over it. */
const RUBBED: Coat = {
  spacing: [0.17, 0.075],
  length: 0.12,
  width: 0.04,
  many: [2, 4],
  stages: [0.3, 0.7],
  strength: [0.05, 0.22],
  contrast: 0.016,
  loose: 1,
  brushes: ['scumble', 'dry', 'scumble'],
  body: [0.6, 1.2],
  worked: 0.7,
};

/** The meadow as a mass; it runs on a little under a stack's edge, which is laid over it. */
export const meadowOf = (scene: Scene): Passage => {
  const { format, nearBank, key } = scene;
  return {
    name: 'meadow',
    box: { left: -0.02, right: format + 0.02, top: nearBank, foot: 1.02 },
    holds: (x, y, end) => y > nearBank - (end ? 0.008 : 0) && !scene.stackAt(x, y, -0.12),
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
      !scene.stackAt(x, y, end ? -0.05 : -0.02) &&
      scene.shadow(x, y) < (end ? 0.6 : 0.5),
  };
  const rubbed: Passage = {
    ...open,
    name: 'rubbed field',
    holds: (x, y, end) => open.holds(x, y, end) && !scene.stackAt(x, y - 0.01, end ? 0 : 0.05),
  };
  const woven: Passage = {
    ...rubbed,
    name: 'woven field',
    holds: (x, y, end) =>
      !scene.stackAt(x, y - 0.01, end ? 0.03 : 0.05) &&
      open.holds(x, y, end) &&
      scene.near(y) < 0.25 + 0.7 * scene.swell(x, 0, 1.4, 1, 48),
    size: (y) => mix(0.34, 0.95, scene.near(y)),
    hand: scene.hand,
  };
  const broad = [
    ...blockIn(scene, broadly, sized(FIRST, scale)),
    ...shingle(scene, open, SWEEPS, 0),
  ];
  return [
    ...broad,
    ...blockIn(scene, { ...open, size: broadly.size }, sized(CLOSING, scale), broad),
    ...shingle(scene, rubbed, RUBBED, 0),
    ...shingle(scene, woven, WEAVE, 0),
  ];
};
