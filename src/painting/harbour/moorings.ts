import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';
import type { Company } from './ships.ts';

/** How many touches hulls have; how many rungs the water makes of a company, and how thick one is, in sheets' scales. */
const HULLS = 9;
const RUNGS = 22;
const RUNG = 0.0068;

/** Hulls that run into one another along the water's edge: broad soft pulls, close in value to the mist. */
const layHulls = (scene: Scene, random: Random, { x, lost }: Company): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: HULLS }, (_, i) =>
    hazy(scene, random, lost + 0.14 + 0.02 * i, {
      x: x + 0.085 * wobble(random) * scale,
      y: horizon + (0.004 + 0.016 * wobble(random)) * rise,
      length: vary(0.17, 0.3, random) * scale,
      width: vary(0.04, 0.3, random) * scale,
      angle: 0.04 * wobble(random),
      bow: 0.02 * wobble(random),
      brush: choose(['filbert', 'sweep'], random),
      stage: 0.54 + 0.1 * random(),
      hand: 'left',
      body: 0.5,
    }),
  );
};

/** What the water makes of hulls and canvas: broad soft uprights rubbed down. */
const rubDown = (scene: Scene, random: Random, { x, tall, lost }: Company): Sketch[] =>
  Array.from({ length: 8 }, () => {
    const long = vary(0.09, 0.3, random) * (tall / 0.25);
    return hazy(scene, random, lost + 0.3 + 0.2 * random(), {
      x: x + 0.075 * wobble(random) * scene.scale,
      y: scene.horizon + 0.03 * scene.rise + long / 2,
      length: long,
      width: vary(0.034, 0.35, random) * scene.scale,
      angle: UPRIGHT + 0.08 * wobble(random),
      brush: choose(['sweep', 'filbert'], random),
      stage: 0.46 + 0.1 * random(),
      hand: 'left',
      body: 0.3,
    });
  });

/** A mast in the water: one pull straight down, broken off above or below. */
const hangMasts = (scene: Scene, random: Random, { x, masts }: Company): Sketch[] =>
  masts.map(({ aside, high, lost }) => {
    const { horizon, scale, rise } = scene;
    const long = Math.min(vary(0.42, 0.35, random) * high, 0.13 * rise);
    return hazy(scene, random, Math.min(0.8, lost + 0.22), {
      x: x + (aside + 0.003 * wobble(random)) * scale,
      y: horizon + (0.036 + 0.03 * random()) * rise + long / 2,
      length: long,
      width: vary(0.0085, 0.3, random) * scale,
      angle: UPRIGHT + 0.05 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['drag', 'pull'], random),
      stage: 0.54 + 0.14 * random(),
      hand: 'left',
      body: 0.4,
    });
  });

/** Rungs below a company: short flat pulls across, from its shadow down ever farther apart and fainter, in two rows under its masts. */
const layRungs = (scene: Scene, random: Random, { x, masts, lost }: Company): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: RUNGS }, (_, i): Sketch => {
    const down = (i + 0.5 * random()) / RUNGS;
    const under = masts[(i * 3) % masts.length]?.aside ?? 0;
    const rung = hazy(scene, random, mix(lost + 0.06, 0.52, down) + 0.08 * wobble(random), {
      x: x + (under + 0.02 * wobble(random)) * scale,
      y: horizon + mix(0.04, 0.21, down ** 1.3) * rise,
      length: vary(0.04, 0.45, random) * scale,
      width: vary(RUNG, 0.35, random) * scale,
      angle: 0.07 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: i % 3 ? 'flat' : 'drag',
      stage: 0.44 + 0.36 * random(),
      body: 0.4,
    });
    return { ...rung, hand: i % 3 ? 'right' : 'left' };
  });
};

/** A ladder on the water: two uprights that waver, and rungs between them. */
const layLadder = (scene: Scene, random: Random, x: number, lost: number): Sketch[] => {
  const { horizon, scale, rise } = scene;
  const [top, long, wide] = [0.05 * rise, vary(0.07, 0.2, random) * rise, 0.019 * scale];
  const line = (dx: number, dy: number, length: number, angle: number): Sketch => ({
    ...hazy(scene, random, lost + 0.1 * random(), {
      x: x + dx,
      y: horizon + top + dy,
      length,
      width: vary(0.005, 0.25, random) * scale,
      angle: angle + 0.06 * wobble(random),
      bow: 0.06 * wobble(random),
      brush: choose(['pull', 'flat'], random),
      stage: 0.64 + 0.2 * random(),
      body: 0.4,
    }),
    hand: 'left',
  });
  return [
    line(-wide / 2, 0.5 * long, long, UPRIGHT),
    line(wide / 2, 0.56 * long, 0.9 * long, UPRIGHT),
    ...[0.06, 0.34, 0.58, 0.86].map((down) =>
      line(0.2 * wide * wobble(random), down * long, vary(1.15, 0.2, random) * wide, 0),
    ),
  ];
};

/** The hulls of a company and what the water makes of it: its masts, rungs, and a ladder at its end toward the sea. */
export const sketchMooring = (
  scene: Scene,
  random: Random,
  company: Company,
): readonly Sketch[] => {
  const end = company.x - scene.side * (0.07 + 0.02 * random()) * scene.scale;
  return [
    ...layHulls(scene, random, company),
    ...rubDown(scene, random, company),
    ...hangMasts(scene, random, company),
    ...layRungs(scene, random, company),
    ...layLadder(scene, random, end, company.lost + 0.24),
  ];
};
