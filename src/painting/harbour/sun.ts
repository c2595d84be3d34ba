import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#d8604a'), lab('#da664a'), lab('#d45c46')];
const LIT = lab('#e48468');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.0225;

type Rest = Pick<Sketch, 'path' | 'width' | 'brush' | 'body'> & Partial<Sketch>;

/** The small sun in the mist: a few fat touches across one another, then the loaded brush turned upon them in three bows. */
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
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const heart = [0, 1.05, 2.1].map((angle, i) =>
    touch(i, {
      path: comma(sun.x, sun.y, size * (1.6 + 0.06 * wobble(random)), first + angle, 0.02),
      width: size * (1.35 + 0.1 * wobble(random)),
      brush: 'pull',
      body: 0.9,
    }),
  );
  const rim = [5.2, 1.2, 3.3].map((from, i) =>
    touch(2 + i, {
      path: arc(sun.x, sun.y, size * (0.7 - 0.02 * i), first + from, 3),
      width: size * (0.54 + 0.03 * i),
      brush: 'pull',
      body: 1.1 - 0.3 * i,
      second: blend(hue, LIT, 0.15 * i),
    }),
  );
  return [...heart, ...rim];
};
