import type { Random } from '../random.ts';
import type { Point, Unit } from '../units.ts';
import type { Stroke } from './stroke.ts';

type Path = Stroke['path'];
type Four = readonly [Point, Point, Point, Point];

/** The angle of a touch pulled straight down, in radians; its negative is pushed straight up. */
export const UPRIGHT = Math.PI / 2;

/** The direction, in radians, that the hand takes at a place. */
export type Direction = (x: number, y: number) => number;

/** The Bézier curve through four points passed at equal times. */
const through = ([a, b, c, d]: Four): Path => {
  const inner = (i: 0 | 1, p: Point, q: Point, r: Point, s: Point) =>
    (-5 * p[i] + 18 * q[i] - 9 * r[i] + 2 * s[i]) / 6;
  return [
    a,
    [inner(0, a, b, c, d), inner(1, a, b, c, d)],
    [inner(0, d, c, b, a), inner(1, d, c, b, a)],
    d,
  ];
};

/** The Bézier curve that passes a way's places at equal shares of it, 0 to 1. */
export const sampled = (at: (share: Unit) => Point): Path =>
  through([at(0), at(1 / 3), at(2 / 3), at(1)]);

/** The same path, walked from its other end. */
export const turned = ([a, b, c, d]: Path): Path => [d, c, b, a];

const STEPS = 4;

/** A path of `length` with its middle at (x, y) that follows a field of directions, begun at either end. */
export const follow = (
  x: number,
  y: number,
  length: number,
  direction: Direction,
  random: Random,
): Path => {
  const step = length / 3 / STEPS;
  let place: Point = [x, y];
  const walk = (steps: number, sign: number) => {
    for (let i = 0; i < steps; i++) {
      const angle = direction(place[0], place[1]);
      place = [place[0] + Math.cos(angle) * step * sign, place[1] + Math.sin(angle) * step * sign];
    }
    return place;
  };
  const start = walk(1.5 * STEPS, -1);
  const path = through([start, walk(STEPS, 1), walk(STEPS, 1), walk(STEPS, 1)]);
  return random() < 0.5 ? path : turned(path);
};

/** A touch from the wrist: `length` long at `angle`, bent sideways by `bow` of its length. */
export const comma = (x: number, y: number, length: number, angle: number, bow: number): Path => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, aside: number): Point => [
    x + (cos * along - sin * aside) * length,
    y + (sin * along + cos * aside) * length,
  ];
  return [at(-0.5, 0), at(-0.2, bow * 0.9), at(0.18, bow * 1.2), at(0.5, bow * 0.25)];
};

/** Part of a circle, as a Bézier curve. */
export const arc = (x: number, y: number, radius: number, from: number, turn: number): Path => {
  const reach = (4 / 3) * Math.tan(turn / 4);
  const at = (angle: number, ahead: number): Point => [
    x + radius * (Math.cos(angle) - ahead * Math.sin(angle)),
    y + radius * (Math.sin(angle) + ahead * Math.cos(angle)),
  ];
  return [at(from, 0), at(from, reach), at(from + turn, -reach), at(from + turn, 0)];
};
