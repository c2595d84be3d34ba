import { clamp } from '../../units.ts';

/** The one that lies a share of the way along a row, and beyond an end of it the last there: neighbours in a picture are mixed from one heap, more or less. */
export const oneAlong = <T>(row: readonly [T, ...T[]], share: number): T =>
  row[Math.floor(clamp(share, 0, 0.999) * row.length)] ?? row[0];
