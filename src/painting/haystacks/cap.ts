import { clamp, type Point } from '../../units.ts';
import { shade } from '../colour.ts';
import { type Sketch, vary } from '../sketch.ts';
import { pathOn } from './pathOn.ts';
import { roomAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** A pull at a stack's top: where across it from the sun and how far up it passes, how wide in half widths, and when it is laid. */
type Pull = readonly [places: readonly [Point, Point, Point, Point], wide: number, stage: number];

/** As the stack is laid, one from its point down the middle; later one down either slope, the shaded first: none over the crest, which would be a knob. */
const PULLS: readonly Pull[] = [
  [
    [
      [0.1, 0.9],
      [-0.1, 0.86],
      [-0.2, 0.78],
      [-0.24, 0.66],
    ],
    0.2,
    0.013,
  ],
  [
    [
      [0.3, 0.9],
      [-0.4, 0.85],
      [-0.74, 0.76],
      [-0.86, 0.62],
    ],
    0.16,
    0.34,
  ],
  [
    [
      [-0.2, 0.91],
      [0.5, 0.84],
      [0.76, 0.74],
      [0.88, 0.58],
    ],
    0.15,
    0.36,
  ],
];

/** A stack's top, closed within by pulls of its own paint, as no touch from the wrist has room there. */
export const capPoint = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`cap ${i}`);
  return PULLS.map(([places, wide, stage]): Sketch => {
    const broad = vary(wide, 0.1, random);
    const path = pathOn(scene.horizon, (share) => {
      const [at, rise] = places[Math.round(3 * share)] ?? places[0];
      const room = roomAt(stack, rise, broad);
      return { stack, rise, across: clamp(at, -room, room) * scene.sun };
    });
    const [aside, up] = places[2];
    const load = scene.straw({ stack, rise: up, across: aside * scene.sun }, stage);
    return {
      path,
      width: broad * stack.half,
      brush: 'pull',
      load,
      second: shade(load, 0.03),
      stage,
      hand: 'left',
      body: 1,
      spread: 0.006,
    };
  });
};
