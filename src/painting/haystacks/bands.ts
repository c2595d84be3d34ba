import { smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';

/** The bands that the field is built of, one behind another. */
export type Band = 'far' | 'middle' | 'near';

/** How deep in the field, 0 the far bank to 1, the middle band begins and ends. */
const MIDDLE = [0.2, 0.55] as const;
/** How far they run into one another. */
const RAGGED = 0.05;

/** A place's depth as bands see it, whose borders swell a little. */
export const bentDepth = ({ drift, swell }: Sheet, x: number, depth: Unit): number =>
  depth +
  0.24 * (0.3 + depth) * (drift(x, 0, 1.1, 1, 28) - 0.5) +
  0.1 * depth * (swell(x, depth, 7, 3, 29) - 0.5);

/** How much of a place is of each band, which together are one. */
export const bandsAt = (depth: number): Readonly<Record<Band, Unit>> => {
  const [from, to] = MIDDLE;
  const isIn = smoothstep(from - RAGGED, from + RAGGED, depth);
  const isNear = smoothstep(to - RAGGED, to + RAGGED, depth);
  return { far: 1 - isIn, middle: isIn - isNear, near: isNear };
};

/** The same for a place of a scene. */
const sharesAt = (scene: Scene, x: number, y: number): Readonly<Record<Band, Unit>> =>
  bandsAt(bentDepth(scene, x, scene.near(y)));

/** The band that a place belongs to. */
export const bandAt = (scene: Scene, x: number, y: number): Band => {
  const { far, near } = sharesAt(scene, x, y);
  if (far > 0.5) return 'far';
  return near > 0.5 ? 'near' : 'middle';
};
