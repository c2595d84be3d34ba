import type { Sketch } from '../sketch.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const COATS: readonly Coat[] = [
  {
    spacing: 0.092,
    length: 0.15,
    width: 0.055,
    many: [2, 3],
    stages: [0.06, 0.2],
    strength: [0.1, 0.3],
    contrast: 0.012,
    loose: 0.5,
    brushes: ['scumble', 'sweep', 'scumble'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.082,
    length: 0.066,
    width: 0.03,
    many: [3, 5],
    stages: [0.26, 0.56],
    strength: [0.08, 0.34],
    contrast: 0.012,
    loose: 0.25,
    brushes: ['worked', 'worked', 'scumble', 'filbert'],
    body: [0.4, 1],
    worked: 0.66,
  },
  {
    spacing: 0.066,
    length: 0.042,
    width: 0.0185,
    many: [4, 9],
    stages: [0.5, 0.86],
    strength: [0.1, 0.32],
    contrast: 0.016,
    loose: 0.3,
    brushes: ['worked', 'worked', 'filbert'],
    body: [0.6, 1.3],
    worked: 0.2,
  },
];

/** The sky, down to what stands against it. */
export const sketchAir = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, farBank, poplars } = scene;
  const passage: Passage = {
    name: 'air',
    box: { left: 0, right: format, top: 0, foot: horizon },
    holds: (x, y, end) =>
      y < scene.crest(x) + (end ? 0.006 : 0) &&
      !scene.stackAt(x, y, end ? 0.02 : 0.05) &&
      !poplars.some((tree) => Math.abs(x - tree.x) < tree.half && y > farBank - 1.05 * tree.height),
    colour: scene.sky,
    broken: () => scene.key.broken.sky,
    direction: scene.direction,
    size: () => 1,
    hand: scene.hand,
  };
  return COATS.flatMap((coat, turn) => shingle(scene, passage, coat, turn));
};
