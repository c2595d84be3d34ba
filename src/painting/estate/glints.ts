import type { Random } from '../../random.ts';
import { clamp, type Unit } from '../../units.ts';
import { type Lab, shade } from '../colour.ts';
import type { Growth } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How many of the touches of what may glint do, how many of these in the paint of what grows beside it, and how much lighter, in OKLab: chalky, and of another hue than what they lie on, they are found by whoever hears their note. */
const GLINT = { share: 0.46, astray: 0.1, lighter: 0.045 } as const;

/** What may, and what strays there: ochre among flowers, rose and lilac on earth. */
const ASTRAY: Partial<Record<Growth, Growth>> = {
  crest: 'earth',
  bloom: 'earth',
  earth: 'crest',
};

/** How far grass may have taken a place where one is laid: alone in it, it would be a chip. */
const OVERGROWN = 0.3;

/** How broad one is at least and at most, in sheets' scales, and how many times longer: broader it would be a slab. */
const LEAST = { broad: 0.009, long: 2 } as const;
const MOST = 0.0125;

/** The paint of a glint among what grows at a place, if a touch there is one: none stands up, for it would be a chip of white. */
export const glintAt = (
  scene: Scene,
  random: Random,
  growth: Growth,
  { place, isUp }: { readonly place: Place; readonly isUp: boolean },
  stage: Unit,
): Lab | undefined => {
  const astray = ASTRAY[growth];
  const share = growth === 'bloom' ? 0.3 * GLINT.share : GLINT.share;
  if (!astray || isUp || random() > share || place.wild > OVERGROWN) return undefined;
  const of = random() < GLINT.astray ? astray : growth;
  return shade(paintOf(scene, random, of, place, stage), GLINT.lighter);
};

/** The size of a touch that is a glint: none is lost among its like. */
export const fatten = (
  { scale }: Scene,
  { width, length }: { readonly width: number; readonly length: number },
) => ({
  width: clamp(width, LEAST.broad * scale, MOST * scale),
  length: Math.max(length, LEAST.long * LEAST.broad * scale),
});
