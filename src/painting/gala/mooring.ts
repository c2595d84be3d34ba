import type { Sheet } from '../sheet.ts';
import { vary } from '../sketch.ts';
import type { Quay } from './nearQuay.ts';
import type { Shore } from './shore.ts';

/** Where a barge lies, how long it is, and which way its bow points: −1 left, 1 right. */
export interface Mooring {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly facing: -1 | 1;
  covers(x: number, y: number): boolean;
}

/** A mooring off the palace, or in the near water where no quay takes that place. */
export const moorBarge = ({ scale, randomFor }: Sheet, shore: Shore, quay: Quay): Mooring => {
  const random = randomFor('mooring');
  const isFar = quay.isThere;
  const x = shore.across(isFar ? 0.2 + 0.2 * random() : 0.62 + 0.16 * random());
  const down = isFar ? 0.24 + 0.1 * random() : 0.55 + 0.14 * random();
  const y = shore.horizon + (1 - shore.horizon) * down;
  const size = (isFar ? 0.25 : 0.38) * vary(1, 0.12, random) * scale;
  const covers = (px: number, py: number) =>
    Math.abs(px - x) < 0.52 * size && py > y - 0.18 * size && py < y + 0.1 * size;
  return { x, y, size, facing: shore.side < 0 ? 1 : -1, covers };
};
