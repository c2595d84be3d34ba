import type { Sketch } from '../sketch.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const COATS: readonly Coat[] = [
  {
    spacing: 0.1,
    length: 0.2,
    width: 0.062,
    many: [2, 2],
    stages: [0.06, 0.2],
    strength: [0.06, 0.22],
    contrast: 0.014,
    loose: 0.3,
    brushes: ['wash', 'sweep', 'worked'],
    body: [0.4, 0.7],
  },
  {
    spacing: 0.155,
    length: 0.17,
    width: 0.046,
    many: [2, 4],
    stages: [0.26, 0.56],
    strength: [0.08, 0.3],
    contrast: 0.02,
    loose: 0.14,
    brushes: ['worked', 'worked', 'scumble'],
    body: [0.5, 1],
    worked: 0.62,
  },
];

/** Over the last of the sun the sky is worked with smaller and thicker touches. */
const AFTERGLOW: Coat = {
  spacing: 0.06,
  length: 0.062,
  width: 0.018,
  many: [4, 8],
  stages: [0.46, 0.84],
  strength: [0.1, 0.36],
  contrast: 0.03,
  loose: 0.14,
  brushes: ['worked', 'filbert', 'filbert'],
  body: [0.7, 1.3],
  worked: 0.5,
};

/** The sky, down to what stands against it. */
export const sketchAir = (scene: Scene): readonly Sketch[] => {
  const { format, horizon, farBank, poplars } = scene;
  const [warm, cool = warm, , lilac = warm] = scene.key.broken.sky;
  const passage: Passage = {
    name: 'air',
    box: { left: 0, right: format, top: 0, foot: horizon },
    holds: (x, y, end) =>
      y < scene.crest(x) + (end ? 0.006 : 0) &&
      !scene.stackAt(x, y, end ? 0.02 : 0.05) &&
      !poplars.some((tree) => Math.abs(x - tree.x) < tree.half && y > farBank - 1.05 * tree.height),
    colour: scene.sky,
    // The gold of the west would be brown up there.
    broken: (_, y) => (y < 0.5 * horizon ? [cool, lilac, cool] : scene.key.broken.sky),
    direction: scene.direction,
    size: () => 1,
    hand: scene.hand,
  };
  // It runs on behind the hills.
  const behind: Passage = {
    ...passage,
    holds: (x, y, end) => y < scene.crest(x) + (end ? 0.04 : 0.012) && !scene.stackAt(x, y, -0.1),
  };
  const afterglow: Passage = {
    ...passage,
    name: 'afterglow',
    holds: (x, y, end) =>
      passage.holds(x, y, end) && y > horizon * (0.86 - 0.5 * scene.swell(x, 0, 1.6, 1, 47)),
  };
  return [
    ...COATS.flatMap((coat, turn) => shingle(scene, turn ? passage : behind, coat, turn)),
    ...shingle(scene, afterglow, AFTERGLOW, 0),
  ];
};
