import type { Random } from '../../random.ts';
import type { Sheet } from '../sheet.ts';
import { vary } from '../sketch.ts';
import type { Site } from './site.ts';

/** Who walks between the rows: where the feet are, and how tall. */
export interface Walker {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** On most evenings someone comes along the track or between two rows. */
export const meetWalker = (
  { scale }: Sheet,
  random: Random,
  horizon: number,
  { x, y }: Site['track'],
): Walker | undefined => {
  const walker = { x, y, size: vary(0.118 + 0.17 * (y - horizon), 0.06, random) * scale };
  return random() < 0.7 ? walker : undefined;
};
