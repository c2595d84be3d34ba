import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#d4583f'), lab('#d65f45'), lab('#cc5239')];
const DEEP = lab('#b8432f');
const LIT = lab('#e3836a');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.023;

type Rest = Pick<Sketch, 'path' | 'width' | 'brush' | 'body'> & Partial<Sketch>;

type Touch = (at: number, rest: Rest) => Sketch;

/** What lies at the heart of it: three fat touches across one another. */
const layHeart = (random: Random, touch: Touch, [x, y]: Point, size: number, first: number) =>
  [0, 1.2, 2.3].map((angle, i) =>
    touch(i, {
      path: comma(x, y, size * (1.5 + 0.12 * wobble(random)), first + angle, 0.06),
      width: size * (1.5 + 0.14 * wobble(random)),
      brush: 'pull',
      body: 0.9,
    }),
  );

/** The small sun in the mist: set down fat, the loaded brush turned round in it and once more inside, a little of the sky dragged along its rim. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale, air, red } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const first = random() * 6;
  const hue = red(choose(SUN, random));
  const lit = blend(hue, red(LIT), 0.4);
  const sky = blend(air(sun.x, sun.y + size, 0.9), hue, 0.4);
  const deep = red(DEEP);
  const touch: Touch = (at, rest) => ({
    load: hue,
    second: red(choose(SUN, random)),
    spread: 0.004,
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const turn = (at: number, radius: number, from: number, by: number, rest: Omit<Rest, 'path'>) => {
    const x = sun.x + 0.04 * size * wobble(random);
    const y = sun.y + 0.05 * size * wobble(random);
    const path = arc(x, y, size * radius, first + from, by);
    return touch(at, { path, ...rest, width: size * rest.width });
  };
  return [
    ...layHeart(
      random,
      (at, rest) => touch(at, { ...rest, second: deep }),
      [sun.x, sun.y],
      size,
      first,
    ),
    turn(3, 0.62, 0.4, 4, { width: 0.6, brush: 'pull', body: 1.3, second: deep }),
    turn(4, 0.6, 3.4, 4, { width: 0.56, brush: 'pull', body: 1.6, second: lit }),
    turn(5, 0.3, 5.4, 2.4, { width: 0.36, brush: 'pull', body: 2.2, load: lit, second: deep }),
    turn(6, 1.04, 1.7, 0.7, { width: 0.2, brush: 'drag', body: 0.6, load: sky, second: hue }),
  ];
};
