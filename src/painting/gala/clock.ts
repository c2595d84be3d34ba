import type { Random } from '../../random.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { arc, comma, UPRIGHT } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK } from './stone.ts';

/** The two ochres of a face, and the stone that they warm. */
const PALE = lab('#e9c888');
const DEEP = lab('#c08f52');
const RIM = lab('#6b4a3c');

/** A clock: its place and radius in canvas units, which side of it is lost, and how a touch of it is laid, widths against its radius. */
interface Clock {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The side, in radians, towards which its light is lost in the stone. */
  readonly lost: number;
  readonly wall: Lab;
  /** How far a paint of it is dulled by the air. */
  dull(paint: Lab): Lab;
  touch(
    path: Sketch['path'],
    width: number,
    rest: Pick<Sketch, 'load' | 'stage'> & Partial<Sketch>,
  ): Sketch;
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
    wall,
    dull: (paint) => blend(paint, wall, 0.24 * faint),
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

/** The stone about it, warmed by one rub. */
const rim = (random: Random, { x, y, radius, wall, touch }: Clock): Sketch[] => [
  touch(comma(x, y, 2.8 * radius, wobble(random), 0.1), 2.4, {
    load: blend(wall, RIM, 0.4),
    second: wall,
    stage: 0.5,
    brush: 'scumble',
  }),
];

/** Its face, a wet disc of two ochres: the deep one turned round in three, the pale one into it on the side away from where it is lost. */
const face = (random: Random, { x, y, radius, lost, wall, dull, touch }: Clock): Sketch[] => {
  const deep = { load: dull(DEEP), second: dull(blend(PALE, DEEP, 0.5)) };
  const disc = [
    touch(comma(x, y, 1.5 * radius, lost, 0.06 * wobble(random)), 1.3, { ...deep, stage: 0.55 }),
    ...[0, 2.1, 4.2].map((angle, i) =>
      touch(arc(x, y, (0.54 + 0.05 * wobble(random)) * radius, lost + angle, 3), 0.8, {
        ...deep,
        stage: 0.56 + 0.01 * i,
      }),
    ),
  ];
  const turned = (share: number, from: number, turn: number, width: number, stage: number) =>
    touch(arc(x, y, share * radius, lost + Math.PI + from - turn / 2, turn), width, {
      load: dull(PALE),
      second: dull(blend(PALE, DEEP, 0.6)),
      stage,
    });
  // The stone drawn back over it where it is lost.
  const lostEdge = touch(arc(x, y, 0.98 * radius, lost - 0.6, 1.2), 0.24, {
    load: blend(wall, dull(DEEP), 0.12),
    stage: 0.66,
    brush: 'worked',
  });
  return [...disc, turned(0.5, 0.2, 3, 0.75, 0.6), turned(0.26, -0.3, 2.2, 0.6, 0.62), lostEdge];
};

/** What tells that it is a clock: two short touches from its middle, unlike in breadth. */
const hands = (random: Random, { x, y, radius, wall, touch }: Clock): Sketch[] => {
  const ink = blend(DARK, blend(wall, RIM, 0.5), 0.3);
  const hand = (angle: number, to: number, width: number, stage: number) => {
    const middle = (to / 2 - 0.04) * radius;
    const [cx, cy] = [x + Math.cos(angle) * middle, y + Math.sin(angle) * middle];
    return touch(comma(cx, cy, (to + 0.08) * radius, angle, 0.05 * wobble(random)), width, {
      load: ink,
      stage,
      brush: 'flat',
      body: 0.3,
    });
  };
  const hour = -UPRIGHT + 0.9 + 1.2 * random();
  return [hand(hour, 0.46, 0.15, 0.84), hand(hour - 2.1 - 0.8 * random(), 0.72, 0.12, 0.86)];
};

/** The towers' clocks: the near one plain, the far one duller. */
export const hangClocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('clocks');
  return scene.towers.flatMap((at, i) => {
    const clock = clockAt(scene, random, at, i);
    return [rim, face, hands].flatMap((part) => part(random, clock));
  });
};
