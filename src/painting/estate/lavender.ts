import type { Sketch } from '../sketch.ts';
import { layFarField } from './farField.ts';
import { coversWalker } from './figure.ts';
import { setFlowers } from './flowers.ts';
import { sweepBands } from './rows.ts';
import type { Scene } from './scene.ts';

/** The field: far bands, rows with their shaded flanks, and the flowers on them. */
export const sketchLavender = (scene: Scene): readonly Sketch[] =>
  [layFarField, sweepBands, setFlowers]
    .flatMap((work) => work(scene))
    .filter((sketch) => !coversWalker(scene, sketch));
