import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { atValue, blend, type Hues, shade } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './stack.ts';

/** What a touch of straw goes over to: ochre, orange and rose in the sun; in the shade one of three families in large patches that interlock, madder towards the sun, red violet, and blue green on the side of the sky; low down what the field throws back. */
export const huesOn = (scene: Scene, spot: Spot): Hues => {
  const { straw, shade: dark } = scene.key.broken;
  const [ember, rose = ember, ochre = ember] = straw;
  const [violet, wine = violet, blue = violet, rust = violet, plum = violet] = dark;
  const lit = scene.sunlit(spot);
  if (lit > 0.6) return [ember, ochre, rose];
  if (lit > 0.22) return [ember, rust, rose];
  const { across, rise, stack } = spot;
  const patch = scene.swell(across, 1.6 * rise + stack.x, 1.1, 1.4, 43) - 0.5;
  const warm = 0.5 + 0.4 * across * scene.sun + 1.5 * patch;
  if (rise < 0.17 + 0.2 * patch) return [rust, wine, plum];
  if (warm > 0.62) return [wine, rust, plum];
  return warm > 0.38 ? [plum, wine, violet] : [violet, blue, blue];
};

/** How far touches of straw differ in lightness, and the two paints of one, in OKLab; and what is left of that in the shade of the wall, which holds together. */
const UNLIKE = { touches: 0.035, paints: 0.035, held: 0.8 } as const;

/** The two paints that lie side by side on the brush for straw at a place: its own and another of its hues, one lighter. */
export const pairAt = (
  scene: Scene,
  random: Random,
  spot: Spot,
  stage: Unit,
  strength: Unit,
): Pick<Sketch, 'load' | 'second'> => {
  const isHeld = spot.rise < spot.stack.eaves - 0.05 && scene.sunlit(spot) < 0.3;
  const unlike = isHeld ? UNLIKE.held : 1;
  const own = shade(scene.straw(spot, stage), unlike * UNLIKE.touches * wobble(random));
  const hues = huesOn(scene, spot);
  const beside = own[0] + unlike * UNLIKE.paints * (random() < 0.5 ? 1 : -1);
  return {
    load: blend(own, atValue(choose(hues, random), own[0]), strength),
    second: blend(atValue(own, beside), atValue(choose(hues, random), beside), strength),
  };
};
