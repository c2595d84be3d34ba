import type { Random } from '../../random.ts';
import { shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';

/** Touches of one paint, laid over one another: the middle of the handful, how many there are, and how far it reaches in lengths and widths of a touch. */
export interface Handful extends Omit<WristTouch, 'angle'> {
  readonly angle: number;
  readonly many: number;
  readonly reach?: readonly [along: number, across: number];
  /** How far the touches may leave its direction, in radians, and its value, in OKLab. */
  readonly loose?: number;
  readonly uneven?: number;
}

/** A handful of touches before the brush is loaded anew: near in colour, alike in direction, each partly over the one before. */
export const sketchHandful = (
  random: Random,
  { many, reach = [0.5, 0.9], loose = 0.16, uneven = 0.032, ...touch }: Handful,
): readonly Sketch[] => {
  const [cos, sin] = [Math.cos(touch.angle), Math.sin(touch.angle)];
  return Array.from({ length: many }, (_, i): Sketch => {
    const along = wobble(random) * 1.5 * reach[0] * touch.length;
    const across = wobble(random) * 1.5 * reach[1] * touch.width;
    return sketchTouch(random, {
      ...touch,
      x: touch.x + cos * along - sin * across,
      y: touch.y + sin * along + cos * across,
      length: vary(touch.length, 0.3, random),
      width: vary(touch.width, 0.28, random),
      angle: touch.angle + wobble(random) * loose,
      load: shade(touch.load, wobble(random) * uneven),
      stage: touch.stage + 0.0004 * i,
    });
  });
};
