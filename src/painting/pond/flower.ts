import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import type { Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { HEARTS, nearness, PETALS } from './colours.ts';
import type { Scene } from './scene.ts';

/** A touch on a flower, its place and size in the flower's own. */
type Dab = Pick<WristTouch, 'length' | 'width' | 'angle' | 'brush' | 'load' | 'stage'> &
  Partial<WristTouch> & { readonly dx: number; readonly dy: number };

/** A flower: when it opens, the colours of its petals and heart, which way it is turned, and the touch that is laid on it. */
export interface Flower {
  readonly stage: number;
  readonly petal: Lab;
  readonly heart: Lab;
  readonly turned: number;
  /** How far apart its pulls lie, about 1: one is a cup, another lies open. */
  readonly fan: number;
  /** The water's colour under it. */
  readonly water: Lab;
  at(dab: Dab): Sketch;
}

/** The flower at its place. */
export const createFlower = (scene: Scene, random: Random, x: number, y: number): Flower => {
  const size = Math.min(0.09, vary(0.063, 0.6, random)) * nearness(y, scene.scale);
  const stage = 0.84 + 0.1 * random();
  const petal = choose(PETALS, random);
  return {
    stage,
    petal,
    heart: choose(HEARTS, random),
    turned: wobble(random) * 0.6,
    fan: mix(0.6, 1.25, random()),
    water: scene.colour(x, y, stage),
    at: ({ dx, dy, length, width, ...rest }) =>
      sketchTouch(random, {
        x: x + dx * size,
        y: y + dy * size,
        length: length * size,
        width: width * size,
        second: petal,
        spread: 0.012,
        ...rest,
      }),
  };
};
