import type { Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import type { Scene } from './scene.ts';

/** How a coat of the field is laid, in companies of touches of a few heaps near one another: lengths in heights of a canvas of 16:10, where the field is near. */
export interface Mosaic {
  readonly name: string;
  /** How far its companies lie apart across and down. */
  readonly spacing: readonly [across: number, down: number];
  readonly length: number;
  readonly width: number;
  /** How many touches a company has, and how far apart they lie along it and across it, in lengths and widths. */
  readonly many: readonly [least: number, most: number];
  readonly apart: readonly [along: number, across: number];
  /** Whether they are pulled along the field's lie; otherwise they are set from the wrist, across one another. */
  readonly isPulled: boolean;
  readonly stages: readonly [Unit, Unit];
  readonly brushes: readonly [BrushName, ...BrushName[]];
  /** How thick its paint lies, with whichever brush. */
  readonly body: readonly [number, number];
  /** How far a touch goes over to the heap it is taken from. */
  readonly strength: readonly [Unit, Unit];
  /** How likely a place of the field is worked. */
  worked(scene: Scene, x: number, y: number): Unit;
  /** How much lighter its paint is than its heaps, in OKLab. */
  readonly lighter: number;
  /** How far its paint goes over to the light's own. */
  readonly glows: Unit;
  /** No company of it is larger than so many times what most are. */
  readonly largest: number;
  /** How far its touches may lie over a stack's edge, in half widths. */
  readonly laps: Unit;
  /** Which share of it the right hand lays. */
  readonly right: Unit;
}
