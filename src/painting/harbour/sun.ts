import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#de6448'), lab('#e06a4b'), lab('#d95d44')];
const LIT = lab('#ea8663');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.0225;

type Rest = Pick<Sketch, 'path' | 'width' | 'brush' | 'body'> & Partial<Sketch>;

/** The small sun in the mist: a loaded brush set down, turned, and its last paint heaped round one side; the sky is rubbed over its foot. */
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
  const at = (angle: number, far: number) =>
    [sun.x + Math.cos(angle) * far * size, sun.y + Math.sin(angle) * far * size] as const;
  const heart = [0, 1.05, 2.1].map((angle, i) =>
    touch(i, {
      path: comma(sun.x, sun.y, size * (2.0 + 0.06 * wobble(random)), first + angle, 0.02),
      width: size * (1.5 + 0.1 * wobble(random)),
      brush: 'pull',
      body: 0.9,
    }),
  );
  const rim = [1.2, 3.4].map((from, i) =>
    touch(3 + i, {
      path: arc(sun.x, sun.y, size * (0.7 - 0.06 * i), first + from, 2.7),
      width: size * (0.5 + 0.1 * i),
      brush: 'pull',
      body: 2 - 0.8 * i,
      second: blend(hue, LIT, 0.3),
    }),
  );
  const [fx, fy] = at(1.7 + 0.7 * wobble(random), 1.14);
  const sky = scene.colour(fx, fy, 0.9);
  const rubbed = touch(6, {
    path: comma(fx, fy, size * 1.9, 0.2 * wobble(random), 0.08),
    width: size * 0.3,
    brush: 'drag',
    body: 0.4,
    load: sky,
    second: blend(sky, hue, 0.4),
    hand: 'left',
  });
  return [...heart, ...rim, rubbed];
};
