import type { Random } from '../../random.ts';
import { smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { choose, wobble } from '../sketch.ts';
import type { Growth } from './growth.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** Their paints, in passages that are rosy and bluish: of unlike hues and one value, for where these lie edge to edge the field shimmers; the darkest are the greyest. */
const HUES: Readonly<Record<Growth, readonly [rosy: Hues, bluish: Hues]>> = {
  bloom: [
    [lab('#ab88b6'), lab('#bf8fa9'), lab('#8f87bf'), lab('#a39aa0'), lab('#9a9f7e')],
    [lab('#8a8dc6'), lab('#a287bd'), lab('#8ba1ba'), lab('#9b98a4'), lab('#93a184')],
  ],
  crest: [
    [lab('#d3a2bc'), lab('#dda79f'), lab('#bba6cf'), lab('#beb0b3'), lab('#b5b38d')],
    [lab('#b2acd8'), lab('#a9b6cd'), lab('#cda4c2'), lab('#b7b2b6'), lab('#a9b596')],
  ],
  shade: [
    [
      lab('#7d6aab'),
      lab('#9a6a86'),
      lab('#637ab2'),
      lab('#7b7876'),
      lab('#72845a'),
      lab('#555362'),
    ],
    [
      lab('#5f79b6'),
      lab('#7a6bac'),
      lab('#5f8d9c'),
      lab('#73767a'),
      lab('#628663'),
      lab('#50635a'),
    ],
  ],
  earth: [
    [lab('#d8b88c'), lab('#dba893'), lab('#bcaeb1'), lab('#b6b48b'), lab('#dcc6a0')],
    [lab('#d2bb92'), lab('#d0ae9e'), lab('#b1b1b6'), lab('#adb491'), lab('#d9c5a8')],
  ],
  furrow: [
    [lab('#bd9684'), lab('#a4a07c'), lab('#a68ea0'), lab('#c2a683'), lab('#97968f')],
    [lab('#ab9c8a'), lab('#94a081'), lab('#9791a6'), lab('#b79c84'), lab('#8f9899')],
  ],
  stem: [
    [lab('#85925f'), lab('#9c9a63'), lab('#6f8f74')],
    [lab('#66907c'), lab('#82976a'), lab('#6c8c92')],
  ],
  grass: [
    [lab('#9aa672'), lab('#b5ad77'), lab('#86a184'), lab('#bda287')],
    [lab('#8ba485'), lab('#a6ab74'), lab('#82a39a'), lab('#afa291')],
  ],
};

/** What the shadow that lies over the field makes of them. */
const SHADE = lab('#727b9e');

/** What the low sun makes of them, and how much of it each takes. */
const SUN = lab('#e6bb9a');
const LIGHT: Readonly<Record<Growth, Unit>> = {
  crest: 1,
  earth: 1,
  grass: 0.8,
  bloom: 0.6,
  stem: 0.4,
  furrow: 0.3,
  shade: 0.1,
};

/** How much of a place's own paint the air takes: far rows, and those seen flat, are pale and alike. */
const airAt = ({ near, breadth }: Place): Unit =>
  Math.max(0.32 * smoothstep(0.42, 0.04, near), 0.36 * smoothstep(0.07, 0.016, breadth));

/** The paint of something that grows at a place, as it is seen from here at a stage. */
export const paintOf = (
  scene: Scene,
  random: Random,
  growth: Growth,
  place: Place,
  stage: Unit,
): Lab => {
  const isRosy = scene.hue(place.x, place.y) + 0.1 * wobble(random) < 0.5;
  const own = choose(HUES[growth][isRosy ? 0 : 1], random);
  const shaded = blend(own, SHADE, 0.2 * place.shadow);
  const lit = shade(
    blend(shaded, SUN, 0.2 * place.sunlit * LIGHT[growth]),
    0.018 * place.sunlit * LIGHT[growth],
  );
  return blend(lit, scene.open(place.x, place.y, stage), airAt(place));
};
