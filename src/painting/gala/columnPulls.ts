import type { Random } from '../../random.ts';

/** How large a pull is against its place's measure and how often: thin wet lines, the common ones, and few fat ones heaped with paint. */
const WEIGHTS = [
  { size: 0.5, long: 0.8, often: 0.4 },
  { size: 1, long: 1, often: 0.45 },
  { size: 2, long: 1.35, often: 0.15 },
] as const;
/** Up to where down a column its touches run together. */
export const CLOSE = 0.4;
/** Where a touch of a column lies, how broad it is, and how far down its column (0 to 1, beyond where it comes apart). */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly broad: number;
  readonly down: number;
}

/** How heavily the brush is laid on, by chance. */
export const weightOf = (random: Random) => {
  const luck = random();
  const [thin, common, fat] = WEIGHTS;
  return luck < thin.often ? thin : luck < thin.often + common.often ? common : fat;
};
