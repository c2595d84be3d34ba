import type { Point } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** The touches that close a stack's top: a broad one within, as it is laid; late, a dark one up to its crest and another over that and down its shade, as one round it would fray; last, the light down its sunny slope; where across it from the sun, and how far up. */
const CAP: readonly (readonly Point[])[] = [
  [
    [-0.6, 0.76],
    [-0.3, 0.82],
    [0.1, 0.83],
    [0.4, 0.76],
  ],
  [
    [0.66, 0.74],
    [0.5, 0.81],
    [0.28, 0.84],
    [0, 0.85],
  ],
  [
    [0.38, 0.835],
    [-0.1, 0.86],
    [-0.55, 0.805],
    [-0.8, 0.62],
  ],
  [
    [0.6, 0.77],
    [0.68, 0.73],
    [0.75, 0.68],
    [0.8, 0.58],
  ],
];

/** When they are laid, and how wide, in half widths. */
const STAGES = [0.013, 0.8, 0.83, 0.87] as const;
const WIDTHS = [0.2, 0.15, 0.17, 0.12] as const;

/** A stack's point, closed by touches of its own paint. */
export const capPoint = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`cap ${i}`);
  const { key } = scene;
  const shaded = { rise: 0.85, across: -0.4 * scene.sun };
  const warm = gradient(key.stack, 0.66);
  const sunny = blend(warm, atValue(key.broken.straw[0], warm[0]), 0.4);
  return CAP.map((places, turn) => {
    const path = sampled((share): Point => {
      const [at = 0, rise = 0.9] = places[Math.round(3 * share)] ?? [];
      const { x, y } = placeOf({ stack, rise, across: at * scene.sun }, scene.horizon);
      return [x, y];
    });
    const stage = STAGES[turn] ?? 0.8;
    const load = turn === 3 ? sunny : scene.straw({ ...shaded, stack }, stage);
    return sketchAlong(random, path, {
      width: vary(WIDTHS[turn] ?? 0.14, 0.1, random) * stack.half,
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
