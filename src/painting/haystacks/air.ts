import type { Sketch } from '../sketch.ts';
import { sketchBanks } from './banks.ts';
import { type Block, blockIn, sized } from './block.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const FIRST: Block = {
  name: 'first',
  apart: 0.16,
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

/** Broad sweeps that fall into small touches, warm beside cool at one value, each lost in the next. */
const SWEEPS: Coat = {
  spacing: [0.15, 0.066],
  length: 0.15,
  width: 0.066,
  many: [1, 1],
  stages: [0.09, 0.3],
  strength: [0.12, 0.42],
  contrast: 0.02,
  loose: 0.5,
  brushes: ['worked', 'scumble', 'sweep'],
  body: [0.4, 0.8],
};

/** The sky as a mass: all that no stack hides, down to where the wood's foot will be. */
const airOf = (scene: Scene): Passage => {
  const { format, horizon, farBank, key } = scene;
  const [warm, cool = warm, , lilac = warm] = key.broken.sky;
  return {
    name: 'air',
    box: { left: 0, right: format, top: 0, foot: farBank },
    holds: (x, y, end) =>
      y < farBank + (end ? 0.012 : 0) && !scene.stackAt(x, y, end ? -0.4 : -0.14),
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
  const air = airOf(scene);
  // Round a stack that stands already.
  const round: Passage = {
    ...air,
    holds: (x, y, end) => air.holds(x, y, end) && !scene.stackAt(x, y, end ? -0.16 : -0.02),
  };
  const sweeps: Passage = {
    ...air,
    name: 'sweeps',
    holds: (x, y, end) =>
      y < scene.skyline(x) + (end ? 0.004 : 0) && !scene.stackAt(x, y, end ? 0 : 0.02),
  };
  const { scale } = scene;
  const broad = [...blockIn(scene, air, sized(FIRST, scale)), ...shingle(scene, sweeps, SWEEPS, 0)];
  return [...broad, ...blockIn(scene, round, sized(CLOSING, scale), broad), ...sketchBanks(scene)];
};
