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
    [lab('#a68fb8'), lab('#af92b4'), lab('#9c8fbd'), lab('#b391ab')],
    [lab('#9193c1'), lab('#9397be'), lab('#968ec0'), lab('#949bb7')],
  ],
  crest: [
    [lab('#cba7bc'), lab('#c9a3c1'), lab('#d7a7b1'), lab('#c0aac5')],
    [lab('#b0add1'), lab('#b3a8d2'), lab('#b0b1c9'), lab('#c5a8c4')],
  ],
  shade: [
    [lab('#8b81a7'), lab('#9781a3'), lab('#8485aa'), lab('#7f7eab')],
    [lab('#7783ac'), lab('#778ca9'), lab('#7c7faf'), lab('#7b909f')],
  ],
  earth: [
    [lab('#d0b79e'), lab('#d4b3a1'), lab('#d8b5ab'), lab('#ceb495')],
    [lab('#cbb99f'), lab('#cbb7a6'), lab('#bfb89e'), lab('#d1b5a1')],
  ],
  furrow: [
    [lab('#c2a597'), lab('#b1aa8d'), lab('#b89e9e'), lab('#c6a891')],
    [lab('#b5a899'), lab('#aeac95'), lab('#afaa8b'), lab('#baa397')],
  ],
  stem: [
    [lab('#909d7c'), lab('#9fa176'), lab('#839c8b')],
    [lab('#7c9a8d'), lab('#90a084'), lab('#7e979f')],
  ],
  grass: [
    [lab('#a1a988'), lab('#b0ad88'), lab('#95a791'), lab('#b8a98e')],
    [lab('#98a790'), lab('#a7ac8b'), lab('#8ea89d'), lab('#ada994')],
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
  Math.max(0.46 * smoothstep(0.42, 0.04, near), 0.52 * smoothstep(0.07, 0.016, breadth));

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
  const shaded = blend(own, SHADE, 0.34 * place.shadow);
  const lit = shade(
    blend(shaded, SUN, 0.2 * place.sunlit * LIGHT[growth]),
    0.018 * place.sunlit * LIGHT[growth],
  );
  return blend(lit, scene.open(place.x, place.y, stage), airAt(place));
};
