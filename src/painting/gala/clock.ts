import type { Random } from '../../random.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { arc, comma, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

const AMBER = lab('#bf8a4c');
const RIM = lab('#6b4a3c');
const FACES: Hues = [lab('#e8c079'), lab('#e0ad66'), lab('#ecd09a')];
const HEART = lab('#f7e5b4');

/** A clock: its place and radius in canvas units, which side of it is lost, its paints, and how a touch of it is laid, widths against its radius. */
interface Clock {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The side, in radians, towards which its light is lost in the stone. */
  readonly lost: number;
  readonly faint: number;
  readonly wall: Lab;
  touch(path: Sketch['path'], width: number, load: Lab, rest: Partial<Sketch>): Sketch;
}

const clockAt = (scene: Scene, random: Random, at: number, faint: number): Clock => {
  const size = scene.size(at) * scene.scale;
  const radius = 0.034 * size;
  const [x, y] = [scene.across(at), scene.cornice(scene.across(at)) + 0.058 * size];
  const wall = scene.colour(x, y + 0.02, 0.9);
  return {
    x,
    y,
    radius,
    lost: 2.2 + 1.4 * random(),
    faint,
    wall,
    touch: (path, width, load, rest) => ({
      path,
      width: width * radius,
      load,
      second: blend(load, wall, 0.2),
      stage: 0.6,
      brush: 'pull',
      spread: 0.01,
      hand: 'left',
      body: 0.5,
      ...rest,
    }),
  };
};

/** The stone about it, warmed, and the dark of its rim. */
const rim = (random: Random, { x, y, radius, lost, wall, touch }: Clock): Sketch[] => {
  const ring = (from: number, turn: number, width: number, load: Lab, stage: number) =>
    touch(arc(x, y, 1.12 * radius, lost + from, turn), width, load, { stage });
  const warm = blend(wall, RIM, 0.5);
  return [
    touch(comma(x, y, 2.6 * radius, wobble(random), 0.1), 2.6, warm, { stage: 0.5, brush: 'veil' }),
    ring(1.6, 1.6, 0.4, blend(wall, RIM, 0.7), 0.54),
    ring(3.4, 1.3, 0.5, warm, 0.55),
  ];
};

/** An arc on its face, about the side away from the one that is lost: how far out, turned how far from there, and how long, in radians. */
const arcOn = ({ x, y, radius, lost }: Clock, share: number, from: number, turn: number) =>
  arc(x, y, share * radius, lost + Math.PI + from - turn / 2, turn);

const hueOf = (random: Random, { wall, faint }: Clock): Lab =>
  blend(choose(FACES, random), wall, 0.22 * faint);

/** Its disc, turned wet. */
const turnDisc = (random: Random, clock: Clock): Sketch[] => {
  const { wall, faint, touch } = clock;
  const dull = () => blend(blend(AMBER, hueOf(random, clock), 0.5 * random()), wall, 0.2 * faint);
  return [0, 2.1, 4.2, 1].map((from, i) =>
    touch(arcOn(clock, 0.44, from, 2.7), 0.94, dull(), { stage: 0.55 + 0.01 * i, body: 0.4 }),
  );
};

/** The arcs of light on it: how far out, where and how long, in radians, and how wide against its radius. */
const ARCS: readonly (readonly [share: number, from: number, turn: number, width: number])[] = [
  [0.62, 0, 2.9, 0.42],
  [0.3, 0.5, 3, 0.5],
  [0.66, 2, 1.5, 0.24],
  [0.7, -1.9, 1.2, 0.26],
  [0.84, 0.3, 1.9, 0.16],
  [0.4, -1.2, 1.4, 0.2],
];

/** Its light, arcs within arcs. */
const light = (random: Random, clock: Clock): Sketch[] =>
  ARCS.map(([share, from, turn, width], i) =>
    clock.touch(arcOn(clock, share, from, turn), width, hueOf(random, clock), {
      stage: 0.62 + 0.02 * i,
    }),
  );

/** Its palest place, off its middle. */
const heart = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, faint, touch } = clock;
  const away = lost + Math.PI;
  return [0.5, 0.34].map((length, i) => {
    const [hx, hy] = [Math.cos(away) + 0.8 * wobble(random), Math.sin(away) + 0.8 * (i - 1)];
    const path = comma(
      x + 0.25 * hx * radius,
      y + 0.25 * hy * radius,
      length * radius,
      wobble(random),
      0.2,
    );
    const width = vary(0.18, 0.2, random);
    return touch(path, width, blend(HEART, hueOf(random, clock), 0.4 + 0.2 * faint), {
      stage: 0.74 + 0.02 * i,
      brush: 'dab',
      hand: 'right',
      body: 0.8,
    });
  });
};

/** Its face, lit from within: the disc, the light on it and its heart, then the stone drawn over the side that is lost. */
const face = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, wall, touch } = clock;
  const over = touch(arc(x, y, 1.1 * radius, lost - 0.8, 1.6), 0.42, wall, {
    stage: 0.78,
    brush: 'worked',
  });
  return [...[turnDisc, light, heart].flatMap((part) => part(random, clock)), over];
};

/** What tells that it is a clock: two hands from its middle, and a few of its hours where the light is plain. */
const time = (random: Random, { x, y, radius, lost, wall, touch }: Clock): Sketch[] => {
  const ink = blend(DARK, blend(wall, RIM, 0.5), 0.35);
  const ray = (angle: number, from: number, to: number, width: number, stage: number) => {
    const middle = ((from + to) / 2) * radius;
    const [cx, cy] = [x + Math.cos(angle) * middle, y + Math.sin(angle) * middle];
    const path = comma(cx, cy, (to - from) * radius, angle, 0.04 * wobble(random));
    return touch(path, width, ink, { stage, body: 0.3, second: ink });
  };
  const hour = -UPRIGHT + 0.9 + 1.2 * random();
  const hours = [-1.3, -0.75, -0.2, 0.4, 0.9].map((aside) =>
    ray(lost + Math.PI + aside, 0.72, 0.92 - 0.08 * random(), vary(0.085, 0.3, random), 0.8),
  );
  return [
    ...hours,
    ray(hour, -0.08, 0.5, 0.13, 0.84),
    ray(hour - 2.1 - 0.8 * random(), -0.14, 0.78, 0.09, 0.86),
  ];
};

/** The towers' clocks: the near one a dial, the far one duller. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i);
    return [rim, face, time].flatMap((part) => part(random, clock));
  });
};
