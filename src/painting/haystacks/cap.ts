import type { Point, Unit } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** A touch of a cap: its places, where across the stack from the sun and how far up, when it is laid, how wide in half widths, and whether it is in the sun. */
interface Cap {
  readonly places: readonly Point[];
  readonly stage: Unit;
  readonly wide: number;
  readonly isSunny?: boolean;
}

/** The touches that close a stack's top: a broad one within, as it is laid; late, a dark one up to its crest and another over that and down its shade, as one round it would fray; last, the light down its sunny slope. */
const CAP: readonly Cap[] = [
  {
    places: [
      [-0.6, 0.76],
      [-0.3, 0.82],
      [0.1, 0.83],
      [0.4, 0.76],
    ],
    stage: 0.013,
    wide: 0.2,
  },
  {
    places: [
      [0.66, 0.74],
      [0.5, 0.81],
      [0.28, 0.84],
      [0, 0.85],
    ],
    stage: 0.8,
    wide: 0.15,
  },
  {
    places: [
      [0.38, 0.835],
      [-0.1, 0.86],
      [-0.55, 0.805],
      [-0.8, 0.62],
    ],
    stage: 0.83,
    wide: 0.17,
  },
  {
    places: [
      [0.6, 0.77],
      [0.68, 0.73],
      [0.75, 0.68],
      [0.8, 0.58],
    ],
    stage: 0.87,
    wide: 0.12,
    isSunny: true,
  },
];

/** A stack's point, closed by touches of its own paint. */
export const capPoint = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`cap ${i}`);
  const { key } = scene;
  const shaded = { rise: 0.85, across: -0.4 * scene.sun };
  const warm = gradient(key.stack, 0.66);
  const sunny = blend(warm, atValue(key.broken.straw[0], warm[0]), 0.4);
  return CAP.map(({ places, stage, wide, isSunny }) => {
    const path = sampled((share): Point => {
      const [at = 0, rise = 0.9] = places[Math.round(3 * share)] ?? [];
      const { x, y } = placeOf({ stack, rise, across: at * scene.sun }, scene.horizon);
      return [x, y];
    });
    const load = isSunny ? sunny : scene.straw({ ...shaded, stack }, stage);
    return sketchAlong(random, path, {
      width: vary(wide, 0.1, random) * stack.half,
      brush: 'pull',
      load,
      second: shade(load, -0.04),
      stage,
      hand: 'left',
      body: 1,
      spread: 0.006,
    });
  });
};
