import type { Random } from '../random.ts';
import type { Hand } from '../score/score.ts';
import type { Unit } from '../units.ts';
import type { BrushName } from './brushes.ts';
import type { Cloth } from './cloths.ts';
import type { Lab } from './colour.ts';
import type { LightName } from './lightName.ts';
import type { Stroke } from './stroke.ts';

/** A touch that a motif wants, before a note has taken it. */
export interface Sketch {
  readonly path: Stroke['path'];
  readonly width: number;
  readonly brush: BrushName;
  readonly load: Lab;
  readonly second: Lab;
  /** How far the paint may stray from the wanted hue, in OKLab. */
  readonly spread: number;
  /** Thinner or thicker than the brush's way. */
  readonly body: number;
  /** Which hand's notes may paint it. */
  readonly hand: Hand;
  /** When in the growth of the picture: 0 the first lay-in, 1 the last accent. */
  readonly stage: Unit;
  /** The colour that will lie below it, where that is foreseen. */
  readonly over?: Lab | undefined;
}

/** A scene, composed for one seed and format. */
interface Composition {
  /** What light it is painted in. */
  readonly light: LightName;
  readonly cloth: Cloth;
  /** The tone that the canvas is primed with. */
  readonly ground: Lab;
  readonly sketches: readonly Sketch[];
  /** Touches kept for visitors. */
  readonly reserve: readonly Sketch[];
}

/** A scene that pictures can be of: composes for a seed and a format (width ÷ height). */
export type Motif = (seed: number, format: number) => Composition;

/** Until this stage a picture is laid in, broadly and by both hands. */
export const LAID_IN: Unit = 0.2;

/** Roughly normal, mean 0, nearly all within ±1. */
export const wobble = (random: Random): number => (random() + random() + random() - 1.5) * 0.75;

/** `middle`, larger or smaller by a factor whose spread is `by` (log-normal). */
export const vary = (middle: number, by: number, random: Random): number =>
  middle * Math.exp(by * 1.6 * wobble(random));

/** The nth of places from 0 to 1 that never crowd, however many there are: steps of the golden ratio, or of another share `by`. */
export const spreadOut = (nth: number, by: Unit = 0.618): Unit => (nth * by) % 1;

/** One of several. */
export const choose = <T>(some: readonly [T, ...T[]], random: Random): T =>
  some[Math.floor(random() * some.length)] ?? some[0];

/** Places strewn over a canvas of `width` × 1, about `spacing` apart, none in rows; a little over its edges. */
export const strew = (
  width: number,
  spacing: number,
  random: Random,
): readonly (readonly [x: number, y: number])[] => {
  const places: [number, number][] = [];
  for (let y = -spacing * 0.4; y < 1 + spacing * 0.5; y += spacing) {
    for (let x = -spacing * 0.4; x < width + spacing * 0.5; x += spacing) {
      const stray = () => (random() - 0.5) * spacing * 1.25;
      places.push([x + stray(), y + stray()]);
    }
  }
  return places;
};
