import type { Random } from '../../random.ts';
import { blend, type Lab } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** A clock: its place and radius in canvas units, how bright it burns, and how a touch of it is laid, widths and asides against its radius. */
export interface Clock {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How the touches of its face are turned, in radians. */
  readonly turn: number;
  readonly isBright: boolean;
  readonly wall: Lab;
  /** How far a paint of it is dulled by the air. */
  dull(paint: Lab): Lab;
  touch(
    path: Sketch['path'],
    width: number,
    rest: Pick<Sketch, 'load' | 'stage'> & Partial<Sketch>,
  ): Sketch;
}

/** The clock of the tower at a place along the shore. */
export const clockAt = (scene: Scene, random: Random, at: number, isBright: boolean): Clock => {
  const size = scene.size(at) * scene.scale;
  const radius = 0.036 * size;
  const [x, y] = [scene.across(at), scene.cornice(scene.across(at)) + 0.066 * size];
  const wall = scene.colour(x, y + 0.02, 0.9);
  return {
    x,
    y,
    radius,
    turn: 2.2 + 1.4 * random(),
    isBright,
    wall,
    dull: (paint) => blend(scene.evening.flame(paint), wall, isBright ? 0.02 : 0.4),
    touch: (path, width, rest) => ({
      path,
      width: width * radius,
      second: rest.load,
      brush: 'flat',
      spread: 0.008,
      hand: 'left',
      body: 0.6,
      ...rest,
    }),
  };
};
