import type { Random } from '../random.ts';
import type { Point, Rgb, Seconds, Unit } from '../units.ts';

/** One touch of one brush: plain data, in canvas units (the canvas is 1 high). */
export interface Stroke {
  /** The hand's path: the four control points of a cubic Bézier curve. */
  readonly path: readonly [Point, Point, Point, Point];
  /** The brush's width. */
  readonly width: number;
  /** The two paints on the brush, streaked side by side. */
  readonly load: Rgb;
  readonly second: Rgb;
  /** How much of the second paint shows. */
  readonly streak: Unit;
  readonly opacity: Unit;
  /** How much paint the brush carries at the start. */
  readonly charge: Unit;
  /** How fast it runs dry along the path: 0 never, 1 at the end. */
  readonly dryness: Unit;
  /** How much wet paint it takes up on its way. */
  readonly pickup: Unit;
  /** How thick the paint lies: 0 a stain, 1 impasto. */
  readonly body: Unit;
  /** How gradually the brush is set down and lifted: 0 blunt, 1 pointed. */
  readonly landing: Unit;
  readonly lifting: Unit;
  /** How soft its edges are: 0 crisp, 1 lost in what lies beside it. */
  readonly softness: Unit;
  /** How far it falls into islands of paint: 0 one mark, 1 closed at its heart only; the smallest stay one. */
  readonly broken: Unit;
  /** Whether one of the smallest, up to 1/65 of the canvas's height wide, is a row of islands instead, each as wide as the brush. */
  readonly inRow: boolean;
  /** Whether it is one full load: its paints lie side by side all along it, its edges are smooth and stand up, and it drags where it ends; it never falls into islands. */
  readonly loaded: boolean;
  /** The distance between bristles, in canvas units. */
  readonly bristle: number;
  /** Which bristles the brush has: see `drawBristles`. */
  readonly seed: number;
  /** How long after its note the hand begins. */
  readonly delay: Seconds;
  /** How long the hand takes from one end to the other. */
  readonly time: Seconds;
}

/** Chooses a brush's bristles: a number so small that the shader's hashes of it stay even. */
export const drawBristles = (random: Random): number => random() * 97;

/** How light a stroke's paint is, roughly, 0 to 1. */
export const lightnessOf = ({ load: [red, green, blue] }: Pick<Stroke, 'load'>): Unit =>
  0.3 * red + 0.6 * green + 0.1 * blue;
