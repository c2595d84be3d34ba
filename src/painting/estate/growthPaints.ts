import type { Random } from '../../random.ts';
import { smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { choose, wobble } from '../sketch.ts';
import type { Growth } from './growth.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** Their paints, in passages that are rosy and bluish: three or four that are close. */
const HUES: Readonly<Record<Growth, readonly [rosy: Hues, bluish: Hues]>> = {
  bloom: [
    [lab('#9078ac'), lab('#866ea8'), lab('#9c7fae'), lab('#7f70aa')],
    [lab('#7a7db6'), lab('#7278b2'), lab('#8680ba'), lab('#6c7aac')],
  ],
  crest: [
    [lab('#c69cbe'), lab('#d0a6b6'), lab('#b893c4'), lab('#d8b4bc')],
    [lab('#a9a0d0'), lab('#b8a4ce'), lab('#a0a6d2'), lab('#c4b4ce')],
  ],
  shade: [
    [lab('#65548e'), lab('#705a88'), lab('#574e86'), lab('#756398')],
    [lab('#505890'), lab('#5a5a95'), lab('#4c6088'), lab('#646a9e')],
  ],
  earth: [
    [lab('#d0b48f'), lab('#c8a688'), lab('#d8bf98'), lab('#bfa28c')],
    [lab('#c8b79a'), lab('#bfae9c'), lab('#cfc0a2'), lab('#b2a69c')],
  ],
  furrow: [
    [lab('#8f8094'), lab('#988792'), lab('#84778e')],
    [lab('#7f8296'), lab('#8a8a98'), lab('#767d92')],
  ],
  stem: [
    [lab('#75866f'), lab('#87936f'), lab('#667c6c')],
    [lab('#5f7a6e'), lab('#728a6f'), lab('#587674')],
  ],
  grass: [
    [lab('#93a079'), lab('#a4a67e'), lab('#83957a'), lab('#b2ac84')],
    [lab('#86997c'), lab('#96a37f'), lab('#789085'), lab('#a5a886')],
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

/** How much of a place's own paint the air takes: far rows, and such as are seen flat, are pale and alike. */
const airAt = ({ near, breadth }: Place): Unit =>
  Math.max(0.68 * smoothstep(0.36, 0.02, near), 0.75 * smoothstep(0.034, 0.01, breadth));

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
    blend(shaded, SUN, 0.3 * place.sunlit * LIGHT[growth]),
    0.05 * place.sunlit * LIGHT[growth],
  );
  return blend(lit, scene.open(place.x, place.y, stage), airAt(place));
};
