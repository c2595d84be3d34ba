import { clamp, type Point, type Unit } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { pathOn } from './pathOn.ts';
import { roomAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** A touch of a cap: its places, where across the stack from the sun and how far up, when it is laid, how wide in half widths, and whether it is in the sun. */
interface Cap {
  readonly places: readonly Point[];
  readonly stage: Unit;
  readonly wide: number;
  readonly isSunny?: boolean;
}

/** The touches that close a stack's top: a broad one within, as it is laid; late, one over its crest, and three from there down its slopes, the sunny one first. */
const CAP: readonly Cap[] = [
  {
    places: [
      [-0.6, 0.74],
      [-0.26, 0.86],
      [0.14, 0.87],
      [0.4, 0.74],
    ],
    stage: 0.013,
    wide: 0.22,
  },
  {
    places: [
      [0.76, 0.7],
      [0.46, 0.84],
      [-0.42, 0.86],
      [-0.82, 0.66],
    ],
    stage: 0.44,
    wide: 0.2,
  },
  {
    places: [
      [0.4, 0.8],
      [0.6, 0.76],
      [0.74, 0.72],
      [0.78, 0.58],
    ],
    stage: 0.66,
    wide: 0.12,
    isSunny: true,
  },
  {
    places: [
      [0.1, 0.88],
      [0.05, 0.8],
      [0.12, 0.7],
      [0.2, 0.58],
    ],
    stage: 0.68,
    wide: 0.15,
  },
  {
    places: [
      [-0.2, 0.84],
      [-0.55, 0.78],
      [-0.72, 0.7],
      [-0.78, 0.56],
    ],
    stage: 0.7,
    wide: 0.15,
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
    const broad = vary(wide, 0.1, random);
    const path = pathOn(scene.horizon, (share) => {
      const [at = 0, rise = 0.9] = places[Math.round(3 * share)] ?? [];
      const room = roomAt(stack, rise, broad);
      const across = clamp(at, -room, room) * scene.sun;
      return { stack, rise, across };
    });
    const load = isSunny ? sunny : scene.straw({ ...shaded, stack }, stage);
    return sketchAlong(random, path, {
      width: broad * stack.half,
      brush: stage < 0.1 ? 'pull' : 'worked',
      load,
      second: shade(load, -0.04),
      stage,
      hand: 'left',
      body: 1,
      spread: 0.006,
    });
  });
};
