import type { Sketch } from '../sketch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import type { Scene } from './scene.ts';

const HILLS: BandCoat = {
  name: 'hills',
  many: 46,
  length: 0.13,
  width: 0.042,
  loose: 0.12,
  clear: 0.1,
  stages: [0.09, 0.12],
  brushes: ['wash', 'filbert'],
};

/** The hills beyond the trees, in the haze. */
export const sketchDistance = (scene: Scene): readonly Sketch[] => {
  const { farBank, key } = scene;
  const hills: Band = {
    top: scene.crest,
    // They run on behind the trees.
    foot: () => farBank,
    colour: scene.hills,
    broken: key.broken.sky,
  };
  return layBand(scene, hills, HILLS);
};
