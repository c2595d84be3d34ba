import type { Random } from '../../random.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#cf5740'), lab('#d06048'), lab('#c8503a')];
const DEEP = lab('#ad4433');
const LIT = lab('#e3907a');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.024;

type Rest = Pick<Sketch, 'path' | 'width' | 'brush' | 'body'> & Partial<Sketch>;

type Touch = (at: number, rest: Rest) => Sketch;

/** Three loaded touches across one another, two that turn half about each and make it round, and a short pale one where the brush was lifted. */
const curl = (random: Random, touch: Touch, { x, y }: Scene['sun'], size: number): Sketch[] => {
  const first = random() * 6;
  const off = () => 0.04 * size * wobble(random);
  const turn = (at: number, radius: number, by: number, rest: Omit<Rest, 'path'>) =>
    touch(at, {
      path: arc(x + off(), y + off(), size * radius, first + Math.PI * at, by),
      ...rest,
      width: size * rest.width,
    });
  return [
    ...[0.25, 1.3, 2.35].map((angle, i) =>
      touch(0.4 * i, {
        path: comma(x + off(), y + off(), vary(1.5, 0.03, random) * size, first + angle, 0.06),
        width: vary(1.5, 0.03, random) * size,
        brush: 'pull',
        body: 0.9,
        second: DEEP,
      }),
    ),
    turn(1, 0.56, 4.1, { width: 0.84, brush: 'pull', body: 1.1, second: DEEP }),
    turn(2, 0.56, 4.1, { width: 0.84, brush: 'pull', body: 1.3 }),
    turn(3, 0.36, 1.9, { width: 0.44, brush: 'filbert', body: 0.9, load: LIT }),
  ];
};

/** The small sun in the mist: set down in a few touches, then the wet sky drawn over its lower edge, which is lost. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale, air } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const hue = choose(SUN, random);
  const sky = air(sun.x, sun.y + size, 0.9);
  const touch: Touch = (at, rest) => ({
    load: hue,
    second: choose(SUN, random),
    spread: 0.006,
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const way = random() < 0.5 ? 1 : -1;
  const [x, y] = [sun.x + 0.3 * way * size, sun.y + 1.16 * size];
  const wet = touch(7, {
    path: comma(x, y, 0.9 * size, 0.25 * way, -0.12),
    width: 0.16 * size,
    brush: 'worked',
    body: 0.4,
    load: blend(sky, hue, 0.12),
    second: sky,
  });
  return [...curl(random, touch, sun, size), wet];
};
