import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#d4583f'), lab('#d8673f'), lab('#c84c3a')];
const LIT = lab('#e3836a');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.023;

type Rest = Pick<Sketch, 'path' | 'width' | 'brush' | 'body'> & Partial<Sketch>;

type Touch = (at: number, rest: Rest) => Sketch;

/** Where round it the brush is set down for its rim, in radians, and how much of the paler red it has: no pull begins where the last one ended, and none is of the last one's red. */
const ROUND = [
  [0, 0],
  [2.5, 0.35],
  [5, 0],
  [1.3, 0.15],
  [3.8, 0.4],
] as const;

/** What lies under it: two short touches of thin paint across one another. */
const layThin = (touch: Touch, [x, y]: Point, size: number, first: number) =>
  [0, 1.4].map((angle, i) =>
    touch(i, {
      path: comma(x, y, 0.9 * size, first + angle, 0),
      width: 1.3 * size,
      brush: 'pull',
      body: 0.5,
    }),
  );

/** The small sun in the mist: a thin dab, the brush turned round it in unlike reds, and a loaded touch across. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale, red } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const first = random() * 6;
  const lit = red(LIT);
  const hue = red(choose(SUN, random));
  const touch: Touch = (at, rest) => ({
    load: hue,
    second: red(choose(SUN, random)),
    spread: 0.004,
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const middle: Point = [sun.x, sun.y];
  return [
    ...layThin(touch, middle, size, first),
    ...ROUND.map(([from, paler], i) =>
      touch(2 + i, {
        path: arc(...middle, 0.58 * size, first + from, 2.8),
        width: 0.7 * size,
        brush: 'pull',
        body: 0.6,
        load: blend(red(choose(SUN, random)), lit, paler),
      }),
    ),
    touch(7, {
      path: comma(...middle, 0.9 * size, 0.5 * first, 0.3),
      width: 0.5 * size,
      brush: 'loaded',
      body: 0.6,
      load: blend(hue, lit, 0.5),
      second: hue,
    }),
  ];
};
