import type { Point } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** The touches that close a stack's top: a broad one within, as it is laid; two dark pulls over the crest, the later one over the earlier, which the sky is mixed into; last, the light down its sunny slope; where across it from the sun, and how far up. */
const CAP: readonly (readonly Point[])[] = [
  [
    [-0.6, 0.76],
    [-0.3, 0.82],
    [0.1, 0.83],
    [0.4, 0.76],
  ],
  [
    [0.64, 0.76],
    [0.3, 0.85],
    [-0.3, 0.855],
    [-0.74, 0.68],
  ],
  [
    [0.68, 0.76],
    [0.32, 0.86],
    [-0.3, 0.865],
    [-0.76, 0.66],
  ],
  [
    [0.6, 0.77],
    [0.68, 0.73],
    [0.75, 0.68],
    [0.8, 0.58],
  ],
];

/** When they are laid, and how wide, in half widths. */
const STAGES = [0.013, 0.5, 0.84, 0.87] as const;
const WIDTHS = [0.2, 0.18, 0.22, 0.12] as const;

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
      body: 1.1,
      spread: 0.006,
    });
  });
};
