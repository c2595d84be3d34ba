import type { Random } from '../../random.ts';
import { comma } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';

/** How large a pull is against its place's measure and how often: thin wet lines, the common ones, and few fat ones heaped with paint. */
const WEIGHTS = [
  { size: 0.5, long: 0.8, often: 0.42 },
  { size: 1, long: 1, often: 0.38 },
  { size: 2.3, long: 1.25, often: 0.2 },
] as const;
/** Up to where down a column its touches run together. */
export const CLOSE = 0.4;
/** How often a pull goes to and fro before the brush is lifted, where the light is close. */
const WRIGGLES = 0.3;
/** Where a touch of a column lies, how broad it is, and how far down its column (0 to 1, beyond where it comes apart). */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly broad: number;
  readonly down: number;
}

/** The way of a pull: straight at a slant, or to and fro while the brush is down. */
export const wayOf = (
  random: Random,
  { x, y, broad, down }: Place,
  length: number,
  slant: number,
): Sketch['path'] => {
  if (down > CLOSE || random() > WRIGGLES || length < 4 * broad) {
    return comma(x, y, length, slant, 0.24 * wobble(random));
  }
  const [half, drop] = [0.42 * length, broad * (1.1 + 0.9 * random())];
  // Aimed so far beyond its turns, a curve just reaches them.
  return [
    [x - half, y - drop],
    [x + 5 * half, y - 0.5 * drop],
    [x - 5 * half, y + 0.6 * drop],
    [x + half, y + drop],
  ];
};

/** How heavily the brush is laid on, by chance. */
export const weightOf = (random: Random) => {
  const luck = random();
  const [thin, common, fat] = WEIGHTS;
  return luck < thin.often ? thin : luck < thin.often + common.often ? common : fat;
};
