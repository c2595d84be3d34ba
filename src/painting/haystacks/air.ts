import type { Sketch } from '../sketch.ts';
import { type Block, blockIn, sized } from './block.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const FIRST: Block = {
  name: 'first',
  apart: 0.145,
  length: 0.42,
  width: 0.15,
  loose: 0.15,
  stages: [0, 0.01],
};
const CLOSING: Block = {
  name: 'closing',
  apart: 0.055,
  length: 0.21,
  width: 0.08,
  loose: 0.2,
  stages: [0.06, 0.1],
  right: 0,
};

/** Broad thin sweeps, each lost in the next. */
const SWEEPS: Coat = {
  spacing: [0.19, 0.078],
  length: 0.3,
  width: 0.08,
  many: [1, 1],
  stages: [0.09, 0.22],
  strength: [0.02, 0.12],
  contrast: 0.008,
  loose: 0.15,
  brushes: ['wash', 'wash', 'sweep'],
  body: [0.4, 0.8],
};

/** Streaks of thin cloud, long and opaque, a few companies of them. */
const STREAKS: Coat = {
  spacing: [0.26, 0.05],
  length: 0.15,
  width: 0.018,
  many: [3, 6],
  stages: [0.36, 0.62],
  strength: [0.25, 0.55],
  contrast: 0.016,
  loose: 0.05,
  brushes: ['worked', 'filbert'],
  body: [0.4, 0.8],
  worked: 0.42,
};

/** Then it is woven of small touches this way and that, so near in hue and value that one sees none alone. */
const WEAVE: Coat = {
  spacing: [0.075, 0.045],
  length: 0.042,
  width: 0.015,
  many: [5, 9],
  stages: [0.3, 0.8],
  strength: [0.03, 0.17],
  contrast: 0.024,
  loose: 0.7,
  brushes: ['worked', 'scumble', 'worked'],
  body: [0.4, 1],
  worked: 0.62,
};

/** The sky as a mass: all that no stack hides, down to where the wood's foot will be. */
const airOf = (scene: Scene): Passage => {
  const { format, horizon, farBank, key } = scene;
  const [warm, cool = warm, , lilac = warm] = key.broken.sky;
  return {
    name: 'air',
    box: { left: 0, right: format, top: 0, foot: farBank },
    holds: (x, y, end) => y < farBank + (end ? 0.012 : 0) && !scene.stackAt(x, y, -0.14),
    colour: scene.sky,
    // The gold of the west would be brown up there.
    broken: (_, y) => (y < 0.5 * horizon ? [cool, lilac, cool] : key.broken.sky),
    direction: scene.direction,
    size: () => 1,
    hand: scene.hand,
  };
};

/** The sky. */
export const sketchAir = (scene: Scene): readonly Sketch[] => {
  const { horizon } = scene;
  const air = airOf(scene);
  const open = (x: number, y: number, end: boolean) =>
    y < scene.skyline(x) - (end ? 0 : 0.004) && !scene.stackAt(x, y, end ? 0.02 : 0.06);
  // Round a stack that stands already.
  const round: Passage = {
    ...air,
    holds: (x, y, end) => air.holds(x, y, end) && !scene.stackAt(x, y, end ? -0.05 : -0.02),
  };
  const sweeps: Passage = {
    ...air,
    name: 'sweeps',
    holds: (x, y, end) =>
      y < scene.skyline(x) + (end ? 0.02 : 0) && !scene.stackAt(x, y, end ? 0 : 0.02),
  };
  const streaks: Passage = {
    ...air,
    name: 'streaks',
    holds: (x, y, end) => open(x, y, end) && y > 0.45 * horizon,
    direction: (x) => 0.3 * (scene.swell(x, 0, 1.1, 1, 92) - 0.5),
    hand: () => 'left',
  };
  const woven: Passage = {
    ...air,
    name: 'woven air',
    holds: (x, y, end) =>
      open(x, y, end) && y > horizon * (0.75 - 0.7 * scene.swell(x, 0, 1.6, 1, 47)),
    hand: () => 'left',
  };
  const { scale } = scene;
  const broad = [...blockIn(scene, air, sized(FIRST, scale)), ...shingle(scene, sweeps, SWEEPS, 0)];
  return [
    ...broad,
    ...blockIn(scene, round, sized(CLOSING, scale), broad),
    ...shingle(scene, streaks, STREAKS, 0),
    ...shingle(scene, woven, WEAVE, 0),
  ];
};
