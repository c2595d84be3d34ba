import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { arc, comma, sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

const SUN: Hues = [lab('#d4573c'), lab('#d65f45'), lab('#cc5239')];
const DEEP = lab('#bb4630');
const LIT = lab('#e58a70');
/** How far its edge lies from its middle, in sheets' scales. */
const RADIUS = 0.0245;
/** How far round the brush goes in one turn within it, in radians, and from where to where inwards, in shares of its radius. */
const SPIRAL = { round: 5, from: 0.66, to: 0.22 } as const;

type Rest = Pick<Sketch, 'path' | 'width' | 'body'> & Partial<Sketch>;

/** The flat disc: its heart, and the brush's one way round it, in four overlapping parts whose outer side is the sun's edge. */
const layDisc = (random: Random, [x, y]: Point, size: number, first: number): readonly Rest[] => [
  ...[0, 1.6].map((angle) => ({
    path: comma(x, y, 1.3 * size, first + angle, 0),
    width: 1.3 * size,
    body: 0.6,
  })),
  ...[0, 1.6, 3.2, 4.8].map((from) => {
    const radius = (0.5 + 0.015 * wobble(random)) * size;
    return { path: arc(x, y, radius, first + from, 3.1), width: 0.9 * size, body: 0.7 };
  }),
];

/** The small sun in the mist: a flat disc, the loaded brush turned round in it once, towards its middle, and a light caught in that turn. */
export const sketchSun = (scene: Scene): readonly Sketch[] => {
  const { sun, scale } = scene;
  const random = scene.randomFor('sun');
  const size = vary(RADIUS, 0.08, random) * scale;
  const first = random() * 6;
  const hue = choose(SUN, random);
  const touch = (rest: Rest, at: number): Sketch => ({
    brush: 'loaded',
    load: hue,
    second: blend(hue, choose(SUN, random), 0.5),
    spread: 0.002,
    hand: 'left',
    stage: 0.8 + 0.006 * at,
    ...rest,
  });
  const inward = (from: Unit, to: Unit) =>
    sampled((share) => {
      const gone = mix(from, to, share);
      const radius = mix(SPIRAL.from, SPIRAL.to, gone) * size;
      const angle = first + 1 + SPIRAL.round * gone;
      return [sun.x + radius * Math.cos(angle), sun.y + radius * Math.sin(angle)];
    });
  const turned: Rest[] = [
    {
      path: inward(0, 1),
      width: 0.42 * size,
      body: 2.4,
      load: blend(hue, LIT, 0.25),
      second: DEEP,
    },
    { path: inward(0.1, 0.5), width: 0.16 * size, body: 2.6, load: LIT, second: hue },
  ];
  return [...layDisc(random, [sun.x, sun.y], size, first), ...turned].map(touch);
};
