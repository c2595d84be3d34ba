import type { Random } from '../../random.ts';
import { smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { choose, wobble } from '../sketch.ts';
import type { Growth } from './growth.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** Their paints, in passages that are rosy and bluish: of unlike hues and one value, for where these lie edge to edge the field shimmers. */
const HUES: Readonly<Record<Growth, readonly [rosy: Hues, bluish: Hues]>> = {
  bloom: [
    [lab('#7f66a6'), lab('#8a6ca6'), lab('#9474a8'), lab('#80709e')],
    [lab('#6c68ae'), lab('#7a6cae'), lab('#6674ac'), lab('#8672ac')],
  ],
  crest: [
    [lab('#c79cc4'), lab('#b892c6'), lab('#d2a8bc'), lab('#bba2c4')],
    [lab('#a69cd4'), lab('#b49fd0'), lab('#9fa6d2'), lab('#c2a6ca')],
  ],
  shade: [
    [lab('#574c82'), lab('#5c527e'), lab('#4c4d7c'), lab('#585874')],
    [lab('#4a5080'), lab('#524f80'), lab('#4a5c7a'), lab('#566076')],
  ],
  earth: [
    [lab('#e2c8a4'), lab('#dabda2'), lab('#d2b8a6'), lab('#c6b29e')],
    [lab('#dcc8a8'), lab('#d0bca8'), lab('#cab8ae'), lab('#bcb4a2')],
  ],
  furrow: [
    [lab('#8d7ba0'), lab('#9b8488'), lab('#808aa0'), lab('#8b9280')],
    [lab('#7886a2'), lab('#8f86a2'), lab('#7d9690'), lab('#8c8c90')],
  ],
  stem: [
    [lab('#84906f'), lab('#94966c'), lab('#768b80')],
    [lab('#6f877c'), lab('#858f72'), lab('#688290')],
  ],
  grass: [
    [lab('#95a076'), lab('#aaa67e'), lab('#849c84'), lab('#bcae90')],
    [lab('#889c80'), lab('#9fa67c'), lab('#7c9a8f'), lab('#aca98c')],
  ],
};

/** What the shadow that lies over the field makes of them. */
const SHADE = lab('#3f4878');

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
  Math.max(0.5 * smoothstep(0.3, 0.02, near), 0.72 * smoothstep(0.065, 0.02, breadth));

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
