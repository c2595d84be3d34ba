import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

/** A ship at its mooring: where its mainmast stands, how high that is, and how plainly it is told (0 to 1). */
export interface Ship {
  readonly x: number;
  readonly tall: number;
  readonly told: number;
}

/** What is broad about a ship, pulled upright out of the mist: canvas, hulls behind hulls, smoke; taller in the middle. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 7 }, (_, i) => {
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.9 - 0.5 * Math.abs(aside)) * (0.3 + 0.6 * rises);
    return hazy(scene, random, 0.62 - 0.25 * told + 0.3 * rises, {
      x: x + aside * 0.075 * scale,
      y: horizon + 0.012 - high / 2,
      length: high,
      width: vary(0.022, 0.5, random) * scale,
      angle: -UPRIGHT + wobble(random) * 0.16,
      bow: wobble(random) * 0.08,
      brush: choose(['worked', 'worked', 'scumble'], random),
      stage: 0.36 + 0.02 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** Its masts, pushed up out of the hull in unequal pulls and gone at the tip: one that counts, others that only answer it. */
const raiseMasts = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const others = Array.from({ length: 1 + Math.floor(2.2 * random()) }, (_, i) => ({
    at: (i % 2 ? -1 : 1) * (0.018 + 0.045 * random()),
    high: 0.3 + 0.4 * random(),
    firm: 0.6 * told * random(),
  }));
  return [{ at: 0, high: 1, firm: told }, ...others].flatMap(({ at, high, firm }) => {
    const height = tall * high + 0.03;
    const foot = horizon + 0.022;
    const lean = wobble(random) * 0.06;
    // What counts is narrow and dark, what answers it broad and nearly the mist's.
    const width = vary(mix(0.016, 0.0092, firm), 0.2, random) * scale;
    const reach = (from: number, to: number, thin: number, more: number): Sketch =>
      hazy(scene, random, mix(0.55, 0, firm) + more, {
        x: x + at * scale + (Math.sin(lean) * height * (from + to)) / 2,
        y: foot - (height * (from + to)) / 2,
        length: height * (to - from),
        width: width * thin,
        angle: -UPRIGHT + lean + wobble(random) * 0.03,
        bow: wobble(random) * 0.03,
        brush: choose(['worked', 'filbert'], random),
        stage: 0.56 + 0.2 * random(),
        hand: 'left',
        body: 0.5,
      });
    const broken = 0.42 + 0.2 * random();
    return [
      reach(0, broken, 1.4, 0),
      reach(broken - 0.12, broken + 0.24, 0.95, 0.1),
      ...(random() < 0.4 + 0.5 * firm ? [reach(broken + 0.14, 1, 0.72, 0.3)] : []),
    ];
  });
};

/** Yards across the mainmast, close together and unequal. */
const rig = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const high = 0.5 + 0.25 * random();
  return Array.from({ length: Math.round(1 + 4 * told * random()) }, (_, i) =>
    hazy(scene, random, 0.5 - 0.3 * told * random(), {
      x: x + wobble(random) * 0.016 * scale,
      y: horizon - tall * high + (0.011 * i + 0.006 * random()) * scale,
      length: vary(0.04, 0.5, random) * scale,
      width: vary(0.0075, 0.4, random) * scale,
      angle: wobble(random) * 0.2,
      bow: wobble(random) * 0.12,
      brush: choose(['filbert', 'worked'], random),
      stage: 0.66 + 0.14 * random(),
      hand: 'left',
    }),
  );
};

/** A ship out of the mist: its haze, what stands clear of it, and its rigging. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...raiseMasts(scene, random, ship),
  ...rig(scene, random, ship),
];
