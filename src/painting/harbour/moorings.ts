import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isRead } from './hands.ts';
import { hazy, hazyAlong } from './haze.ts';
import { layHull } from './hulls.ts';
import type { Mast, Ship } from './masts.ts';
import type { Scene } from './scene.ts';

/** How broad a mast is dragged down into the water, in sheets' scales, and how far it strays to and fro. */
const DRAGGED = 0.011;
const STRAYS = 0.004;

/** What the water makes of a ship's haze: broad uprights rubbed down. */
const rubDown = (scene: Scene, random: Random, { x, tall, long: wide }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 5 }, () => {
    const long = tall * (0.25 + 0.6 * random() ** 1.4);
    return hazy(scene, random, 0.45 + 0.35 * random(), {
      x: x + wobble(random) * 0.45 * wide * scale,
      y: horizon + 0.02 * scene.rise + long / 2,
      length: long,
      width: vary(0.022, 0.4, random) * scale,
      angle: UPRIGHT + wobble(random) * 0.15,
      brush: choose(['dry', 'veil'], random),
      stage: 0.4 + 0.16 * random(),
      hand: 'left',
      body: 0.5,
    });
  });
};

/** A mast in the water, straight below where it stands: dragged down under the hull, once more and fainter lower down after a gap, and a flat across it. */
const dragDown = (scene: Scene, random: Random, ship: Ship, { aside, high }: Mast): Sketch[] => {
  const { horizon, scale, rise } = scene;
  const reach = Math.min(0.85 * high, 0.24 * rise);
  const x = ship.x + aside * scale;
  const top = horizon + 0.02 * rise;
  const lost = 0.68 - 0.3 * ship.told;
  const drag = (from: number, to: number, broad: number, hazier: number, stage: number) => {
    const at = (share: number): Point => [
      x + STRAYS * scale * wobble(random),
      top + reach * (from + (to - from) * share),
    ];
    return hazyAlong(scene, random, lost + hazier, sampled(at), {
      width: vary(broad * DRAGGED, 0.25, random) * scale,
      brush: hazier > 0.1 ? 'drag' : 'veil',
      stage,
    });
  };
  const ends = 0.4 + 0.15 * random();
  const stage = 0.56 + 0.1 * random();
  return [
    drag(0, ends, 1, 0, stage),
    drag(ends + 0.1 + 0.1 * random(), 1, 0.8, 0.2, stage + 0.02),
    hazy(scene, random, lost + 0.06, {
      x: x + 0.006 * wobble(random) * scale,
      y: top + reach * (0.25 + 0.5 * random()),
      length: vary(0.036, 0.4, random) * scale,
      width: vary(0.008, 0.3, random) * scale,
      angle: 0.08 * wobble(random),
      bow: 0.1 * wobble(random),
      brush: 'drag',
      stage: stage + 0.04,
      hand: 'left',
      body: 0.4,
    }),
  ];
};

/** The hull of a ship and what the water makes of it all. */
export const sketchMooring = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubDown(scene, random, ship),
  ...ship.masts.flatMap((mast) => dragDown(scene, random, ship, mast)),
  ...layHull(scene, random, ship),
];

/** How many gleams are looked for. */
const GLEAMS = 30;

/** What shows of the sky between the ships in the water: flat rose and lilac touches over the dark, in two companies. */
export const sketchGleams = (scene: Scene): readonly Sketch[] => {
  const { horizon, mouth, scale } = scene;
  const random = scene.randomFor('gleams');
  const companies = [random(), random()];
  return Array.from({ length: GLEAMS }).flatMap((_, i): Sketch[] => {
    const x = scene.across(mouth * ((companies[i % 2] ?? 0) + 0.22 * wobble(random)));
    const y = horizon + (0.04 + 0.15 * random() ** 1.3) * scene.rise;
    if (scene.fleet(x, y) < 0.12) return [];
    const width = vary(0.009, 0.4, random) * scale;
    const stage = 0.24 + 0.6 * random();
    const sky = scene.air(x, horizon * (0.3 + 0.5 * random()), stage);
    const here = scene.colour(x, y, stage);
    const gleam = sketchTouch(random, {
      x,
      y,
      length: Math.max(4 * width, vary(0.05, 0.4, random) * scale),
      width,
      angle: wobble(random) * 0.08,
      bow: wobble(random) * 0.06,
      brush: choose(['drag', 'worked'], random),
      load: blend(blend(scene.dawn.gleam, sky, random()), here, 0.65 + 0.25 * random()),
      second: blend(sky, here, 0.5),
      stage,
      spread: 0.01,
      body: 0.5,
    });
    return [{ ...gleam, hand: isRead(scene, gleam) ? 'right' : 'left' }];
  });
};
