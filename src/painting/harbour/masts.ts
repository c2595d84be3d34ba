import type { Point, Unit } from '../../units.ts';
import type { Scene } from './scene.ts';

/** A mast: how far aside of its ship's middle it stands, in sheets' scales, and how high it is, in canvas units. */
export interface Mast {
  readonly aside: number;
  readonly high: number;
}

/** A ship at its mooring: where its middle is, how long it is, in sheets' scales, which way its bow points (−1 left, 1 right), how high it stands, in canvas units, how plainly it is told (0 to 1), how its masts lean, in radians, and these, the mainmast first. */
export interface Ship {
  readonly x: number;
  readonly long: number;
  readonly bow: -1 | 1;
  readonly tall: number;
  readonly told: Unit;
  readonly lean: number;
  readonly masts: readonly Mast[];
}

/** From how plainly a ship is told on its stays, and what is left of its masts low in the water, are seen. */
export const PLAIN = 0.5;

/** A place up a mast: 0 its foot, 1 its head. */
export const upMast =
  ({ horizon, scale }: Scene, { x, lean }: Ship, { aside, high }: Mast) =>
  (share: number): Point => [
    x + aside * scale + Math.sin(lean) * high * share,
    horizon - high * share,
  ];
