import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import type { Scene } from './scene.ts';

/** The blue of zinc that looks at the sky, and the dark of a palace against it. */
export const ZINC = lab('#56677d');
export const DARK = lab('#232b38');

const SHADOW = lab('#333a4d');
export const MAUVE = lab('#495460');
/** The blue that the air lends a bridge. */
const HAZE = lab('#56607c');
export const GLEAM = lab('#c3b493');

/** How large things look on the bridge. */
export const sizeAt = (scene: Scene, x: number): number =>
  (0.4 + 0.6 * scene.nearness(x)) * scene.scale;

/** The bridge's stone at a place: bluer and paler the farther, as the air comes between. */
export const stoneAt = (scene: Scene, random: Random, x: number): Lab => {
  const air = scene.sky(x, scene.horizon - 0.03, 0.6);
  return blend(blend(SHADOW, HAZE, 0.4 + 0.3 * random()), air, mix(0.46, 0.16, scene.nearness(x)));
};
