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

/** Her strokes, in the order of laying: where each begins and ends, towards the sun and down from her feet, in heights of the figure, how far it bends aside, how broad it is, and of which paint. Three fall from her shoulders and end before the ground, in shade, lit, and over both of the muslin's own colour; then the arm that holds the parasol, her hair, what of her face is seen. */
const PULLS = [
  { from: [-0.02, -0.6], to: [-0.13, -0.05], bend: 0.03, wide: 0.19, hues: COOL },
  { from: [0.05, -0.6], to: [0.1, -0.06], bend: -0.02, wide: 0.14, hues: LIT },
  { from: [0.005, -0.7], to: [0, -0.03], bend: 0.03, wide: 0.18, hues: MUSLIN },
  { from: [0.03, -0.63], to: [0.14, -0.63], bend: -0.03, wide: 0.055, hues: MUSLIN },
  { from: [-0.015, -0.68], to: [0.02, -0.82], bend: 0.02, wide: 0.095, hues: HAIR },
  { from: [0.05, -0.7], to: [0.05, -0.78], bend: 0, wide: 0.045, hues: FACE },
] as const;

/** Who walks there, without what she carries. */
export const dress = (scene: Scene, draw: Draw): readonly Sketch[] =>
  PULLS.map(({ from, to, bend, wide, hues }, i) =>
    draw(0.9 * i, 'flat', bowed(from, to, bend), wide, seen(scene, hues)),
  );
