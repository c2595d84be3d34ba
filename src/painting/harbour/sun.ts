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

/** The small sun in the mist: set down fat, the loaded brush turned once round in it and once more inside, a little of the sky dragged in at its foot. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale, air } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const first = random() * 6;
  const hue = choose(SUN, random);
  const touch = (at: number, rest: Rest): Sketch => ({
    load: hue,
    second: choose(SUN, random),
    spread: 0.004,
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const turn = (at: number, radius: number, from: number, by: number, rest: Omit<Rest, 'path'>) =>
    touch(at, {
      path: arc(
        sun.x + 0.04 * size * wobble(random),
        sun.y + 0.05 * size * wobble(random),
        size * radius,
        first + from,
        by,
      ),
      ...rest,
      width: size * rest.width,
    });
  const heart = [0, 1.2, 2.3].map((angle, i) =>
    touch(i, {
      path: comma(sun.x, sun.y, size * (1.5 + 0.12 * wobble(random)), first + angle, 0.06),
      width: size * (1.5 + 0.14 * wobble(random)),
      brush: 'pull',
      body: 0.9,
      second: DEEP,
    }),
  );
  return [
    ...heart,
    turn(3, 0.62, 0.4, 4, { width: 0.6, brush: 'pull', body: 1.3, second: DEEP }),
    turn(4, 0.6, 3.4, 4, { width: 0.56, brush: 'pull', body: 1.6, second: blend(hue, LIT, 0.4) }),
    turn(5, 0.32, 5.4, 4, {
      width: 0.36,
      brush: 'pull',
      body: 2.2,
      load: blend(hue, LIT, 0.4),
      second: DEEP,
    }),
    turn(6, 1.04, 1.7, 0.7, {
      width: 0.2,
      brush: 'drag',
      body: 0.6,
      load: blend(air(sun.x, sun.y + size, 0.9), hue, 0.4),
      second: hue,
    }),
  ];
};
