import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { atValue, blend, type Lab, lab } from '../colour.ts';
import type { Scene } from './scene.ts';

/** A bridge's stone at dusk, and the blue that the air lends it. */
const SHADOW = lab('#54637f');
const HAZE = lab('#75839f');
/** What its parapet catches of the last light. */
export const GLEAM = lab('#c9b09a');

/** How large things look on the bridge. */
export const sizeAt = (scene: Scene, x: number): number =>
  (0.4 + 0.6 * scene.nearness(x)) * scene.scale;

/** The bridge's stone at a place: bluer and paler the farther, as the air comes between. */
export const stoneAt = (scene: Scene, random: Random, x: number): Lab => {
  const air = scene.sky(x, scene.horizon - 0.03, 0.6);
  const stone = scene.evening.unlit(blend(SHADOW, HAZE, 0.4 + 0.3 * random()));
  const own = mix(0.52, 0.22, scene.nearness(x)) + 0.1 * smoothstep(0.85, 1, scene.along(x));
  const mist = mix(own, 1, scene.evening.lost);
  // It takes the air's lightness before its hue, and stands blue against what is warm.
  return blend(atValue(stone, mix(stone[0], air[0], mist)), air, 0.5 * mist);
};
