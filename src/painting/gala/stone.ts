import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import type { Scene } from './scene.ts';

/** The blue of zinc that looks at the sky, and the dark of a palace against it. */
export const ZINC = lab('#6a7a9f');
export const DARK = lab('#363d5e');

const SHADOW = lab('#545c82');
export const MAUVE = lab('#6b6488');
/** The blue that the air lends a bridge. */
const HAZE = lab('#7a82a6');
export const GLEAM = lab('#c9b09a');

/** How large things look on the bridge. */
export const sizeAt = (scene: Scene, x: number): number =>
  (0.4 + 0.6 * scene.nearness(x)) * scene.scale;

/** The bridge's stone at a place: bluer and paler the farther, as the air comes between. */
export const stoneAt = (scene: Scene, random: Random, x: number): Lab => {
  const air = scene.sky(x, scene.horizon - 0.03, 0.6);
  return blend(blend(SHADOW, HAZE, 0.4 + 0.3 * random()), air, mix(0.46, 0.4, scene.nearness(x)) + 0.2 * smoothstep(0.8, 1, scene.along(x)));
};
