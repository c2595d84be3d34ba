import type { Point } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** The touches that close a stack's top: a broad one within, as it is laid, and late one from its blunt end down either slope; where across it from the sun, and how far up. */
const CAP: readonly (readonly Point[])[] = [
  [
    [-0.6, 0.78],
    [-0.36, 0.87],
    [0.1, 0.88],
    [0.4, 0.78],
  ],
  [
    [0.12, 0.885],
    [-0.34, 0.87],
    [-0.68, 0.77],
    [-0.8, 0.62],
  ],
  [
    [-0.1, 0.885],
    [0.38, 0.87],
    [0.7, 0.77],
    [0.78, 0.62],
  ],
];

/** When they are laid. */
const STAGES = [0.013, 0.78, 0.8] as const;

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
    const load = turn === 2 ? sunny : scene.straw({ ...shaded, stack }, stage);
    return sketchAlong(random, path, {
      width: vary(turn === 0 ? 0.2 : 0.14, 0.1, random) * stack.half,
      brush: 'pull',
      load,
      second: shade(load, -0.04),
      stage,
      hand: 'left',
      body: 0.8,
      spread: 0.006,
    });
  });
};
