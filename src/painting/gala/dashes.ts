import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** How long and broad a ripple's first near dash is, in heights of a canvas of 16:10, and those that are set down beyond it. */
const LONG_PULL = { long: 0.12, broad: 0.0105 } as const;
const SET_DOWN = { long: 0.06, broad: 0.008 } as const;

/** A company of dashes on the water: about where, how wide and high it spreads, its slope and paint. */
interface Company {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly ripples: number;
  /** Dark ones are sung by the right hand, most of them: light ones would cry out. */
  readonly isDark: boolean;
  paintOn(water: Lab): Lab;
}

/** How near a place on the water is: 0 at the far shore, 1 below. */
export const nearOnWater = (scene: Scene, y: number) => (y - scene.horizon) / (1 - scene.horizon);

/** Dark ones where the palace's reflection comes apart and near by, light ones where the sky lies on the water; between them it rests. */
const placeCompanies = (scene: Scene, random: Random): readonly Company[] => {
  const { scale, across, palaceEnd, horizon } = scene;
  const at = (along: number, down: number) => ({
    x: across(along + 0.05 * wobble(random)),
    y: mix(horizon, 1, down + 0.04 * wobble(random)),
  });
  const hue = choose(scene.evening.ripples, random);
  const dark = {
    isDark: true,
    paintOn: (water: Lab) => blend(water, hue, 0.36),
  };
  const light = {
    isDark: false,
    paintOn: (water: Lab) => blend(water, scene.sky(across(0.8), horizon * 0.8, 0.6), 0.34),
  };
  return [
    { ...at(palaceEnd * 0.95, 0.4), wide: 0.21, high: 0.045, ripples: 6, ...dark },
    { ...at(palaceEnd * 1.1, 0.8), wide: 0.3, high: 0.04, ripples: 3, ...dark },
    { ...at(palaceEnd * 0.4, 0.9), wide: 0.27, high: 0.03, ripples: 2, ...dark },
    { ...at(palaceEnd + 0.12, 0.3), wide: 0.225, high: 0.03, ripples: 4, ...light },
    { ...at(palaceEnd + 0.2, 0.5), wide: 0.255, high: 0.035, ripples: 4, ...light },
  ].map((company) => ({ ...company, wide: company.wide * scale }));
};

/** A family of a company's dashes, a ripple: one long pull, and what is left on the brush set down beyond it, a little higher or lower. */
const ripple = (scene: Scene, random: Random, company: Company): Sketch[] => {
  const aside = 0.5 * wobble(random);
  const [left, top] = [
    company.x + aside * company.wide,
    company.y + 0.8 * wobble(random) * company.high,
  ];
  if (top < scene.waterline(left) + 0.02) return [];
  const near = (0.3 + 1.1 * nearOnWater(scene, top)) * scene.scale;
  const slope = 0.04 * wobble(random);
  const stage = 0.5 + 0.34 * random();
  const here = scene.colour(left, top, stage);
  const load = blend(company.paintOn(here), here, 0.3 * Math.abs(aside) + 0.1 * random());
  let x = left;
  return Array.from({ length: 2 + Math.floor(2.4 * random()) }, (_, i) => {
    const { long, broad } = i ? SET_DOWN : LONG_PULL;
    const length = vary(long, 0.6, random) * near;
    x += (i ? 0.5 : 0.2) * length;
    return sketchTouch(random, {
      x,
      y: top + (x - left) * slope + 0.006 * wobble(random) * near,
      length,
      width: vary(broad, 0.6, random) * near,
      angle: slope + 0.05 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: choose(['pull', 'filbert', 'pull'], random),
      load,
      second: blend(choose(scene.evening.beside, random), here, 0.4),
      stage: stage + 0.01 * i,
      hand: random() < (company.isDark ? 0.7 : 0) ? 'right' : 'left',
      body: 0.2 + 0.2 * random(),
      spread: 0.006,
    });
  });
};

/** A company's dashes, ripple by ripple. */
const dash = (scene: Scene, random: Random, company: Company): Sketch[] =>
  Array.from({ length: company.ripples }).flatMap(() => ripple(scene, random, company));

/** The dashes on the water, in their companies. */
export const sketchDashes = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('companies');
  return placeCompanies(scene, random).flatMap((company) => dash(scene, random, company));
};
