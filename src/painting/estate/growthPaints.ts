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
    [lab('#9676b2'), lab('#ab7fae'), lab('#8578bb'), lab('#9a8ba6'), lab('#b98aa6')],
    [lab('#7b7cc0'), lab('#8e7abb'), lab('#6f8abc'), lab('#8890ac'), lab('#a184b6')],
  ],
  crest: [
    [lab('#d09cc0'), lab('#dba9b0'), lab('#b79ad2'), lab('#c9b0c6'), lab('#e0bda6')],
    [lab('#aaa0dc'), lab('#c3a0ce'), lab('#a0b0da'), lab('#b9b6cc'), lab('#d6b0c2')],
  ],
  shade: [
    [lab('#6e5f98'), lab('#7a6a90'), lab('#606098'), lab('#72688a'), lab('#5a6b8e')],
    [lab('#5c66a0'), lab('#6c62a2'), lab('#567798'), lab('#677a88'), lab('#766898')],
  ],
  earth: [
    [lab('#e2c598'), lab('#c69a8a'), lab('#e0cfb0'), lab('#b299a6'), lab('#b9ac8c')],
    [lab('#dcc79c'), lab('#aba5b4'), lab('#c2a08e'), lab('#a3ab98'), lab('#ccb3bc')],
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

/** How much of a place's own paint the air takes: far rows are pale and alike. */
const airAt = ({ near }: Place): Unit => 0.5 * smoothstep(0.3, 0.02, near);

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
