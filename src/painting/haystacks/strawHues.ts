import type { Hues } from '../colour.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './stack.ts';

/** What a touch of straw goes over to: ochre, orange and rose in the sun; in the shade one of three families in large patches that interlock, madder towards the sun, red violet, and blue green on the side of the sky; low down what the field throws back. */
export const huesOn = (scene: Scene, spot: Spot): Hues => {
  const { straw, shade: dark } = scene.key.broken;
  const [ember, rose = ember, ochre = ember] = straw;
  const [violet, wine = violet, blue = violet, rust = violet, plum = violet] = dark;
  const lit = scene.sunlit(spot);
  if (lit > 0.6) return [ember, ochre, ember];
  if (lit > 0.32) return [ember, rose, rust];
  if (lit > 0.12) return [rose, wine, rust];
  const { across, rise, stack } = spot;
  const patch = scene.swell(across, 1.6 * rise + stack.x, 1.1, 1.4, 43) - 0.5;
  const warm = 0.5 + 0.25 * across * scene.sun + 2 * patch;
  if (rise < 0.17 + 0.2 * patch) return [rust, wine, plum];
  if (warm > 0.62) return [wine, rust, plum];
  return warm > 0.38 ? [plum, wine, violet] : [violet, blue, blue];
};
