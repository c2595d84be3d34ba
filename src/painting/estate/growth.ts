import type { Random } from '../../random.ts';
import { atValue, blend, type Hues, type Lab, lab } from '../colour.ts';
import { choose, wobble } from '../sketch.ts';
import type { Place } from './combField.ts';
import type { Scene } from './scene.ts';

/** A row's flowers in passages that are rosy and bluish: in their own light, where the sun strikes them, and turned from it. */
const BLOOM = [
  [lab('#9a84b0'), lab('#a189ac'), lab('#8f80b2')],
  [lab('#8089b8'), lab('#8a8cba'), lab('#7786b4')],
] as const;
const CRESTS = [
  [lab('#c8a9c4'), lab('#cfb0b8'), lab('#bda4c8')],
  [lab('#a9aed6'), lab('#b4abd2'), lab('#a4b4d2')],
] as const;
const SHADES = [
  [lab('#574d88'), lab('#5f4f80'), lab('#4a4a7e')],
  [lab('#3f5384'), lab('#4a5488'), lab('#3c5a78')],
] as const;
/** Tips in the last sun, and the deep between the leaves. */
export const TIPS: Hues = [lab('#e0cbdc'), lab('#e8cfca'), lab('#d3cfe8')];
export const DEEPS: Hues = [lab('#2f3a5c'), lab('#36405a'), lab('#3a3560'), lab('#2c4650')];
/** Their leaves, and what grows between the rows, in the light and in a row's shade. */
const STEMS: Hues = [lab('#7f9276'), lab('#748c7c'), lab('#93a07a')];
const SOIL: Hues = [lab('#d0bb90'), lab('#c9ac90'), lab('#bfb488')];
const FURROWS: Hues = [lab('#6c7484'), lab('#7a7080'), lab('#5d7470')];

/** The hues that a place of the field may show: a row's lit or shaded flank, its leaves, earth and herbs between the rows. */
const huesAt = (scene: Scene, random: Random, { x, y, thick, lit }: Place): Hues => {
  const facing = lit + 0.3 * wobble(random);
  const leafy = scene.drift(x, y, 1.2, 2.2, 33) + 0.2 * wobble(random);
  if (thick < 0.42 + 0.15 * wobble(random))
    return facing < -0.35 ? FURROWS : leafy > 0.5 ? STEMS : SOIL;
  if (random() < 0.09) return STEMS;
  const passage = scene.hue(x, y) + 0.25 * wobble(random) < 0.5 ? 0 : 1;
  return (facing > 0.35 ? CRESTS : facing < -0.25 ? SHADES : BLOOM)[passage];
};

/** A hue of a place at about the value of what lies there, up to `off` lighter or darker. */
export const hueAt = (
  scene: Scene,
  random: Random,
  place: Place,
  stage: number,
  off: number,
): Lab => {
  const lies = scene.open(place.x, place.y, stage);
  const hue = blend(choose(huesAt(scene, random, place), random), lies, 0.25 + 0.35 * place.shadow);
  return atValue(hue, lies[0] + off * wobble(random));
};
