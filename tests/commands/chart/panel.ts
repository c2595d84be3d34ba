import { clamp } from '../../../src/units.ts';
import type { Axis } from './axis.ts';
import { line, words } from './svg.ts';

/** A strip of the sheet with a scale of its own. */
export interface Panel {
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
  /** From a value to its height on the sheet, kept within the panel. */
  readonly y: (value: number) => number;
}

export interface PanelShape {
  readonly top: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
}

export const createPanel = (axis: Axis, { top, height, low, high }: PanelShape): Panel => ({
  axis,
  top,
  bottom: top + height,
  y: (value) => top + height * (1 - clamp((value - low) / (high - low))),
});

export interface Scale {
  readonly title: string;
  readonly unit: string;
  readonly ticks: readonly number[];
  /** What a tick says, where it is not its number. */
  readonly name?: (tick: number) => string;
}

/** The panel's name, its ticks and the bar lines, to draw upon. */
export const drawScale = (
  { axis, top, bottom, y }: Panel,
  { title, unit, ticks, name = String }: Scale,
): string => {
  const bars = axis.measures.map(({ at }) => line(axis.x(at), top, axis.x(at), bottom, 'bar'));
  const rules = ticks.flatMap((tick) => [
    line(axis.left, y(tick), axis.right, y(tick), 'rule'),
    words(axis.left - 12, y(tick) + 5, name(tick), 'tick'),
  ]);
  return [
    ...bars,
    ...rules,
    line(axis.right, top, axis.right, bottom, 'bar'),
    words(28, top + 18, title, 'title'),
    words(28, top + 40, unit, 'unit'),
  ].join('');
};

/** What the signs of a panel stand for, one under the other beside it. */
export const drawLegend = (
  { top }: Panel,
  entries: readonly (readonly [sign: (x: number, y: number) => string, words: string])[],
): string =>
  entries
    .map(([sign, text], i) => {
      const y = top + 66 + i * 21;
      return sign(34, y) + words(48, y + 5, text, 'legend');
    })
    .join('');
