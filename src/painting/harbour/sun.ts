import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#de6448'), lab('#e06a4b'), lab('#d95d44')];
const LIT = lab('#ea8663');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.0225;

type Rest = Pick<Sketch, 'path' | 'width' | 'brush' | 'body'> & Partial<Sketch>;

/** The small sun in the mist: a loaded brush set down, then turned round in three unequal bows, the later ones with less on it. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const first = random() * 6;
  const hue = choose(SUN, random);
  const touch = (at: number, rest: Rest): Sketch => ({
    load: hue,
    second: choose(SUN, random),
    spread: 0.004,
    hand: 'right',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const heart = [0, 1.05, 2.1].map((angle, i) =>
    touch(i, {
      path: comma(sun.x, sun.y, size * (1.6 + 0.06 * wobble(random)), first + angle, 0.02),
      width: size * (1.3 + 0.1 * wobble(random)),
      brush: 'pull',
      body: 0.9,
    }),
  );
  const rim = [5.2, 1.2, 3.3].map((from, i) =>
    touch(3 + i, {
      path: arc(sun.x, sun.y, size * (0.7 - 0.015 * i), first + from, 3),
      width: size * (0.52 + 0.04 * i),
      brush: 'pull',
      body: 2 - 0.6 * i,
      second: blend(hue, LIT, 0.3),
    }),
  );
  return [...heart, ...rim];
};
