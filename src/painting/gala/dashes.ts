import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** The dark that a ripple shows: the river's blues. */
const DEEPS: Hues = [lab('#2c4560'), lab('#33415f'), lab('#2e4a5e')];

/** How long and broad a dash is on the nearest water, in heights of a canvas of 16:10. */
const LONG = 0.12;
const BROAD = 0.011;

/** A company of dashes on the water: about where, how wide and high it spreads, how many it has. */
interface Company {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly count: number;
}

/** How near a place on the water is: 0 at the far shore, 1 below. */
export const nearOnWater = (scene: Scene, y: number) => (y - scene.horizon) / (1 - scene.horizon);

/** Few, where the palace's reflection comes apart and nearer by; between them the water rests. */
const placeCompanies = (scene: Scene, random: Random): readonly Company[] => {
  const { scale, across, palaceEnd, horizon } = scene;
  const at = (along: number, down: number) => ({
    x: across(along + 0.05 * wobble(random)),
    y: mix(horizon, 1, down + 0.04 * wobble(random)),
  });
  return [
    { ...at(palaceEnd * 0.95, 0.36), wide: 0.3, high: 0.05, count: 11 },
    { ...at(palaceEnd * 1.15, 0.73), wide: 0.5, high: 0.08, count: 20 },
    { ...at(palaceEnd * 0.5, 0.86), wide: 0.44, high: 0.08, count: 15 },
  ].map((company) => ({ ...company, wide: company.wide * scale }));
};

/** A company's dashes: each one long level pull, hardly darker than the water, shorter towards the company's ends. */
const dash = (scene: Scene, random: Random, { x, y, wide, high, count }: Company): Sketch[] => {
  const hue = choose(DEEPS, random);
  return Array.from({ length: count }).flatMap((_, i): Sketch[] => {
    const aside = 0.9 * wobble(random);
    const [px, py] = [x + aside * wide, y + high * (((i + 0.5) / count) * 2 - 1)];
    if (py < scene.waterline(px) + 0.03) return [];
    const near = (0.34 + 0.8 * nearOnWater(scene, py)) * scene.scale;
    const here = scene.colour(px, py, 0.7);
    return [
      sketchTouch(random, {
        x: px,
        y: py,
        length: vary(LONG, 0.45, random) * near * (1 - 0.4 * Math.abs(aside)),
        width: vary(BROAD, 0.3, random) * near,
        angle: 0.06 * wobble(random),
        bow: 0.1 * wobble(random),
        brush: 'pull',
        load: blend(here, hue, 0.38 - 0.14 * Math.abs(aside)),
        second: blend(here, hue, 0.1),
        stage: 0.54 + 0.3 * random(),
        hand: 'right',
        body: 0.5,
        spread: 0.006,
      }),
    ];
  });
};

/** The dashes on the water, in their companies. */
export const sketchDashes = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('companies');
  return placeCompanies(scene, random).flatMap((company) => dash(scene, random, company));
};
