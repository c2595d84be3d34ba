import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isRead } from './hands.ts';
import { hazy } from './haze.ts';
import { layHull } from './hulls.ts';
import type { Mast, Ship } from './rigging.ts';
import type { Scene } from './scene.ts';

/** What the water makes of a ship's haze: broad uprights rubbed down. */
const rubDown = (scene: Scene, random: Random, { x, tall, long: wide }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 6 }, () => {
    const long = tall * (0.25 + 0.6 * random() ** 1.4);
    return hazy(scene, random, 0.45 + 0.35 * random(), {
      x: x + wobble(random) * 0.45 * wide * scale,
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

/** A mast in the water, below where it stands: it comes down to and fro, as far as it is high, straight below it, in uprights with gaps and a few flats across them, ever fainter. */
const breakMast = (scene: Scene, random: Random, ship: Ship, { aside, high }: Mast): Sketch[] => {
  const { horizon, scale } = scene;
  const count = 1 + Math.round((2 + 3 * random()) * ship.told * (0.5 + high / ship.tall));
  const reach = Math.min(0.75 * high, 0.2 * scene.rise);
  return Array.from({ length: count }, (_, i) => {
    const down = (i + 0.3 + 0.5 * random()) / count;
    const isFlat = random() < 0.3;
    return hazy(scene, random, mix(0.22, 0.75, down) + 0.12 * wobble(random), {
      x: ship.x + (aside + wobble(random) * (isFlat ? 0.006 : 0.0022)) * scale,
      y: horizon + 0.028 * scene.rise + reach * down,
      length: isFlat ? vary(0.022, 0.5, random) * scale : vary(0.9, 0.4, random) * (reach / count),
      width: vary(0.0082, 0.4, random) * (1 - 0.3 * down) * scale,
      angle: (isFlat ? 0 : UPRIGHT) + wobble(random) * 0.08,
      bow: wobble(random) * 0.15,
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

/** The hull of a ship and what the water makes of it all. */
export const sketchMooring = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...hangMirror(scene, random, ship),
  ...layHull(scene, random, ship),
];

/** What shows of the sky between the ships in the water: flat rose and lilac touches over the dark, in two companies. */
export const sketchGleams = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  const companies = [random(), random()];
  return Array.from({ length: 80 }).flatMap((_, i): Sketch[] => {
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
      load: blend(blend(scene.dawn.gleam, sky, random()), here, 0.3 + 0.4 * random()),
      second: blend(sky, here, 0.5),
      stage,
      spread: 0.012,
      body: 0.8,
    });
    return [{ ...gleam, hand: isRead(scene, gleam) ? 'right' : 'left' }];
  });
};
