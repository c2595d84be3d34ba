import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { wobble } from '../sketch.ts';
import type { Growth } from './growth.ts';
import { layAlong, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';
import { sprigAt } from './strewField.ts';

/** How far leaning to either side a sprig grows at the edge of its bank, in radians for a row. */
const FANNED = 2.2;

/** How high a bank is at least, in sheets' scales, and more by a share of how broad it is seen. */
const LOWEST = 0.006;
const HIGHEST = 0.5;

/** Whether it is earth. */
export const isSoil = (growth: Growth): boolean => growth === 'earth' || growth === 'furrow';

/** Whether a touch stands up as the flowers do: soil and what is in shade lie along the row, and far away all does. */
export const stands = (random: Random, growth: Growth, { near }: Place): boolean =>
  !isSoil(growth) && growth !== 'shade' && random() < smoothstep(0.05, 0.35, near);

/** The way of a touch: along the row, or out of it as a fan, leaning back along it more or less. */
export const angleOf = (scene: Scene, random: Random, place: Place, isUp: boolean): number => {
  // Where rows run together none lies across another.
  const loose = mix(0.06, 0.4, smoothstep(0.05, 0.35, place.near));
  const along = layAlong(scene, place) + loose * wobble(random);
  const up = -UPRIGHT + FANNED * place.aside * scene.sun + 0.3 * wobble(random);
  return isUp ? mix(along - Math.PI, up, 0.2 + 0.6 * random()) : along;
};

/** How long a touch of so many sprigs is there: none that stands up is longer than its bank is high. */
export const longAt = (scene: Scene, place: Place, isUp: boolean, sprigs: number): number => {
  const long = sprigs * sprigAt(scene, place.near);
  return isUp ? Math.min(long, LOWEST * scene.scale + HIGHEST * place.breadth) : long;
};
