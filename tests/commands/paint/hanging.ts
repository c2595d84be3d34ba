import type { Part } from '../../../src/concert/ports.ts';
import type { MotifName } from '../../../src/painting/motifName.ts';
import type { Unit } from '../../../src/units.ts';

/** A painting, or a part of it, as it is at a share of the piece, in its place on a sheet, in pixels. */
export interface Hanging extends Part {
  readonly share: Unit;
  readonly caption: string;
  /** What is shown of the painting, in its pixels; without it the whole. */
  readonly part?: Part;
  /** A place in the painting that is framed in it. */
  readonly framed?: Part;
}

/** One painting, and the moments at which it is hung. */
export interface SeriesPicture {
  readonly motif: MotifName;
  readonly seed: number;
  /** In pixels, as it is painted. */
  readonly width: number;
  readonly height: number;
  /** In the order of their shares. */
  readonly hangings: readonly Hanging[];
}
