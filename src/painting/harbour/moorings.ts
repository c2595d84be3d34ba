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

/** Hulls that run into one another along the water's edge: rubbed broadly, then drawn with a few flat lines. */
const layHulls = (scene: Scene, random: Random, { x, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 9 }, (_, i) =>
    hazy(scene, random, 0.4 - 0.32 * told + 0.25 * random(), {
      x: x + wobble(random) * (i < 4 ? 0.12 : 0.09) * scale,
      y: horizon + ((i < 4 ? -0.006 : 0.012) + wobble(random) * 0.018) * rise,
      length: vary(i < 4 ? 0.13 : 0.06, 0.5, random) * scale,
      width: vary(i < 4 ? 0.03 : 0.012, 0.45, random) * scale,
      angle: wobble(random) * 0.08,
      brush: choose(i < 4 ? ['dry', 'scumble', 'sweep'] : ['drag', 'worked'], random),
      stage: 0.5 + 0.2 * random(),
      hand: 'left',
      body: 0.5,
    }),
  );
};

/** What the water makes of a ship's haze: broad uprights rubbed down. */
const rubDown = (scene: Scene, random: Random, { x, tall }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 6 }, () => {
    const long = tall * (0.25 + 0.6 * random() ** 1.4);
    return hazy(scene, random, 0.45 + 0.35 * random(), {
      x: x + wobble(random) * 0.085 * scale,
      y: horizon + 0.02 * scene.rise + long / 2,
      length: long,
      width: vary(0.017, 0.4, random) * scale,
      angle: UPRIGHT + wobble(random) * 0.15,
      brush: choose(['dry', 'scumble'], random),
      stage: 0.4 + 0.16 * random(),
      hand: 'left',
      body: 0.5,
    });
  });
};

/** A mast in the water, below where it stands: it comes down to and fro, as far as it is high, in uprights that waver and flats across them, ever fainter. */
const breakMast = (scene: Scene, random: Random, ship: Ship, { aside, high }: Mast): Sketch[] => {
  const { horizon, scale } = scene;
  const count = 1 + Math.round((2 + 3 * random()) * ship.told * (0.5 + high / ship.tall));
  const reach = Math.min(0.75 * high, 0.2 * scene.rise);
  return Array.from({ length: count }, (_, i) => {
    const down = (i + 0.3 + 0.5 * random()) / count;
    const isFlat = random() < 0.35;
    return hazy(scene, random, mix(0.3, 0.8, down) + 0.12 * wobble(random), {
      x:
        ship.x +
        (aside - ship.lean * down * high + wobble(random) * (isFlat ? 0.008 : 0.003)) * scale,
      y: horizon + 0.025 * scene.rise + reach * down,
      length: isFlat ? vary(0.02, 0.5, random) * scale : vary(0.8, 0.35, random) * (reach / count),
      width: vary(0.0085, 0.5, random) * scale,
      angle: (isFlat ? 0 : UPRIGHT) + wobble(random) * 0.16,
      bow: wobble(random) * (isFlat ? 0.15 : 0.3),
      brush: choose(['drag', 'dry', 'rigger'], random),
      stage: 0.56 + 0.16 * random(),
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
  ...layHulls(scene, random, ship),
  ...hangMirror(scene, random, ship),
];

/** What shows of the sky between the ships in the water: flat rose and lilac touches over the dark, in two companies. */
export const sketchGleams = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  const companies = [random(), random()];
  return Array.from({ length: 120 }).flatMap((_, i): Sketch[] => {
    const x = scene.across(mouth * ((companies[i % 2] ?? 0) + 0.22 * wobble(random)));
    const y = horizon + (0.04 + 0.15 * random() ** 1.3) * scene.rise;
    if (scene.fleet(x, y) < 0.12) return [];
    const width = vary(0.007, 0.5, random) * scale;
    const stage = 0.24 + 0.6 * random();
    const brush = choose(['pull', 'drag', 'flat'] as const, random);
    const sky = scene.air(x, horizon * (0.3 + 0.5 * random()), stage);
    const here = scene.colour(x, y, stage);
    const gleam = sketchTouch(random, {
      x,
      y,
      length: Math.max(2.6 * width, vary(0.032, 0.6, random) * scale),
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
