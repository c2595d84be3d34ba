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
    [lab('#a685bb'), lab('#b78bb0'), lab('#8f84c2'), lab('#a48fa8')],
    [lab('#8a8ac8'), lab('#9c86c2'), lab('#889ac2'), lab('#9492ae')],
  ],
  crest: [
    [lab('#cfa2c2'), lab('#d8a6ae'), lab('#b9a5d2'), lab('#c0aebc')],
    [lab('#b0abda'), lab('#a9b3d2'), lab('#c4a4c9'), lab('#b5b0c0')],
  ],
  shade: [
    [lab('#7a68ae'), lab('#8a6a96'), lab('#6676b2'), lab('#777086'), lab('#585470')],
    [lab('#5f76b6'), lab('#756bae'), lab('#5f86a6'), lab('#6f738a'), lab('#515c74')],
  ],
  earth: [
    [lab('#dab98a'), lab('#dbaa92'), lab('#cdb09c'), lab('#e0c89d')],
    [lab('#d5bc8e'), lab('#d2ae99'), lab('#c6b396'), lab('#dcc7a2')],
  ],
  furrow: [
    [lab('#c09a80'), lab('#b39f78'), lab('#b2918f'), lab('#c6a880')],
    [lab('#b39f84'), lab('#a3a07c'), lab('#a89494'), lab('#bb9f80')],
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
