import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isRead } from './hands.ts';
import { hazy, hazyAlong } from './haze.ts';
import { layHull } from './hulls.ts';
import { type Mast, PLAIN, type Ship } from './masts.ts';
import type { Scene } from './scene.ts';

/** How broad a mast is dragged down into the water, in sheets' scales, and how far it strays to and fro. */
const DRAGGED = 0.011;
const STRAYS = 0.006;

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

/** How far down a mast's reach what is left of it below the first drag lies, and how broad each is, in `DRAGGED`s, the lower the less. */
const LEFT = [
  [0.62, 1.3],
  [0.8, 1],
] as const;

/** A mast in the water: dragged down from straight below where it stands and swayed, and of a ship told plainly what the ripples leave of it lower down, flat, short and mostly aside. */
const dragDown = (scene: Scene, random: Random, ship: Ship, { aside, high }: Mast): Sketch[] => {
  const { horizon, scale, rise } = scene;
  const reach = Math.min(0.85 * high, 0.24 * rise);
  const x = ship.x + aside * scale;
  const top = horizon + 0.02 * rise;
  const lost = 0.68 - 0.3 * ship.told;
  const ends = 0.4 + 0.15 * random();
  const stage = 0.56 + 0.1 * random();
  const at = (share: number): Point => [
    x + STRAYS * scale * wobble(random),
    top + reach * ends * share,
  ];
  const first = hazyAlong(scene, random, lost, sampled(at), {
    width: vary(DRAGGED, 0.25, random) * scale,
    brush: 'veil',
    stage,
  });
  const left = (ship.told > PLAIN ? LEFT : []).map(([down, broad], i) =>
    hazy(scene, random, lost + 0.08 * (i + 1), {
      x: x + 3 * STRAYS * wobble(random) * scale,
      y: top + reach * (down + 0.08 * wobble(random)),
      length: vary(0.03, 0.35, random) * scale,
      width: vary(broad * DRAGGED, 0.2, random) * scale,
      angle: 0.3 * wobble(random),
      bow: 0.2 * wobble(random),
      brush: 'veil',
      stage: stage + 0.02 * (i + 1),
      hand: 'left',
      body: 0.4,
    }),
  );
  return [first, ...left];
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
