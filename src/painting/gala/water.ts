import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { sketchRipples } from '../ripples.ts';
import { sketchShingles } from '../shingles.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const RIPPLES: Hues = [lab('#37505f'), lab('#3a4a63'), lab('#46686f')];

/** Where dark and light water meet, each is drawn into the other in flat tongues, in passages: no reflection keeps an outline. */
const weaveEdges = (scene: Scene): Sketch[] => {
  const { format, scale } = scene;
  const random = scene.randomFor('edges');
  return Array.from({ length: 460 }).flatMap((): Sketch[] => {
    const x = random() * format;
    const down = random() ** 1.2;
    const y = scene.waterline(x) + 0.02 + 0.75 * (1 - scene.waterline(x)) * down;
    if (scene.drift(x, y, 1.6, 2.6, 73) < 0.47) return [];
    const stage = 0.48 + 0.36 * random();
    const reach = (0.03 + 0.04 * down) * scale;
    const [here, there] = [x - reach, x + reach].map((px) => scene.colour(px, y, stage));
    if (!here || !there || Math.abs(here[0] - there[0]) < 0.035) return [];
    const load = random() < 0.5 ? here : there;
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(1.6 * reach, 0.6, random),
        width: vary(0.012 + 0.01 * down, 0.55, random) * scale,
        angle: wobble(random) * 0.1,
        bow: wobble(random) * 0.1,
        brush: choose(['worked', 'worked', 'filbert'], random),
        load,
        second: blend(here, there, 0.5),
        stage,
        // Light in the dark is the left hand's: singing it would stand alone.
        hand: load[0] > Math.min(here[0], there[0]) ? 'left' : 'right',
        body: 0.4 + 0.3 * random(),
        spread: 0.007,
      }),
    ];
  });
};

/** What stands above, in the still water before the quay: broad uprights rubbed down, that sway. */
const hangReflections = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('hanging');
  return Array.from({ length: 58 }).flatMap((): Sketch[] => {
    const x = scene.across(scene.palaceEnd * random());
    const down = random() ** 1.3;
    const y = scene.waterline(x) + 0.02 + 0.2 * down * scene.tall;
    if (scene.drift(x, y, 2, 1.2, 75) < 0.42) return [];
    const stage = 0.42 + 0.26 * random();
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.065, 0.5, random) * scale,
        width: vary(0.024, 0.5, random) * scale,
        angle: Math.PI / 2 + wobble(random) * 0.14,
        bow: wobble(random) * 0.12,
        brush: choose(['worked', 'worked', 'scumble'], random),
        load: shade(scene.colour(x, y, stage), 0.03 * wobble(random)),
        second: scene.colour(x, y + 0.05, stage),
        stage,
        hand: 'left',
        spread: 0.007,
      }),
    ];
  });
};

/** How far a company of firm touches stands off in lightness from the dark water, in OKLab. */
const COMPANIES = [0.045, -0.05, 0.03] as const;

/** The dark water struck in three places with opaque, ridged touches of one slope, long and short; between them it rests. */
const strikeDark = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('companies');
  return COMPANIES.flatMap((step, company) => {
    const mx = scene.across(scene.palaceEnd * (0.12 + 0.3 * (company + 0.7 * random())));
    const my = mix(scene.waterline(mx) + 0.06, 1, 0.08 + 0.34 * random());
    const slope = 0.1 * wobble(random);
    const hue = choose(RIPPLES, random);
    return Array.from({ length: 9 + Math.floor(8 * random()) }, () => {
      const aside = wobble(random) * 0.13 * scale;
      const [x, y] = [mx + aside, my + aside * slope + wobble(random) * 0.04];
      const stage = 0.66 + 0.16 * random();
      const here = scene.colour(x, y, stage);
      const load = shade(blend(here, hue, 0.35 * random()), step * (0.6 + 0.8 * random()));
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.07, 0.6, random) * scale,
        width: vary(0.013, 0.5, random) * scale,
        angle: slope + wobble(random) * 0.1,
        bow: wobble(random) * 0.12,
        brush: choose(['dab', 'filbert', 'worked'], random),
        load,
        second: blend(load, here, 0.4),
        stage,
        hand: 'left',
        body: 0.8,
        spread: 0.006,
      });
    });
  });
};

/** The river: still where it rests, broken where it moves. */
export const sketchWater = (scene: Scene): readonly Sketch[] => {
  const { horizon } = scene;
  const isOpen = (x: number, y: number) => y > scene.waterline(x) + 0.03;
  return [
    ...hangReflections(scene),
    ...weaveEdges(scene),
    ...strikeDark(scene),
    ...sketchShingles(scene, {
      passages: 16,
      horizon,
      steps: [0.06, 0.04, -0.05],
      isOpen,
    }),
    ...sketchRipples(scene, {
      count: 13,
      horizon,
      hues: RIPPLES,
      isOpen,
    }),
  ];
};
