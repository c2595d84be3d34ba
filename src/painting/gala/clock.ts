import type { Random } from '../../random.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { arc, comma, UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

/** What a face is painted with, from its heart to where it dims, and the stone that it warms. */
const PALE = lab('#f6e3ae');
const OCHRE = lab('#dcae66');
const DEEP = lab('#a9743f');
const RIM = lab('#4f3a35');

/** A clock: its place and radius in canvas units, how bright it burns, and how a touch of it is laid, widths and asides against its radius. */
interface Clock {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The side, in radians, towards which its light is lost in the stone. */
  readonly lost: number;
  readonly isBright: boolean;
  readonly wall: Lab;
  /** How far a paint of it is dulled by the air. */
  dull(paint: Lab): Lab;
  touch(
    path: Sketch['path'],
    width: number,
    rest: Pick<Sketch, 'load' | 'stage'> & Partial<Sketch>,
  ): Sketch;
}

const clockAt = (scene: Scene, random: Random, at: number, isBright: boolean): Clock => {
  const size = scene.size(at) * scene.scale;
  const radius = 0.034 * size;
  const [x, y] = [scene.across(at), scene.cornice(scene.across(at)) + 0.058 * size];
  const wall = scene.colour(x, y + 0.02, 0.9);
  return {
    x,
    y,
    radius,
    lost: 2.2 + 1.4 * random(),
    isBright,
    wall,
    dull: (paint) => blend(paint, wall, isBright ? 0 : 0.3),
    touch: (path, width, rest) => ({
      path,
      width: width * radius,
      second: rest.load,
      brush: 'pull',
      spread: 0.008,
      hand: 'left',
      body: 0.6,
      ...rest,
    }),
  };
};

/** The stone about it, warmed by one rub, two about a bright one. */
const halo = (random: Random, { x, y, radius, wall, isBright, touch }: Clock): Sketch[] =>
  [0, 1].slice(isBright ? 0 : 1).map((i) =>
    touch(comma(x, y, (3 + i) * radius, wobble(random), 0.1), 2.2, {
      load: blend(wall, isBright ? DEEP : RIM, 0.36),
      second: wall,
      stage: 0.48 + 0.02 * i,
      brush: 'scumble',
    }),
  );

/** A touch across the face, `aside` of its middle, of the length that the round leaves there. */
const across = (
  random: Random,
  { x, y, radius, lost, touch }: Clock,
  [aside, along, width]: readonly [aside: number, along: number, width: number],
  rest: Pick<Sketch, 'load' | 'stage'> & Partial<Sketch>,
): Sketch => {
  const angle = lost + 1.4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [
    x + (cos * along - sin * aside) * radius,
    y + (sin * along + cos * aside) * radius,
  ];
  const chord = 2 * Math.sqrt(Math.max(0.1, 1 - aside * aside)) - 2 * Math.abs(along);
  const path = comma(
    cx,
    cy,
    0.84 * chord * vary(1, 0.08, random) * radius,
    angle,
    0.1 * wobble(random),
  );
  return touch(path, width, rest);
};

/** Its face, one thick wet patch: an ochre turned round in four, the pale pulled across it on the side away from where it is lost. */
const face = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const deep = { load: dull(blend(OCHRE, DEEP, 0.5)), second: dull(OCHRE), body: 1.2 };
  const bed = [
    across(random, clock, [0, 0, 1.2], { ...deep, stage: 0.55 }),
    ...[0, 1.6, 3.1, 4.7].map((angle, i) =>
      touch(arc(x, y, (0.55 + 0.05 * wobble(random)) * radius, lost + angle, 2.8), 0.8, {
        ...deep,
        load: dull(blend(OCHRE, DEEP, 0.24 * (3 - i))),
        stage: 0.56 + 0.01 * i,
      }),
    ),
  ];
  const lights = isBright ? [-0.3, 0.2] : [-0.25];
  const pale = lights.map((aside, i) =>
    across(random, clock, [aside, 0.04 * wobble(random), vary(0.66, 0.16, random)], {
      load: dull(blend(PALE, OCHRE, 0.3 * i * random())),
      second: dull(OCHRE),
      stage: 0.64 + 0.02 * i,
      body: isBright ? 3.4 : 2,
    }),
  );
  return [...bed, ...pale];
};

/** Its rim: the dark stone drawn about its lost half, and over a dim one's edge; towards the light it stays open. */
const rim = (random: Random, { x, y, radius, lost, wall, isBright, touch }: Clock): Sketch[] => {
  const stone = blend(wall, RIM, 0.5);
  const round = arc(x, y, 1.06 * radius, lost - 1.5, 2.2 + 0.8 * random());
  const edge = touch(round, 0.26, { load: blend(wall, DARK, 0.4), stage: 0.7, body: 0.8 });
  const lostHalf = touch(arc(x, y, 0.92 * radius, lost - 0.8, 1.7), 0.6, {
    load: blend(stone, OCHRE, 0.12),
    second: stone,
    stage: 0.68,
    brush: 'worked',
  });
  return isBright ? [edge] : [lostHalf, edge];
};

/** What tells that it is a clock: two short touches from its middle, unlike in breadth. */
const hands = (random: Random, { x, y, radius, wall, touch }: Clock): Sketch[] => {
  const ink = blend(DARK, blend(wall, RIM, 0.5), 0.4);
  const hand = (angle: number, to: number, width: number, stage: number) => {
    const middle = (to / 2 - 0.04) * radius;
    const [cx, cy] = [x + Math.cos(angle) * middle, y + Math.sin(angle) * middle];
    return touch(comma(cx, cy, (to + 0.08) * radius, angle, 0.05 * wobble(random)), width, {
      load: ink,
      stage,
      body: 0.5,
    });
  };
  const hour = -UPRIGHT + 0.9 + 1.2 * random();
  return [hand(hour, 0.46, 0.2, 0.84), hand(hour - 2.1 - 0.8 * random(), 0.74, 0.14, 0.86)];
};

/** The towers' clocks: one burns, the other is half lost in the dusk. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  const bright = random() < 0.7 ? 0 : scene.towers.length - 1;
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i === bright);
    return [halo, face, rim, hands].flatMap((part) => part(random, clock));
  });
};
