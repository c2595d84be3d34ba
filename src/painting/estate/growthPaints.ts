import type { Random } from '../../random.ts';
import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { wobble } from '../sketch.ts';
import type { Growth } from './growth.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** Their paints, in passages that are rosy and bluish: of unlike hues and near values, for where these lie edge to edge the field shimmers; in a row's shade one is dark, and greyest. */
const HUES: Readonly<Record<Growth, readonly [rosy: Hues, bluish: Hues]>> = {
  bloom: [
    [lab('#a685bb'), lab('#b18eaf'), lab('#8f84c2'), lab('#a48fa8')],
    [lab('#8a8ac8'), lab('#9c86c2'), lab('#889ac2'), lab('#9492ae')],
  ],
  crest: [
    [lab('#c9a5c0'), lab('#d2a8b2'), lab('#b9a5d2'), lab('#c0aebc')],
    [lab('#b0abda'), lab('#a9b3d2'), lab('#c4a4c9'), lab('#b5b0c0')],
  ],
  shade: [
    [lab('#7d70a8'), lab('#887196'), lab('#6d79aa'), lab('#777288'), lab('#5b566e')],
    [lab('#677aae'), lab('#7770a9'), lab('#6783a3'), lab('#71758c'), lab('#545d73')],
  ],
  earth: [
    [lab('#d6b994'), lab('#d8ae9b'), lab('#cbb2a2'), lab('#dcc8a4')],
    [lab('#d1bb96'), lab('#d0b1a0'), lab('#c5b49d'), lab('#d8c6a7')],
  ],
  furrow: [
    [lab('#c09a80'), lab('#b39f78'), lab('#b2918f'), lab('#c6a880')],
    [lab('#b39f84'), lab('#a3a07c'), lab('#a89494'), lab('#bb9f80')],
  ],
  stem: [
    [lab('#8d8f78'), lab('#99967a'), lab('#7d8c84')],
    [lab('#768c86'), lab('#868f7c'), lab('#748a93')],
  ],
  grass: [
    [lab('#a0a67c'), lab('#b5ad80'), lab('#93a389'), lab('#bda68c')],
    [lab('#95a48a'), lab('#a8ab80'), lab('#8fa39a'), lab('#afa495')],
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

/** How far a hand strays from a place's heap, in shares of all. */
const ASTRAY = 0.12;

/** How much of a place's own paint the air takes: far rows, and those seen flat, are pale and alike. */
const airAt = ({ near, breadth }: Place): Unit =>
  Math.max(0.55 * smoothstep(0.36, 0.03, near), 0.44 * smoothstep(0.07, 0.016, breadth));

/** Which of its hues a place has: its neighbours have it too, for a painter lays a handful of touches from one heap, and one of another now and then. */
const heapOf = ({ drift }: Scene, random: Random, hues: Hues, { x, y, near }: Place): Lab => {
  const fine = mix(7, 3.2, near);
  const at = 0.5 + 1.7 * (drift(x, y, fine, 1.6 * fine, 87) - 0.5) + ASTRAY * wobble(random);
  return hues[Math.floor(hues.length * clamp(at, 0, 0.999))] ?? hues[0];
};

/** The paint of something that grows at a place, as it is seen from here at a stage. */
export const paintOf = (
  scene: Scene,
  random: Random,
  growth: Growth,
  place: Place,
  stage: Unit,
): Lab => {
  const isRosy = scene.hue(place.x, place.y) + 0.1 * wobble(random) < 0.5;
  const own = heapOf(scene, random, HUES[growth][isRosy ? 0 : 1], place);
  const shaded = blend(own, SHADE, 0.2 * place.shadow);
  const lit = shade(
    blend(shaded, SUN, 0.2 * place.sunlit * LIGHT[growth]),
    0.018 * place.sunlit * LIGHT[growth],
  );
  return blend(lit, scene.open(place.x, place.y, stage), airAt(place));
};
