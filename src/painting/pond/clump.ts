import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { vary, wobble } from '../sketch.ts';
import type { Drift } from './drift.ts';

/** Leaves that stand up close together: the middle of their foot, and how far they spread and rise. */
export interface Clump {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

export const placeClumps = ({ random, island, near }: Drift): readonly Clump[] => {
  const lean = wobble(random) * 0.4;
  return Array.from({ length: island.clumps }, (_, i) => {
    const along = ((i + 0.5) / island.clumps - 0.5) * 1.3 + lean + 0.14 * wobble(random);
    const size = vary(i === 0 ? 1.6 : 0.95, 0.25, random);
    return {
      x: island.x + along * island.across,
      y: island.y - 0.15 * island.deep,
      wide: Math.min(0.34 * island.across, 0.17 * near * size),
      high: 0.06 * near * size,
    };
  });
};

/** A place in a clump: `rise` is 0 at its foot and 1 at its upper edge, which is round. */
export const within = (
  random: Random,
  { x, y, wide, high }: Clump,
  between: readonly [number, number] = [0, 1],
) => {
  const along = wobble(random) * 0.95;
  const rise = mix(...between, random());
  return { x: x + along * wide, y: y - rise * high * (1 - 0.75 * along * along), rise };
};
