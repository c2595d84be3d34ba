import { mix, type Point } from '../units.ts';
import { part } from './path.ts';
import type { Sketch } from './sketch.ts';

/** How far from its middle a stroke covers surely, in widths of its brush: towards its sides the bristles part. */
const SURE = 0.245;
/** From where to where on its path it does: its ends are ragged, and a short note's stroke stops early. */
const SURELY = [0.16, 0.7] as const;
const STEPS = 9;

/** The middles of the squares, `side` wide, of a canvas of `width` × 1 that no sketch covers; `cover` tells the search of new ones. */
const createGaps = (width: number, side: number) => {
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(1 / side);
  const covered = new Uint8Array(columns * rows);
  let passed = 0;
  const at = (index: number): Point => [
    ((index % columns) + 0.5) * side,
    (Math.floor(index / columns) + 0.5) * side,
  ];
  const coverAround = ([x, y]: Point, radius: number) => {
    const reach = Math.ceil(radius / side);
    for (let row = Math.floor(y / side) - reach; row <= Math.floor(y / side) + reach; row++) {
      for (
        let column = Math.floor(x / side) - reach;
        column <= Math.floor(x / side) + reach;
        column++
      ) {
        if (row < 0 || column < 0 || row >= rows || column >= columns) continue;
        const index = row * columns + column;
        const [cx, cy] = at(index);
        if (Math.hypot(cx - x, cy - y) <= radius) covered[index] = 1;
      }
    }
  };
  return {
    cover({ path, width: brush }: Sketch) {
      for (let i = 0; i <= STEPS; i++) {
        coverAround(part(path, 0, mix(...SURELY, i / STEPS))[3], brush * SURE);
      }
    },
    next: (): Point | undefined => {
      const open = covered.indexOf(0, passed);
      if (open < 0) return undefined;
      passed = open + 1;
      return at(open);
    },
  };
};

/** What has to be added to what is `laid` on a canvas of `width` × 1 so that no square, `side` wide, stays bare where one `isWanted`: `touch` makes one for a place. */
export const coverGaps = (
  width: number,
  side: number,
  laid: readonly Sketch[],
  touch: (x: number, y: number) => Sketch,
  isWanted: (x: number, y: number) => boolean = () => true,
): readonly Sketch[] => {
  const gaps = createGaps(width, side);
  laid.forEach(gaps.cover);
  const added: Sketch[] = [];
  for (let place = gaps.next(); place; place = gaps.next()) {
    if (!isWanted(...place)) continue;
    const sketch = touch(...place);
    gaps.cover(sketch);
    added.push(sketch);
  }
  return added;
};
