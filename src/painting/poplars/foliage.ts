import { smoothstep, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import type { Poplar } from './plant.ts';

/** Where a poplar's trunk is at a share of its height. */
export const axisAt = ({ x, height, lean, bow }: Poplar, rise: number): number =>
  x + height * (lean * Math.max(0, rise) ** 2.2 + bow * Math.sin(rise * Math.PI));

/** How wide a crown is at a share of the tree's height, 0 to 1 of its half width: a plume, fullest above its middle, pointed. */
export const plume = ({ crown }: Poplar, rise: number): Unit => {
  const t = (rise - crown) / (1 - crown);
  return t <= 0 || t >= 1 ? 0 : Math.sin(Math.PI * t ** 1.15) ** 0.7;
};

/** How far a crown stands out at a share of its height: its leaves, and the light on them, gather in the same tufts. */
export const tuftAt = ({ swell }: Pick<Sheet, 'swell'>, { x }: Poplar, rise: number): Unit =>
  swell(x, rise, 1, 9, x * 3 + 7);

/** Half how wide a crown is at a share of the tree's height. */
export const halfAt = (sheet: Pick<Sheet, 'swell'>, tree: Poplar, rise: number): number =>
  tree.half * Math.max(0.16, plume(tree, rise)) * (0.72 + 0.56 * tuftAt(sheet, tree, rise));

/** Where a place of a crown lies, at a share of the tree's height and `aside` of its trunk in half widths. */
export const placeIn = (
  sheet: Pick<Sheet, 'swell'>,
  tree: Poplar,
  rise: number,
  aside: number,
): { readonly x: number; readonly y: number } => ({
  x: axisAt(tree, rise) + aside * halfAt(sheet, tree, rise),
  y: tree.foot - rise * tree.height,
});

/** Whether the sky comes through a crown at a place, `aside` of the trunk in half widths: at the sides of thin tufts. */
export const isThin = (
  sheet: Pick<Sheet, 'swell'>,
  tree: Poplar,
  rise: number,
  aside: number,
): boolean => tuftAt(sheet, tree, rise) < 0.16 + 0.4 * Math.abs(aside);

/** A place in a crown: how deep (0 outside), how far to the right of the trunk in half widths, and of which tree. */
export interface Leafage {
  readonly deep: Unit;
  readonly aside: number;
  readonly tree: Poplar;
}

/** Finds the crown that covers a place, of trees that are given the farthest first. */
export const createFoliage =
  (sheet: Sheet, trees: readonly Poplar[]) =>
  (x: number, y: number): Leafage | undefined => {
    let found: Leafage | undefined;
    for (const tree of trees) {
      if (Math.abs(x - tree.x) > 2 * tree.half + Math.abs(tree.lean) * tree.height) continue;
      const rise = (tree.foot - y) / tree.height;
      const full = plume(tree, rise);
      if (full === 0) continue;
      const tufts = 0.72 + 0.56 * tuftAt(sheet, tree, rise);
      const aside = (x - axisAt(tree, rise)) / (tree.half * full * tufts);
      const deep = smoothstep(1.25, 0.65, Math.abs(aside));
      if (deep > 0.15 && deep >= 0.6 * (found?.deep ?? 0)) found = { deep, aside, tree };
    }
    return found;
  };
