import type { Sketch } from '../sketch.ts';
import { type Band, type BandCoat, layBand } from './band.ts';
import type { Scene } from './scene.ts';

const HILLS: BandCoat = {
  name: 'hills',
  many: 34,
  length: 0.15,
  width: 0.042,
  loose: 0.06,
  // The trees and the stacks are laid over it.
  clear: -0.5,
  stages: [0.0051, 0.0056],
  brushes: ['wash'],
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
