import type { Point, Unit } from '../units.ts';
import type { Stroke } from './stroke.ts';

type Path = Stroke['path'];

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

const split = ([a, b, c, d]: Path, t: Unit): readonly [Path, Path] => {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
  const middle = between(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
};

/** The part of a path from one share of it to another (de Casteljau); `from` < `to` ≤ 1. */
export const part = (path: Path, from: Unit, to: Unit): Path => {
  const head = to >= 1 ? path : split(path, to)[0];
  return from <= 0 ? head : split(head, from / to)[1];
};

/** The place that a share of a path's way leads to. */
export const placeOn = (path: Path, share: Unit): Point => split(path, share)[0][3];

/** The place in the middle of a path. */
export const middleOf = (path: Path): Point => placeOn(path, 0.5);

/** Whether a brush of that width may leave anything along a path on a canvas of a format (width ÷ height): the box about its four points says it. */
export const crosses = (path: Path, width: number, format: number): boolean =>
  [format, 1].every((size, axis) => {
    const places = path.map((point) => point[axis] ?? 0);
    return Math.max(...places) > -width / 2 && Math.min(...places) < size + width / 2;
  });

/** Which way a path goes as a whole, in radians. */
export const headingOf = ([from, , , to]: Path): number =>
  Math.atan2(to[1] - from[1], to[0] - from[0]);

/** Whether a brush of that width goes along beyond one edge of a canvas of a format (width ÷ height), so that at most its side reaches in, a quarter of it: the middle of its way says it, and what is a quarter of the way from its ends, there a quarter of its width to either side. */
export const leadsBeyond = (path: Path, width: number, format: number): boolean => {
  const heading = headingOf(path);
  const aside: Point = [-Math.sin(heading) * (width / 4), Math.cos(heading) * (width / 4)];
  const places = [0.25, 0.5, 0.75].map((share) => placeOn(path, share));
  return [format, 1].some((size, axis) => {
    const across = Math.abs(aside[axis] ?? 0);
    const along = places.map((place) => place[axis] ?? 0);
    return Math.max(...along) < -across || Math.min(...along) > size + across;
  });
};

/** How far a path's end lies from its beginning, straight. */
export const spanOf = ([from, , , to]: Path): number =>
  Math.hypot(to[0] - from[0], to[1] - from[1]);

/** How long a path's way is at most: its four points joined. */
export const wayOf = (path: Path): number =>
  path.slice(1).reduce((sum, [x, y], i) => {
    const [fx, fy] = path[i] ?? [x, y];
    return sum + Math.hypot(x - fx, y - fy);
  }, 0);

/** The same path elsewhere. */
export const shift = ([a, b, c, d]: Path, dx: number, dy: number): Path => {
  const moved = ([x, y]: Point): Point => [x + dx, y + dy];
  return [moved(a), moved(b), moved(c), moved(d)];
};

/** The same path about its own middle, longer by a factor. */
export const lengthen = (path: Path, factor: number): Path => {
  const [mx, my] = middleOf(path);
  const [a, b, c, d] = path;
  const moved = ([x, y]: Point): Point => [mx + (x - mx) * factor, my + (y - my) * factor];
  return [moved(a), moved(b), moved(c), moved(d)];
};
