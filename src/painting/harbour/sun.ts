import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#dc6349'), lab('#e06a4b'), lab('#d65b44')];
const EMBER = lab('#c9503d');

/** The small sun in the mist: one loaded brush set down and turned, half a circle and half a circle, and a comma left in it. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale } = scene;
  const random = scene.randomFor('sun');
  const size = vary(0.0215, 0.08, random) * scale;
  const first = random() * 6;
  const touch = (at: number, rest: Pick<Sketch, 'path' | 'width' | 'brush' | 'body'>): Sketch => ({
    load: choose(SUN, random),
    second: choose(SUN, random),
    spread: 0.006,
    hand: 'right',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const heart = [0, 1, 2].map((i) =>
    touch(i, {
      path: comma(sun.x, sun.y, size * 1.5, first + 1.05 * i, 0.04),
      width: size * 1.4,
      brush: 'dab',
      body: 0.25,
    }),
  );
  // The rim: the same brush, turned round once in unequal bows.
  const turns = [0, 1.3, 2.4, 3.8, 5.1].map((from, i) =>
    touch(3 + i, {
      path: arc(sun.x, sun.y, size * 0.74, first + from, 2.3),
      width: size * 0.44,
      brush: 'dab',
      body: 0.4,
    }),
  );
  const left = {
    ...touch(8, {
      path: arc(sun.x + wobble(random) * 0.1 * size, sun.y, size * 0.36, first + 2, 2.6),
      width: size * 0.3,
      brush: 'filbert',
      body: 0.6,
    }),
    load: blend(EMBER, SUN[0], 0.4 + 0.3 * random()),
  };
  return [...heart, ...turns, left];
};
