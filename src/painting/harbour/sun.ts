import { mix, type Point } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { arc, comma, sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#d4583f'), lab('#d65f45'), lab('#cc5239')];
const DEEP = lab('#b8432f');
const LIT = lab('#e2714f');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.023;

/** The turns in which its body is laid, from where on, in radians: a note that is short leaves its turn half done, the next closes it. */
const TURNS = [0, 1.6, 3.2, 4.8] as const;
/** The one loaded spiral drawn in it, in three goes: from how far out to how far in, in radii, and how broad. */
const SPIRAL = [
  [0.72, 0.56, 0.36],
  [0.54, 0.3, 0.32],
  [0.3, 0.06, 0.28],
] as const;

/** A stretch of a spiral about a place, from one radius to another, `by` radians round. */
const spiral = ([x, y]: Point, [from, to]: Point, first: number, by: number): Sketch['path'] =>
  sampled((share) => {
    const [radius, angle] = [mix(from, to, share), first + by * share];
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

type Touch = (
  at: number,
  rest: Pick<Sketch, 'path' | 'width' | 'body'> & Partial<Sketch>,
) => Sketch;

/** Ready to lay the sun's touches, one after another. */
const touchIn =
  (hue: Lab): Touch =>
  (at, rest) => ({
    load: hue,
    second: hue,
    brush: 'pull',
    spread: 0.004,
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });

/** The small sun in the mist: a full brush turned round and round along its edge, then one loaded spiral to the middle, and a little of the sky dragged along its rim. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale, air } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const first = random() * 6;
  const hue = choose(SUN, random);
  const touch = touchIn(hue);
  const around = (radius: number, from: number, by: number) =>
    arc(sun.x, sun.y, size * radius, first + from, by);
  const heart = comma(sun.x, sun.y, 1.3 * size, first, 0.05);
  const sky = blend(air(sun.x, sun.y + size, 0.9), hue, 0.45);
  const turns = TURNS.map((from, i) => {
    const path = around(0.56 + 0.02 * wobble(random), from, 2.7);
    return touch(1 + i, { path, width: 0.86 * size, body: 1.6, load: choose(SUN, random) });
  });
  const inward = SPIRAL.map(([from, to, width], i) =>
    touch(6 + i, {
      path: spiral([sun.x, sun.y], [size * from, size * to], first + 3 * i, 3.6),
      width: width * size,
      body: 3.2,
      load: blend(hue, LIT, i % 2 ? 0.5 : 0.25),
      second: i ? hue : blend(hue, DEEP, 0.6),
    }),
  );
  const rim = { width: 0.2 * size, brush: 'dry', body: 0.6, load: sky, second: hue } as const;
  return [
    ...[heart, turned(heart)].map((path) => touch(0, { path, width: 1.2 * size, body: 1.4 })),
    ...turns,
    ...inward,
    touch(10, { path: around(1.02, 1.7, 0.8), ...rim }),
  ];
};
