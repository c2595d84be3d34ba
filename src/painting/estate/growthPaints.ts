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
    [lab('#a48db8'), lab('#b38dae'), lab('#9a8cbc'), lab('#ba8fa3')],
    [lab('#9092c2'), lab('#9197bc'), lab('#918ec3'), lab('#929bb4')],
  ],
  crest: [
    [lab('#c49db7'), lab('#c199be'), lab('#d29dac'), lab('#b8a0c2')],
    [lab('#a8a4ce'), lab('#a9a0cf'), lab('#a7a9c6'), lab('#baa0c2')],
  ],
  shade: [
    [lab('#8b81a4'), lab('#9b819c'), lab('#868aa4'), lab('#7f80aa')],
    [lab('#7786aa'), lab('#798ea2'), lab('#7b81ad'), lab('#7b8f90')],
  ],
  earth: [
    [lab('#c3aa8a'), lab('#c8a48f'), lab('#caa69c'), lab('#bfa57d')],
    [lab('#baad8f'), lab('#b7a997'), lab('#a9aa91'), lab('#c2a692')],
  ],
  furrow: [
    [lab('#af9598'), lab('#9da08a'), lab('#9a96a8'), lab('#b89a8d')],
    [lab('#929cad'), lab('#94a19a'), lab('#939f8b'), lab('#9b96aa')],
  ],
  stem: [
    [lab('#8a9578'), lab('#999872'), lab('#7f9385')],
    [lab('#789188'), lab('#8b9780'), lab('#788f99')],
  ],
  grass: [
    [lab('#9aa27f'), lab('#aaa47f'), lab('#8ea089'), lab('#b1a185')],
    [lab('#90a089'), lab('#a0a382'), lab('#87a197'), lab('#a3a18d')],
  ],
};

/** What the shadow that lies over the field makes of them. */
const SHADE = lab('#727b9e');

/** What the low sun makes of them, and how much of it each takes. */
const SUN = lab('#dfba9c');
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
  const shaded = blend(own, SHADE, 0.34 * place.shadow);
  const lit = shade(
    blend(shaded, SUN, 0.12 * place.sunlit * LIGHT[growth]),
    0.012 * place.sunlit * LIGHT[growth],
  );
  return blend(lit, scene.open(place.x, place.y, stage), airAt(place));
};
