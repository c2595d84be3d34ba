import type { Random } from '../../random.ts';
import { clamp, mix, type Point, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { HALF } from './facade.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

/** A tower of the palace, in canvas units, the brush's widths against its size. */
export interface Tower {
  readonly size: number;
  readonly top: number;
  readonly ridge: number;
  readonly foot: number;
  readonly dark: Lab;
  /** The sky behind it. */
  readonly air: Lab;
  /** What the evening makes of its stone's colour. */
  stone(own: Lab): Lab;
  /** And of a lamp's light on it. */
  flame(own: Lab): Lab;
  /** Which side of it the last daylight is on. */
  readonly daySide: -1 | 1;
  /** How far down the air goes on a side of it: to the roof there, or to the water. */
  airEnds(side: -1 | 1): number;
  /** What lies at a place aside of its middle, against its size: air, or land and water low down. */
  beside(dx: number, y: number): Lab;
  /** A pull from one place to another, asides against its size. */
  draw(
    from: Point,
    to: Point,
    width: number,
    rest: Pick<Sketch, 'stage'> & Partial<Sketch>,
  ): Sketch;
  /** A pull along a way of its own. */
  trace(
    at: (share: Unit) => Point,
    width: number,
    rest: Pick<Sketch, 'stage'> & Partial<Sketch>,
  ): Sketch;
}

/** The tower at a place along the shore. */
export const towerAt = (scene: Scene, random: Random, at: number): Tower => {
  const x = scene.across(at);
  const size = scene.size(at) * scene.scale;
  const top = scene.cornice(x);
  const haze = scene.sky(x, scene.roof(x), 0.5);
  const dark = blend(
    blend(scene.colour(x, top + 0.05, 0.5), scene.evening.stone(DARK), 0.6),
    haze,
    clamp(mix(0.42, 0.02, scene.size(at))),
  );
  const daySide = scene.outward;
  const trace: Tower['trace'] = (way, width, rest) => ({
    path: sampled((t) => {
      const [dx, y] = way(t);
      return [x + dx * size, y];
    }),
    width: width * size * vary(1, 0.08, random),
    brush: 'pull',
    load: dark,
    second: dark,
    hand: 'left',
    body: 0.3,
    spread: 0.006,
    ...rest,
  });
  return {
    size,
    top,
    ridge: scene.roof(x),
    foot: scene.waterline(x),
    dark,
    air: scene.sky(x - 0.13 * daySide * size, scene.roof(x), 0.5),
    stone: scene.evening.stone,
    flame: scene.evening.flame,
    daySide,
    airEnds: (side) => {
      const there = x + 1.5 * side * HALF * size;
      const isOpen = scene.along(there) > scene.palaceEnd;
      return isOpen ? mix(scene.waterline(there), top, 0.06) : scene.eaves(there);
    },
    beside: (dx, y) => scene.colour(x + dx * size, y, 0.66),
    trace,
    draw: ([dx0, y0], [dx1, y1], width, rest) =>
      trace((t) => [mix(dx0, dx1, t), mix(y0, y1, t)], width, rest),
  };
};
