import type { Random } from '../../random.ts';
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

/** What is broad about a ship, rubbed upright out of the mist: canvas, hulls behind hulls, smoke; taller in the middle. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 9 }, (_, i) => {
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.9 - 0.5 * Math.abs(aside)) * (0.3 + 0.7 * rises);
    return hazy(scene, random, 0.58 - 0.25 * told + 0.34 * rises, {
      x: x + aside * 0.075 * scale,
      y: horizon + 0.012 - high / 2,
      length: high,
      width: vary(0.026, 0.5, random) * scale,
      angle: -UPRIGHT + wobble(random) * 0.1,
      bow: wobble(random) * 0.05,
      brush: choose(['scumble', 'veil', 'dry'], random),
      stage: 0.36 + 0.02 * i,
      hand: 'left',
      body: 0.5,
    });
  });
};

/** Its masts, pushed up out of the hull and gone at the tip: one that counts, others that only answer it. */
const raiseMasts = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const others = Array.from({ length: 1 + Math.floor(2.4 * random()) }, () => ({
    at: choose([-1, 1], random) * (0.018 + 0.05 * random()),
    high: 0.35 + 0.4 * random(),
    firm: 0.45 * told * random(),
  }));
  return [{ at: 0, high: 1, firm: told }, ...others].flatMap(({ at, high, firm }) => {
    const height = tall * high + 0.03;
    const foot = horizon + 0.022;
    const lean = wobble(random) * 0.07;
    const width = vary(0.0125 - 0.004 * firm, 0.35, random) * scale;
    const lost = 0.5 - 0.46 * firm;
    const reach = (from: number, to: number, thin: number, more: number): Sketch =>
      hazy(scene, random, lost + more, {
        x: x + at * scale + (Math.sin(lean) * height * (from + to)) / 2,
        y: foot - (height * (from + to)) / 2,
        length: height * (to - from),
        width: width * thin,
        angle: -UPRIGHT + lean + wobble(random) * 0.02,
        bow: wobble(random) * 0.03,
        brush: choose(['filbert', 'drag', 'scumble'], random),
        stage: 0.56 + 0.2 * random(),
        hand: 'left',
        body: 0.4,
      });
    return [reach(0, 0.62, 1.3, 0), reach(0.4, 1, 0.75, 0.1 + 0.2 * random())];
  });
};

/** Yards across the mainmast, close together and unequal, a stay or two down to the deck. */
const rig = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const high = 0.5 + 0.25 * random();
  const yards = Array.from({ length: Math.round(1 + 4 * told * random()) }, (_, i) =>
    hazy(scene, random, 0.5 - 0.3 * told * random(), {
      x: x + wobble(random) * 0.016 * scale,
      y: horizon - tall * high + (0.011 * i + 0.006 * random()) * scale,
      length: vary(0.04, 0.5, random) * scale,
      width: vary(0.0062, 0.35, random) * scale,
      angle: wobble(random) * 0.2,
      bow: wobble(random) * 0.12,
      brush: choose(['drag', 'scumble', 'filbert'], random),
      stage: 0.66 + 0.14 * random(),
      hand: 'left',
    }),
  );
  const stays = Array.from({ length: Math.round(2 * told) }, () => {
    const aside = choose([-1, 1], random) * (0.03 + 0.04 * random()) * scale;
    const from = tall * (0.5 + 0.4 * random());
    return hazy(scene, random, 0.45 + 0.25 * random(), {
      x: x + aside / 2,
      y: horizon + 0.01 - from / 2,
      length: Math.hypot(aside, from),
      width: vary(0.0055, 0.25, random) * scale,
      angle: Math.atan2(from, aside),
      bow: 0.05 * wobble(random),
      brush: choose(['drag', 'scumble'], random),
      stage: 0.66 + 0.12 * random(),
      hand: 'left',
    });
  });
  return [...yards, ...stays];
};

/** A ship out of the mist: its haze, what stands clear of it, and its rigging. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...raiseMasts(scene, random, ship),
  ...rig(scene, random, ship),
];
