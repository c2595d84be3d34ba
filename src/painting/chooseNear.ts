import { clamp, type Pitch, type Point, type Unit } from '../units.ts';
import { MAPPING } from './mapping.ts';
import { spanOf } from './path.ts';
import type { Stroke } from './stroke.ts';

/** A touch, as far as it matters to a hand that looks for the next one. */
export interface Placed {
  readonly place: Point;
  /** How far from there it may paint, in canvas units. */
  readonly reach: number;
  /** How light it is among its like. */
  readonly light: Unit;
  /** How much it will be noticed. */
  readonly striking: number;
}

const { place: PLACE } = MAPPING;

/** How many touches a hand looks over before it chooses. */
const OVERVIEW = 40;

/** Where a value lies among some others, 0 the lowest to 1 the highest. */
export const rangeOf = (values: readonly number[]): ((value: number) => Unit) => {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  return (value) => (value - low) / span;
};

/** Where a key lies among the five octaves in which most is played: 0 at the C two octaves below middle C, 1 three above it. */
export const registerOf = ({ pitch }: { readonly pitch: Pitch }): Unit => clamp((pitch - 36) / 60);

/** How far about its middle a touch may paint. */
export const reachOf = ({ path, width }: Pick<Stroke, 'path' | 'width'>): number =>
  (spanOf(path) + width) / 2;

const overlaps = (a: Placed, b: Placed): boolean =>
  Math.hypot(a.place[0] - b.place[0], a.place[1] - b.place[1]) < 0.8 * (a.reach + b.reach);

/**
 * Which of the touches that are due, oldest first, a hand lays next: near where it is, light for a high note (register 1), the
 * oldest rather; where it `shows` what it does, one that is noticed; and none over another that grows at the same time, if it can help it.
 */
export const chooseNear = (
  due: readonly Placed[],
  from: Point | undefined,
  register: Unit,
  shows = false,
  growing: readonly Placed[] = [],
): number => {
  const seen = due.slice(0, OVERVIEW);
  const lightness = rangeOf(seen.map(({ light }) => light));
  const noticed = rangeOf(seen.map(({ striking }) => striking));
  const costs = seen.map((one, index) => {
    const { light, place, striking } = one;
    const far = from ? Math.hypot(place[0] - from[0], place[1] - from[1]) : 0;
    return (
      far * (shows ? PLACE.shown.near : PLACE.near) +
      PLACE.register * Math.abs(lightness(light) - register) +
      (PLACE.first * index) / OVERVIEW +
      (growing.some((other) => overlaps(one, other)) ? PLACE.crowded : 0) -
      (shows ? PLACE.shown.noticed * noticed(striking) : 0)
    );
  });
  return costs.indexOf(Math.min(...costs));
};
