import type { Random } from '../../random.ts';
import { smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { choose, wobble } from '../sketch.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** What grows on a row, and between two. */
export type Growth = 'bloom' | 'crest' | 'tip' | 'shade' | 'earth' | 'furrow' | 'stem';

/** Their paints, in passages that are rosy and bluish: flowers in their own light, struck by the sun, and turned from it; the earth; leaves. */
const HUES: Readonly<Record<Growth, readonly [rosy: Hues, bluish: Hues]>> = {
  bloom: [
    [lab('#a389b4'), lab('#ab8fae'), lab('#9885b6')],
    [lab('#8a90bf'), lab('#9590c0'), lab('#8190ba')],
  ],
  crest: [
    [lab('#d6aecb'), lab('#deb6ba'), lab('#c9a6d0')],
    [lab('#b3b2e0'), lab('#c2b0da'), lab('#b0b8dc')],
  ],
  tip: [
    [lab('#e8d2dd'), lab('#eed6cd'), lab('#dfcbe2')],
    [lab('#d5d6ec'), lab('#dcd3e8'), lab('#cfdae6')],
  ],
  shade: [
    [lab('#54437f'), lab('#5f4878'), lab('#463e77')],
    [lab('#3f477f'), lab('#4a4a86'), lab('#3b5275')],
  ],
  earth: [
    [lab('#e4c394'), lab('#e2b394'), lab('#e8cc9c')],
    [lab('#dcc490'), lab('#d8ba96'), lab('#cbc08c')],
  ],
  furrow: [
    [lab('#9b8c93'), lab('#94868e'), lab('#a3928f')],
    [lab('#858f97'), lab('#8b8c98'), lab('#80938d')],
  ],
  stem: [
    [lab('#7d8f72'), lab('#93a07a'), lab('#66806c')],
    [lab('#63806f'), lab('#7b936f'), lab('#587a77')],
  ],
};

/** What the shadow that lies over the field makes of them. */
const SHADE = lab('#3f4878');

/** How much of a place's own paint the air takes: far rows are pale and alike. */
const airAt = ({ near }: Place): Unit => 0.55 * smoothstep(0.45, 0.02, near);

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
  return blend(shaded, scene.open(place.x, place.y, stage), airAt(place));
};
