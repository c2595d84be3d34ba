import { mix, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Poplar } from './plant.ts';

/** Where a poplar's trunk is at a share of its height. */
export const axisAt = ({ x, height, lean, bow }: Poplar, rise: number): number =>
  x + height * (lean * Math.max(0, rise) ** 2.2 + bow * Math.sin(rise * Math.PI));

/** How thick its trunk is there. */
export const stemAt = ({ stem }: Poplar, rise: number): number =>
  stem * (1 - 0.45 * Math.max(0, rise) + 0.5 * Math.exp(-30 * Math.max(0, rise)));

/** The way a trunk grows at a share of its height, in radians. */
export const wayAt = (tree: Poplar, rise: number): number =>
  Math.atan2(-0.1 * tree.height, axisAt(tree, rise + 0.05) - axisAt(tree, rise - 0.05));

/** How wide a crown is at a share of the tree's height, 0 to 1 of its half width: a plume, fullest above its middle, pointed. */
export const plume = ({ crown }: Poplar, rise: number): Unit => {
  const t = (rise - crown) / (1 - crown);
  return t <= 0 || t >= 1 ? 0 : Math.sin(Math.PI * t ** 1.15) ** 0.7;
};

/** How far a crown stands out at a share of its height, to the left (−1) or right: its leaves, and the light on them, gather in tufts. */
const tuftAt = (
  { swell, scale }: Pick<Sheet, 'swell' | 'scale'>,
  { x, height, half }: Poplar,
  rise: number,
  side: number,
): Unit => {
  const lumps = ((0.5 * height) / half) * scale;
  return mix(
    swell(0, rise, 1, lumps, x * 31 + 7 * side),
    swell(0, rise, 1, lumps * 2.7, x * 17 + 5 * side),
    0.35,
  );
};

/** Half how wide a crown is at a share of the tree's height, on one side. */
export const halfAt = (
  sheet: Pick<Sheet, 'swell' | 'scale'>,
  tree: Poplar,
  rise: number,
  side: number,
): number =>
  tree.half * Math.max(0.12, plume(tree, rise)) * mix(0.72, 1.2, tuftAt(sheet, tree, rise, side));

/** Where a place of a crown lies, at a share of the tree's height and `aside` of its trunk in half widths. */
export const placeIn = (
  sheet: Pick<Sheet, 'swell' | 'scale'>,
  tree: Poplar,
  rise: number,
  aside: number,
): { readonly x: number; readonly y: number } => ({
  x: axisAt(tree, rise) + aside * halfAt(sheet, tree, rise, Math.sign(aside)),
  y: tree.foot - rise * tree.height,
});

/** How large a leaf touch is on a tree: smaller on a distant one, but not by as much. */
export const leafSize = ({ scale }: Pick<Sheet, 'scale'>, tree: Poplar): number =>
  0.05 * scale ** 0.8 * Math.min(1, tree.half / (0.075 * scale)) ** 0.55;

/** A place in a crown: at which share of the tree's height, how far to the right of the trunk in half widths, and of which tree. */
export interface Leafage {
  readonly rise: Unit;
  readonly aside: number;
  readonly tree: Poplar;
}

/** Finds the crown that covers a place, of trees that are given the farthest first; `margin` more than it reaches. */
export const createFoliage =
  (sheet: Sheet, trees: readonly Poplar[]) =>
  (x: number, y: number, margin = 0): Leafage | undefined => {
    let found: Leafage | undefined;
    for (const tree of trees) {
      const out = 1.5 * tree.half + margin + (Math.abs(tree.lean) + 0.03) * tree.height;
      if (Math.abs(x - tree.x) > out) continue;
      const rise = (tree.foot - y) / tree.height;
      if (plume(tree, rise) === 0) continue;
      const off = x - axisAt(tree, rise);
      const half = halfAt(sheet, tree, rise, Math.sign(off));
      if (Math.abs(off) < half + margin) found = { rise, aside: off / half, tree };
    }
    return found;
  };

/** Whether a trunk covers a place. */
export const createTrunks =
  (trees: readonly Poplar[]) =>
  (x: number, y: number, margin = 0): Poplar | undefined =>
    trees.find((tree) => {
      const rise = (tree.foot - y) / tree.height;
      return rise > -0.02 && Math.abs(x - axisAt(tree, rise)) < 0.5 * stemAt(tree, rise) + margin;
    });
