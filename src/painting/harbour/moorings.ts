import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isRead } from './hands.ts';
import { hazy } from './haze.ts';
import type { Mast, Ship } from './rigging.ts';
import type { Scene } from './scene.ts';

/** What the sun lends the sky between the ships. */
const PEACH = lab('#a67f6b');

/** A hull, `long` in sheets' scales: how far aside of the ship's middle a touch of it is and how far below the quay, how long and how broad, in shares of that. */
const HULL = [
  [-0.16, 0, 1.3, 0.26],
  [0.2, -0.1, 0.9, 0.24],
  [0, 0.06, 1.1, 0.1],
] as const;

/** A hull that runs into the others along the water's edge: two broad touches over one another, and its waterline. */
const layHull = (scene: Scene, random: Random, { x, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  const long = (0.13 + 0.05 * random()) * (0.6 + 0.4 * told);
  const way = choose([-1, 1], random);
  return HULL.map(([aside, down, reach, broad], i) =>
    hazy(scene, random, 0.46 - 0.3 * told + (i === 2 ? -0.06 : 0.06 * i), {
      x: x + way * aside * long * scale,
      y: horizon + (0.006 + down * long) * rise,
      length: reach * long * scale,
      width: broad * long * scale,
      angle: (way < 0 ? Math.PI : 0) + wobble(random) * 0.05,
      bow: 0.03 * wobble(random),
      brush: i === 2 ? 'pull' : 'worked',
      stage: 0.6 + 0.02 * i,
      hand: 'left',
      body: 0.6,
    }),
  );
};

/** What the water makes of a ship's haze: broad uprights rubbed down. */
const rubDown = (scene: Scene, random: Random, { x, tall }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 4 }, () => {
    const long = tall * (0.25 + 0.6 * random() ** 1.4);
    return hazy(scene, random, 0.45 + 0.35 * random(), {
      x: x + wobble(random) * 0.085 * scale,
      y: horizon + 0.02 * scene.rise + long / 2,
      length: long,
      width: vary(0.024, 0.4, random) * scale,
      angle: UPRIGHT + wobble(random) * 0.12,
      brush: choose(['worked', 'scumble'], random),
      stage: 0.4 + 0.16 * random(),
      hand: 'left',
      body: 0.5,
    });
  });
};

/** A mast in the water, below where it stands: two or three pulls straight down that waver and grow fainter, as far as it is high. */
const breakMast = (scene: Scene, random: Random, ship: Ship, { aside, high }: Mast): Sketch[] => {
  const { horizon, scale, rise } = scene;
  const count = ship.told > 0.5 ? 3 : 2;
  const reach = Math.min(0.8 * high, 0.2 * rise);
  return Array.from({ length: count }, (_, i) => {
    const down = (i + 0.5 + 0.2 * wobble(random)) / count;
    return hazy(scene, random, mix(0.42, 0.8, down) + 0.2 * (1 - ship.told), {
      x: ship.x + (aside + 0.003 * wobble(random)) * scale,
      y: horizon + 0.03 * rise + reach * down,
      length: vary(1.15, 0.25, random) * (reach / count),
      width: vary(0.0086, 0.3, random) * scale,
      angle: UPRIGHT + wobble(random) * 0.1,
      bow: wobble(random) * 0.16,
      brush: choose(['drag', 'worked', 'loaded'], random),
      stage: 0.58 + 0.1 * random(),
      hand: 'left',
      body: 0.5,
    });
  });
};

/** What the water makes of a ship: its haze, and its masts. */
const hangMirror = (scene: Scene, random: Random, ship: Ship): Sketch[] => [
  ...rubDown(scene, random, ship),
  ...ship.masts.flatMap((mast) => breakMast(scene, random, ship, mast)),
];

/** The hulls of a ship and what the water makes of it all. */
export const sketchMooring = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...layHull(scene, random, ship),
  ...hangMirror(scene, random, ship),
];

/** What shows of the sky between the ships in the water: flat rose and lilac touches over the dark, in two companies. */
export const sketchGleams = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  const companies = [random(), random()];
  return Array.from({ length: 90 }).flatMap((_, i): Sketch[] => {
    const x = scene.across(mouth * ((companies[i % 2] ?? 0) + 0.22 * wobble(random)));
    const y = horizon + (0.04 + 0.15 * random() ** 1.3) * scene.rise;
    if (scene.fleet(x, y) < 0.12) return [];
    const width = vary(0.007, 0.5, random) * scale;
    const stage = 0.24 + 0.6 * random();
    const brush = choose(['pull', 'drag', 'worked'] as const, random);
    const sky = scene.air(x, horizon * (0.3 + 0.5 * random()), stage);
    const here = scene.colour(x, y, stage);
    const gleam = sketchTouch(random, {
      x,
      y,
      length: Math.max(3 * width, vary(0.036, 0.5, random) * scale),
      width,
      angle: wobble(random) * 0.12,
      bow: wobble(random) * 0.1,
      brush,
      load: blend(blend(PEACH, sky, random()), here, 0.3 + 0.4 * random()),
      second: blend(sky, here, 0.5),
      stage,
      spread: 0.012,
      body: 0.8,
    });
    return [{ ...gleam, hand: isRead(scene, gleam) ? 'right' : 'left' }];
  });
};
