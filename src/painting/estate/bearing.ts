import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { wobble } from '../sketch.ts';
import { layAlong, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How far at most a hand's grip turns touches out of the rows' way, to either side, where it is nearest, in radians, and in how many steps from the one side to the other. */
const GRIP = { most: 0.5, steps: 7 } as const;

/** How the hand holds the brush over a patch: it grips anew, and the next patch has another way. */
const gripAt = ({ drift }: Scene, { x, y, near }: Place): number => {
  const held = Math.round(GRIP.steps * drift(x, y, 2.2, 4.4, 57)) / GRIP.steps - 0.5;
  return GRIP.most * 2 * held * smoothstep(0, 0.4, near);
};

/** The way of a touch, in radians: close along the row where that is far, the nearer the more out of it by the hand's grip and its unrest, yet less than a quarter turn, so that the row still leads, and a share of that where it is held to it. */
export const angleOf = (scene: Scene, random: Random, place: Place, free: Unit): number => {
  const loose = mix(0.16, 0.5, smoothstep(0.05, 0.35, place.near));
  return layAlong(scene, place) + free * (gripAt(scene, place) + loose * wobble(random));
};
