import type { Random } from '../../random.ts';
import type { Sheet } from '../sheet.ts';
import { vary, wobble } from '../sketch.ts';

/** A tree beyond the meadow: where it stands, half how wide and how high it is. */
export interface Tree {
  readonly x: number;
  readonly half: number;
  readonly height: number;
}

/** No tree's dome is higher, in heights of a canvas of 16:10. */
export const TALLEST = 0.05;

/** How high a dome of a height is, so far aside of its middle as a share of its half width. */
export const domeAt = (height: number, aside: number): number =>
  Math.abs(aside) >= 1 ? 0 : height * Math.sqrt(1 - aside * aside);

/** A few groups of trees with low ones everywhere between them. */
export const plantTrees = ({ format, scale }: Sheet, random: Random): readonly Tree[] => {
  const low = Array.from(
    { length: 7 },
    (): Tree => ({
      x: random() * format,
      half: vary(0.15, 0.4, random) * scale,
      height: vary(0.028, 0.25, random) * scale,
    }),
  );
  const groups = Array.from({ length: 3 }, (_, i) => ((i + random()) / 3) * format);
  const round = groups.flatMap((at) =>
    Array.from({ length: 2 + Math.floor(3 * random()) }, (): Tree => {
      const half = vary(0.085, 0.3, random) * scale;
      return {
        x: at + wobble(random) * 0.12 * scale,
        half,
        height: half * (0.5 + 0.25 * random()),
      };
    }),
  );
  return [...low, ...round];
};
