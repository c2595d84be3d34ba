import type { Random } from '../../random.ts';
import { clamp, type Unit } from '../../units.ts';
import { type Lab, shade } from '../colour.ts';
import type { Growth } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import type { Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How many of the touches of what may glint do, and how much lighter they are, in OKLab: chalky, they are found by whoever hears their note. */
const GLINT = { share: 0.46, lighter: 0.045 } as const;

/** What may. */
const MAY: ReadonlySet<Growth> = new Set(['crest', 'bloom']);

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
  const share = growth === 'bloom' ? 0.3 * GLINT.share : GLINT.share;
  if (!MAY.has(growth) || isUp || random() > share || place.wild > OVERGROWN) return undefined;
  return shade(paintOf(scene, random, growth, place, stage), GLINT.lighter);
};

/** The size of a touch that is a glint: none is lost among its like. */
export const fatten = (
  { scale }: Scene,
  { width, length }: { readonly width: number; readonly length: number },
) => ({
  width: clamp(width, LEAST.broad * scale, MOST * scale),
  length: Math.max(length, LEAST.long * LEAST.broad * scale),
});
