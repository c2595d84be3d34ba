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
    [lab('#8069a0'), lab('#876d9f'), lab('#8d72a1'), lab('#806f9b')],
    [lab('#706ca6'), lab('#786da6'), lab('#6c72a5'), lab('#7e70a5')],
  ],
  crest: [
    [lab('#c39fc2'), lab('#bb98c3'), lab('#cba6be'), lab('#bda2c3')],
    [lab('#aaa0d0'), lab('#b19fce'), lab('#a5a4cf'), lab('#bba3cb')],
  ],
  shade: [
    [lab('#554e77'), lab('#595175'), lab('#504f74'), lab('#57566f')],
    [lab('#4d5175'), lab('#525175'), lab('#4d5872'), lab('#545b70')],
  ],
  earth: [
    [lab('#e0c7a5'), lab('#dabea3'), lab('#d3baa6'), lab('#cab5a0')],
    [lab('#d9c6a8'), lab('#d0bda9'), lab('#ccbaac'), lab('#c1b7a4')],
  ],
  furrow: [
    [lab('#a48f96'), lab('#ab9690'), lab('#9c959b'), lab('#a09a88')],
    [lab('#9698a2'), lab('#a0979f'), lab('#969f99'), lab('#a09c94')],
  ],
  stem: [
    [lab('#828c72'), lab('#8d9070'), lab('#7a8a7d')],
    [lab('#71867c'), lab('#808b75'), lab('#6d8389')],
  ],
  grass: [
    [lab('#98a07a'), lab('#a6a47e'), lab('#8a9d83'), lab('#b3ac8b')],
    [lab('#8b9c82'), lab('#9ca57f'), lab('#829b8c'), lab('#a6a68b')],
  ],
};

/** What the shadow that lies over the field makes of them. */
const SHADE = lab('#454b6b');

/** What the low sun makes of them, and how much of it each takes. */
const SUN = lab('#f6cfa6');
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
  Math.max(0.6 * smoothstep(0.42, 0.04, near), 0.72 * smoothstep(0.08, 0.022, breadth));

/** The paint of something that grows at a place, as it is seen from here at a stage. */
export const paintOf = (
  scene: Scene,
  random: Random,
  growth: Growth,
  place: Place,
  stage: Unit,
): Lab => {
  const isRosy = scene.hue(place.x, place.y) + 0.2 * wobble(random) < 0.5;
  const own = choose(HUES[growth][isRosy ? 0 : 1], random);
  const shaded = blend(own, SHADE, 0.6 * place.shadow);
  const lit = shade(
    blend(shaded, SUN, 0.2 * place.sunlit * LIGHT[growth]),
    0.05 * place.sunlit * LIGHT[growth],
  );
  return blend(lit, scene.open(place.x, place.y, stage), airAt(place));
};
