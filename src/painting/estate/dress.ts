import type { Sketch } from '../sketch.ts';
import { paints, seen } from './light.ts';
import type { Scene } from './scene.ts';
import { bowed, type Draw } from './walkerHand.ts';

/** Muslin turned from the sun, in the parasol's shade, and where the sun meets it. */
const COOL = paints('shadedMuslin', '#8f93bd', '#989cc0');
const MUSLIN = paints('shadedMuslin', '#cdd0e2', '#d3d3e0');
const LIT = paints('muslin', '#f8ead2', '#f7e4c6');

/** Hair in the parasol's shade, and the straw of a hat. */
const HAIR = paints('shadow', '#6c5351', '#74575a');
const STRAW = paints('sunlight', '#c9a374', '#c29b70');

/** Her strokes, in the order of laying: where each begins and ends, towards the sun and down from her feet, in heights of the figure, how far it bends aside, how broad it is, of which paint. Her skirt widens from the waist and is blown from the sun, the last of it lit; then body, shoulders, the arm that holds the parasol, head and hat. */
const PULLS = [
  { from: [-0.23, -0.02], to: [-0.02, -0.5], bend: -0.05, wide: 0.14, hues: COOL },
  { from: [-0.07, -0.01], to: [0, -0.54], bend: -0.02, wide: 0.24, hues: MUSLIN },
  { from: [0.075, -0.02], to: [0.03, -0.53], bend: 0.02, wide: 0.14, hues: LIT },
  { from: [-0.015, -0.43], to: [-0.01, -0.72], bend: 0.01, wide: 0.13, hues: MUSLIN },
  { from: [0.04, -0.45], to: [0.05, -0.68], bend: -0.02, wide: 0.06, hues: LIT },
  { from: [-0.09, -0.65], to: [0.09, -0.67], bend: -0.03, wide: 0.06, hues: COOL },
  { from: [0.05, -0.655], to: [0.2, -0.62], bend: 0.05, wide: 0.068, hues: MUSLIN },
  { from: [0, -0.71], to: [0.015, -0.83], bend: 0.01, wide: 0.1, hues: HAIR },
  { from: [-0.1, -0.81], to: [0.11, -0.785], bend: -0.03, wide: 0.05, hues: STRAW },
] as const;

/** From which breadth on a stroke is a flat's, set down blunt at the hem, in heights of the figure. */
const BROAD = 0.07;

/** Who walks there, without what she carries. */
export const dress = (scene: Scene, draw: Draw): readonly Sketch[] =>
  PULLS.map(({ from, to, bend, wide, hues }, i) =>
    draw(0.6 * i, wide > BROAD ? 'flat' : 'pull', bowed(from, to, bend), wide, seen(scene, hues)),
  );
