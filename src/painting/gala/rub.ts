import type { Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';

/** A going over of sky or river with little paint: lengths in heights of a canvas of 16:10. */
export interface Rub {
  readonly isWater: boolean;
  readonly spacing: number;
  readonly broad: number;
  readonly long: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly stages: readonly [from: Unit, to: Unit];
  /** Which share of its places is gone over where it rests, and where it gathers: between, the first paint and the ground stay open. */
  readonly worked: readonly [rest: number, gathered: number];
  /** How far a touch stands off its place in lightness, in OKLab. */
  readonly step: number;
  readonly body: number;
  /** How far a touch turns from its place's way, in radians. */
  readonly turn: number;
}
