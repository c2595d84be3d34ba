import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The bridge's stone in shadow, in the last light, and where that catches an edge. */
export const SHADOW = lab('#2a3046');
const MAUVE = lab('#4f4d59');
export const GLEAM = lab('#b9ae92');

/** Under a vault. */
export const VAULT = lab('#1c2133');

/** The stone's colour at a place: bluer and paler the farther, as the air comes between. */
export const stoneAt = (scene: Scene, random: Random, x: number): Lab => {
  const air = scene.sky(x, scene.horizon - 0.02, 0.7);
  return blend(blend(SHADOW, MAUVE, 0.7 * random()), air, 0.34 * (1 - scene.nearness(x)));
};

/** A touch from one place to another. */
export const between = (
  random: Random,
  [ax, ay]: Point,
  [bx, by]: Point,
  rest: Omit<WristTouch, 'x' | 'y' | 'length' | 'angle'>,
): Sketch =>
  // The ends of a touch are ragged: it is begun a little before and pulled a little past where it counts.
  sketchTouch(random, {
    x: (ax + bx) / 2,
    y: (ay + by) / 2,
    length: Math.hypot(bx - ax, by - ay) + 0.7 * rest.width,
    angle: Math.atan2(by - ay, bx - ax),
    ...rest,
  });

/** How large things look on the bridge. */
export const sizeAt = (scene: Scene, x: number): number =>
  (0.35 + 0.65 * scene.nearness(x)) * scene.scale;

/** When the bridge is built there: from the far shore to the near one. */
export const builtAt = (scene: Scene, x: number): number => 0.4 + 0.12 * scene.nearness(x);
