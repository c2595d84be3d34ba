import type { Sketch } from '../sketch.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const HILLS: readonly Coat[] = [
  {
    spacing: 0.055,
    length: 0.07,
    width: 0.022,
    many: [2, 4],
    stages: [0.18, 0.27],
    strength: [0.05, 0.25],
    contrast: 0.015,
    loose: 0.25,
    brushes: ['worked', 'scumble'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.05,
    length: 0.034,
    width: 0.01,
    many: [2, 5],
    stages: [0.3, 0.6],
    strength: [0.1, 0.4],
    contrast: 0.025,
    loose: 0.4,
    brushes: ['worked', 'filbert'],
    body: [0.4, 0.9],
    worked: 0.5,
  },
];

const RIVER: readonly Coat[] = [
  {
    spacing: 0.022,
    length: 0.06,
    width: 0.012,
    many: [2, 4],
    stages: [0.14, 0.34],
    strength: [0.05, 0.2],
    contrast: 0.012,
    loose: 0.06,
    brushes: ['worked', 'filbert'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.03,
    length: 0.034,
    width: 0.006,
    many: [2, 5],
    stages: [0.5, 0.86],
    strength: [0.1, 0.5],
    contrast: 0.03,
    loose: 0.08,
    brushes: ['worked', 'filbert'],
    body: [0.5, 1.2],
    worked: 0.6,
  },
];

/** Hills beyond the river, and the river that shows what stands there again. */
export const sketchDistance = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, scale, farBank, nearBank, key } = scene;
  const free = (x: number, y: number, end: boolean) => !scene.stackAt(x, y, end ? 0 : 0.02);
  const all = { size: () => 1, hand: scene.hand };
  const hills: Passage = {
    ...all,
    name: 'hills',
    box: { left: 0, right: format, top: horizon - 0.11 * scale, foot: farBank },
    holds: (x, y, end) =>
      free(x, y, end) &&
      y > scene.crest(x) - (end ? 0.004 : -0.004) &&
      y < scene.treetop(x) + 0.01 * scale,
    colour: (x, y, hour) => scene.colour(x, Math.min(y, scene.treetop(x) - 0.002), hour),
    broken: () => key.broken.sky,
    direction: (x) => Math.atan2(scene.crest(x + 0.02) - scene.crest(x - 0.02), 0.04),
  };
  const river: Passage = {
    ...all,
    name: 'river',
    box: { left: 0, right: format, top: farBank, foot: nearBank + 0.004 },
    holds: (x, y, end) =>
      free(x, y, end) && y > farBank - (end ? 0.004 : 0) && y < nearBank + 0.003,
    colour: scene.river,
    broken: () => key.broken.sky,
    direction: () => 0,
  };
  return [
    ...HILLS.flatMap((coat, turn) => shingle(scene, hills, coat, turn)),
    ...RIVER.flatMap((coat, turn) => shingle(scene, river, coat, turn)),
  ];
};
