import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#d4583f'), lab('#d65f45'), lab('#cc5239')];
const LIT = lab('#e3836a');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.023;

type Rest = Pick<Sketch, 'path' | 'width' | 'brush' | 'body'> & Partial<Sketch>;

type Touch = (at: number, rest: Rest) => Sketch;

/** Where round it the brush is set down for its rim, in radians: no pull begins where the last one ended. */
const ROUND = [0, 2.5, 5, 1.3, 3.8] as const;

/** What lies under it: two short touches of thin paint across one another. */
const layThin = (touch: Touch, [x, y]: Point, size: number, first: number) =>
  [0, 1.4].map((angle, i) =>
    touch(i, {
      path: comma(x, y, 1.1 * size, first + angle, 0),
      width: 1.2 * size,
      brush: 'pull',
      body: 0.5,
    }),
  );

/** The small sun in the mist: a thin dab, the brush turned round it, and the loaded one twice inside. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale, red } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const first = random() * 6;
  const hue = red(choose(SUN, random));
  const lit = blend(hue, red(LIT), 0.4);
  const touch: Touch = (at, rest) => ({
    load: hue,
    second: red(choose(SUN, random)),
    spread: 0.004,
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const middle: Point = [sun.x, sun.y];
  const turn = (at: number, radius: number, from: number, by: number, rest: Omit<Rest, 'path'>) =>
    touch(at, {
      path: arc(...middle, size * radius, first + from, by),
      ...rest,
      width: size * rest.width,
    });
  return [
    ...layThin(touch, middle, size, first),
    ...ROUND.map((from, i) =>
      turn(2 + i, 0.6, from, 2.8, { width: 0.7, brush: 'pull', body: 0.6 }),
    ),
    turn(7, 0.54, 0.4, 2.9, { width: 0.46, brush: 'loaded', body: 0.7 }),
    turn(8, 0.24, 3.6, 2.6, { width: 0.4, brush: 'loaded', body: 0.7, second: lit }),
  ];
};
