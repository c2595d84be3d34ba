import type { Sketch } from '../sketch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';
import { bowed, type Draw } from './walkerHand.ts';

/** Muslin turned from the sun, in the parasol's shade, and where the sun meets it. */
const COOL = paints('shadedMuslin', '#8f8cbe', '#9692c0');
const MUSLIN = paints('shadedMuslin', '#cfcbe0', '#d4cfde');
const LIT = paints('muslin', '#f8ead2', '#f7e4c6');

/** A face in the parasol's shade, and dark blond hair about it. */
const FACE = paints('sunlight', '#c79a7e', '#c29478');
const HAIR = paints('sunlight', '#8a6240', '#80593c');

/** Her strokes, in the order of laying: where each begins and ends, towards the sun and down from her feet, in heights of the figure, how far it bends aside, how broad it is, of which paint. Her skirt widens from the waist and is blown from the sun, the last of it lit; then body, the arm that holds the parasol, hair and face. */
const PULLS = [
  { from: [-0.19, -0.02], to: [-0.02, -0.53], bend: -0.04, wide: 0.17, hues: COOL },
  { from: [0.08, -0.01], to: [0.02, -0.53], bend: 0.03, wide: 0.19, hues: LIT },
  { from: [-0.03, 0], to: [-0.005, -0.55], bend: -0.01, wide: 0.21, hues: MUSLIN },
  { from: [0, -0.42], to: [0, -0.74], bend: 0.01, wide: 0.12, hues: MUSLIN },
  { from: [0.04, -0.5], to: [0.045, -0.69], bend: -0.02, wide: 0.055, hues: LIT },
  { from: [0.04, -0.665], to: [0.15, -0.6], bend: -0.02, wide: 0.06, hues: MUSLIN },
  { from: [0.005, -0.69], to: [0.01, -0.84], bend: 0, wide: 0.125, hues: HAIR },
  { from: [0.04, -0.7], to: [0.045, -0.79], bend: 0, wide: 0.055, hues: FACE },
] as const;

/** Who walks there, without what she carries. */
export const dress = (scene: Scene, draw: Draw): readonly Sketch[] =>
  PULLS.map(({ from, to, bend, wide, hues }, i) =>
    draw(0.7 * i, 'flat', bowed(from, to, bend), wide, seen(scene, hues)),
  );
