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
    [lab('#ad91bb'), lab('#bb91b2'), lab('#a291c0'), lab('#c194a6')],
    [lab('#9697c7'), lab('#989bc1'), lab('#9a92c7'), lab('#98a0b7')],
  ],
  crest: [
    [lab('#cfa4be'), lab('#cea0c4'), lab('#dda4b0'), lab('#c3a8c8')],
    [lab('#b0acd7'), lab('#b3a7d8'), lab('#b0b1cd'), lab('#c8a6c7')],
  ],
  shade: [
    [lab('#9588ac'), lab('#a787a2'), lab('#9091ac'), lab('#8987b2')],
    [lab('#7e8eb3'), lab('#7e96aa'), lab('#8389b5'), lab('#7f9896')],
  ],
  earth: [
    [lab('#ccb28e'), lab('#d2ab95'), lab('#d7aca2'), lab('#c9ad81')],
    [lab('#c4b593'), lab('#c2b19d'), lab('#b1b395'), lab('#ccad98')],
  ],
  furrow: [
    [lab('#b99c9e'), lab('#a6a88e'), lab('#a59daf'), lab('#c3a293')],
    [lab('#9ca3b5'), lab('#9ba9a0'), lab('#9ba78f'), lab('#a69db1')],
  ],
  stem: [
    [lab('#909d7c'), lab('#9fa176'), lab('#839c8b')],
    [lab('#7c9a8d'), lab('#90a084'), lab('#7e979f')],
  ],
  grass: [
    [lab('#a1aa83'), lab('#b1ad83'), lab('#93a98f'), lab('#baa989')],
    [lab('#97a88d'), lab('#a7ac86'), lab('#8baa9d'), lab('#ada991')],
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
