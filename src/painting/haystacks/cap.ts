import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** The touches that close a stack's point: a broad one within, as it is laid, and again over the sky's ends, and late one up either slope to where they meet; where across it from the sun, and how far up. */
const CAP: readonly (readonly Point[])[] = [
  [
    [-0.75, 0.755],
    [-0.35, 0.835],
    [0.25, 0.84],
    [0.75, 0.76],
  ],
  [
    [-0.72, 0.78],
    [-0.3, 0.86],
    [0.1, 0.87],
    [0.4, 0.84],
  ],
  [
    [-0.9, 0.62],
    [-0.6, 0.78],
    [-0.25, 0.895],
    [0.2, 0.915],
  ],
  [
    [0.92, 0.62],
    [0.6, 0.79],
    [0.22, 0.905],
    [-0.15, 0.92],
  ],
];

/** When they are laid: the last over the sky's ends. */
const STAGES = [0.06, 0.57, 0.78, 0.8] as const;

/** A stack's point, closed by touches of its own paint. */
export const capPoint = (scene: Scene, random: Random, stack: Stack): Sketch[] =>
  CAP.map((places, turn) => {
    const path = sampled((share): Point => {
      const [at = 0, rise = 0.9] = places[Math.round(3 * share)] ?? [];
      const { x, y } = placeOf({ stack, rise, across: at * scene.sun }, scene.horizon);
      return [x, y];
    });
    const stage = STAGES[turn] ?? 0.8;
    const load = scene.straw(
      { stack, rise: 0.85, across: (turn === 3 ? 0.6 : -0.4) * scene.sun },
      stage,
    );
    return sketchAlong(random, path, {
      width: vary(turn < 2 ? 0.26 : 0.15, 0.1, random) * stack.half,
      brush: 'pull',
      load,
      second: shade(load, -0.04),
      stage,
      hand: 'left',
      body: 0.8,
      spread: 0.006,
    });
  });
