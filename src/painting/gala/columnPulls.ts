import type { Random } from '../../random.ts';

/** How large a pull is against its place's measure, and up to which luck (0 to 1) it is of that kind: thin wet lines, the common ones, and else few fat ones heaped with paint. */
const THIN = { size: 0.5, long: 0.8, upTo: 0.4 } as const;
const COMMON = { size: 1, long: 1, upTo: 0.8 } as const;
const FAT = { size: 1.8, long: 1.4 } as const;

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
  return luck < THIN.upTo ? THIN : luck < COMMON.upTo ? COMMON : FAT;
};
