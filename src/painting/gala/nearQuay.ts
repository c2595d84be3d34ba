import { smoothstep } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Shore } from './shore.ts';

/** The painter's own bank, a wedge of paving in the corner below the bridge, where there is one. */
export interface Quay {
  readonly isThere: boolean;
  /** Where lamplight falls on it, along the shore. */
  readonly litAt: number;
  /** Its edge against the water, and the edge's slope in radians. */
  edge(x: number): number;
  slope(x: number): number;
  covers(x: number, y: number): number;
  colour(x: number, y: number, hour: number): Lab;
}

const PAVING = lab('#454660');
const SHADOW = lab('#303552');
const LIT = lab('#8d7d7a');

/** The near bank that belongs to a sheet's seed. */
export const createQuay = ({ format, drift, randomFor }: Sheet, shore: Shore): Quay => {
  const random = randomFor('quay');
  const isThere = random() < 0.62;
  const high = 0.75 + 0.07 * random();
  const from = 0.3 + 0.2 * random();
  const litAt = 0.74 + 0.14 * random();
  const edge = (x: number) => {
    const t = Math.max(0, (shore.along(x) - from) / (1 - from));
    return 1.03 - (1.03 - high) * t ** 1.15;
  };
  const covers = (x: number, y: number) => {
    if (!isThere || shore.along(x) < from) return 0;
    const ragged = (drift(x, y, 3, 4, 111) - 0.5) * 0.025;
    return smoothstep(-0.008, 0.012, y - edge(x) + ragged) * 0.95;
  };
  const colour = (x: number, y: number) => {
    const light = Math.exp(
      -(((shore.along(x) - litAt) / 0.17) ** 2 + ((y - edge(x) - 0.07) / 0.06) ** 2),
    );
    const worn = blend(SHADOW, PAVING, drift(x / format, y, 2, 4, 115));
    return blend(worn, LIT, 0.85 * light);
  };
  const slope = (x: number) => Math.atan2(edge(x + 0.02) - edge(x - 0.02), 0.04);
  return { isThere, litAt, edge, slope, covers, colour };
};
