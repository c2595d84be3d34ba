import type { Sketch } from '../sketch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const HILLS: readonly BandCoat[] = [
  { name: 'hills', many: 60, length: 0.16, width: 0.036, loose: 0.08, stages: [0.09, 0.12] },
  { name: 'hills again', many: 80, length: 0.042, width: 0.018, loose: 0.9, stages: [0.2, 0.4] },
];

const RIVER: BandCoat = {
  name: 'river',
  many: 90,
  length: 0.05,
  width: 0.014,
  loose: 0.2,
  stages: [0.1, 0.24],
};

/** What glides on the river: a few companies of thin level touches. */
const GLINTS: Coat = {
  spacing: [0.08, 0.014],
  length: 0.036,
  width: 0.006,
  many: [2, 6],
  stages: [0.5, 0.86],
  strength: [0.1, 0.5],
  contrast: 0.03,
  loose: 0.04,
  brushes: ['filbert', 'drag'],
  body: [0.5, 1.2],
  worked: 0.5,
};

/** Hills beyond the river, and the river that shows what stands there again. */
export const sketchDistance = (scene: Scene): readonly Sketch[] => {
  const { format, farBank, nearBank, scale, key } = scene;
  const hills: Band = {
    top: scene.crest,
    // They run on behind the trees.
    foot: (x) => Math.min(farBank, scene.treetop(x) + 0.02 * scale),
    colour: scene.hills,
    broken: key.broken.sky,
  };
  const river: Band = {
    top: () => farBank,
    foot: (x) => nearBank + 0.03 * scale * (scene.swell(x, 0, 5, 1, 94) - 0.4),
    colour: scene.river,
    broken: key.broken.sky,
  };
  const water: Passage = {
    name: 'glints',
    box: { left: 0, right: format, top: farBank, foot: nearBank + 0.004 },
    holds: (x, y, end) =>
      !scene.stackAt(x, y, end ? 0 : 0.02) &&
      y > farBank - (end ? 0.004 : 0) &&
      y < nearBank + 0.003,
    colour: scene.river,
    broken: () => key.broken.sky,
    direction: () => 0,
    size: () => 1,
    hand: scene.hand,
  };
  return [
    ...HILLS.flatMap((coat) => layBand(scene, hills, coat)),
    ...layBand(scene, river, RIVER),
    ...shingle(scene, water, GLINTS, 0),
  ];
};
