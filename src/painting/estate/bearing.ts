import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { wobble } from '../sketch.ts';
import type { Growth } from './growth.ts';
import { layAlong, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How far the wind leans what stands, from upright, and how far a row's way turns it, 0 to 1. */
const WIND = 0.85;
const ROWED = [0.2, 0.7] as const;

/** Whether it is earth. */
const isSoil = (growth: Growth): boolean => growth === 'earth' || growth === 'furrow';

/** Whether a touch stands up as the flowers do: soil and what is in shade lie along the row, and so does all that is far or seen flat. */
export const stands = (random: Random, growth: Growth, { near, breadth }: Place): boolean =>
  !isSoil(growth) &&
  growth !== 'shade' &&
  random() < 0.4 * smoothstep(0.35, 0.8, near) * smoothstep(0.02, 0.07, breadth);

/** How far at most a hand's grip turns touches out of the rows' way, to either side, where it is nearest, in radians, and in how many steps from the one side to the other. */
const GRIP = { most: 0.5, steps: 7 } as const;

/** How the hand holds the brush over a patch: it grips anew, and the next patch has another way. */
const gripAt = ({ drift }: Scene, { x, y, near }: Place): number => {
  const held = Math.round(GRIP.steps * drift(x, y, 2.2, 4.4, 57)) / GRIP.steps - 0.5;
  return GRIP.most * 2 * held * smoothstep(0, 0.4, near);
};

/** The way of a touch, in radians: close along the row where that is far, the nearer the more out of it by the hand's grip and its unrest, yet less than a quarter turn, so that the row still leads, and a share of that where it is held to it; one that stands leans with the wind, which comes in breaths. */
export const angleOf = (
  scene: Scene,
  random: Random,
  place: Place,
  { isUp, free }: { readonly isUp: boolean; readonly free: Unit },
): number => {
  const loose = mix(0.16, 0.5, smoothstep(0.05, 0.35, place.near));
  const along = layAlong(scene, place) + free * (gripAt(scene, place) + loose * wobble(random));
  const breath = 1.2 * (scene.swell(place.x, place.y, 2, 3, 67) - 0.5);
  const up = -UPRIGHT + scene.side * (WIND + breath) + 0.35 * wobble(random);
  return isUp ? mix(up, along - Math.PI, mix(...ROWED, random())) : along;
};
