import type { Random } from '../../random.ts';
import { atValue, type Hues, type Lab, lab } from '../colour.ts';
import { choose, wobble } from '../sketch.ts';
import type { Place } from './combField.ts';
import type { Scene } from './scene.ts';

/** A row's flowers: in their own light, where the sun strikes them, and turned from it. */
const BLOOM: Hues = [
  lab('#8f8bb8'),
  lab('#858fbc'),
  lab('#a08cb2'),
  lab('#9599bc'),
  lab('#ac90ac'),
];
const CRESTS: Hues = [
  lab('#b2a6cc'),
  lab('#c4abc0'),
  lab('#a6acd0'),
  lab('#cfb0b4'),
  lab('#b9a0c8'),
];
const SHADES: Hues = [lab('#5c6394'), lab('#6b5f8c'), lab('#53707c'), lab('#5f7474')];
/** Tips in the last sun, and the deep between the leaves. */
export const TIPS: Hues = [lab('#dccbdc'), lab('#e4d0cc'), lab('#d0cde4'), lab('#e6d8c8')];
export const DEEPS: Hues = [lab('#37465c'), lab('#3f4a52'), lab('#453f5e'), lab('#364f50')];
/** Their leaves, and what grows between the rows. */
const STEMS: Hues = [lab('#84937c'), lab('#7c9288'), lab('#969e80'), lab('#8f9e94')];
const SOIL: Hues = [lab('#c8b794'), lab('#bfa994'), lab('#d0be9c'), lab('#b8b08c')];

/** The hues that a place of the field may show: a row's lit or shaded flank, its leaves, earth and herbs between the rows. */
const huesAt = (scene: Scene, random: Random, { x, y, thick, lit }: Place): Hues => {
  const leafy = scene.drift(x, y, 1.8, 3.2, 33) + 0.25 * wobble(random);
  if (thick < 0.42 + 0.2 * wobble(random)) return leafy > 0.42 ? STEMS : SOIL;
  if (random() < 0.16) return STEMS;
  const facing = lit + 0.45 * wobble(random);
  return facing > 0.4 ? CRESTS : facing < -0.35 ? SHADES : BLOOM;
};

/** A hue of a place at about the value of what lies there, up to `off` lighter or darker. */
export const hueAt = (
  scene: Scene,
  random: Random,
  place: Place,
  stage: number,
  off: number,
): Lab => {
  const [value] = scene.open(place.x, place.y, stage);
  return atValue(choose(huesAt(scene, random, place), random), value + off * wobble(random));
};
