import { clamp, type Point, type Unit } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { type Sketch, vary } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { pathOn } from './pathOn.ts';
import { roomAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** A touch of a cap: its places, where across the stack from the sun and how far up, when it is laid, how wide in half widths, and how far it is in the sun. */
interface Cap {
  readonly places: readonly Point[];
  readonly stage: Unit;
  readonly wide: number;
  readonly lit: Unit;
}

/** The touches that close a stack's top: a broad one within, as it is laid; then, down its slopes as the straw lies, one from its crest into the shade, one on the sunny side, a quarter of it the sky's, and one down its middle. */
const CAP: readonly Cap[] = [
  {
    places: [
      [-0.6, 0.7],
      [-0.26, 0.83],
      [0.14, 0.85],
      [0.4, 0.72],
    ],
    stage: 0.013,
    wide: 0.22,
    lit: 0,
  },
  {
    places: [
      [0.12, 0.87],
      [-0.22, 0.83],
      [-0.52, 0.77],
      [-0.68, 0.64],
    ],
    stage: 0.44,
    wide: 0.22,
    lit: 0,
  },
  {
    places: [
      [-0.04, 0.87],
      [0.34, 0.82],
      [0.6, 0.76],
      [0.74, 0.62],
    ],
    stage: 0.66,
    wide: 0.18,
    lit: 1,
  },
  {
    places: [
      [0, 0.87],
      [0.12, 0.78],
      [0.24, 0.7],
      [0.3, 0.58],
    ],
    stage: 0.68,
    wide: 0.19,
    lit: 0.3,
  },
];

/** A stack's point, closed by touches of its own paint. */
export const capPoint = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`cap ${i}`);
  const { key } = scene;
  const shaded = { rise: 0.85, across: -0.4 * scene.sun };
  const warm = gradient(key.stack, 0.6);
  const sunny = blend(warm, atValue(key.broken.straw[0], warm[0]), 0.4);
  return CAP.map(({ places, stage, wide, lit }) => {
    const broad = vary(wide, 0.1, random);
    const path = pathOn(scene.horizon, (share) => {
      const [at = 0, rise = 0.9] = places[Math.round(3 * share)] ?? [];
      const room = roomAt(stack, rise, broad);
      const across = clamp(at, -room, room) * scene.sun;
      return { stack, rise, across };
    });
    const own = blend(scene.straw({ ...shaded, stack }, stage), sunny, lit);
    // It goes over to the sky beyond where the sun is, and all of it where outlines are lost.
    const load = blend(own, scene.open(...path[1], stage), 0.25 * lit + 0.4 * key.lost);
    return sketchAlong(random, path, {
      width: broad * stack.half,
      brush: 'pull',
      load,
      second: shade(load, -0.03),
      stage,
      hand: 'left',
      body: 1,
      spread: 0.006,
    });
  });
};
