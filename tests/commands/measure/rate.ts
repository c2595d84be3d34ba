import { MEASURES, type Measure, type Measures, RANGES } from './ranges.ts';

/** How far a value lies outside a range, in widths of that range. */
const outside = (value: number, [low, high]: readonly [number, number]): number =>
  Math.max(0, low - value, value - high) / (high - low);

/** Whether a measure lies where real paintings do. */
export const lies = (name: Measure, value: number): 'below' | 'inside' | 'above' => {
  const [low, high] = RANGES[name];
  if (value < low) return 'below';
  return value > high ? 'above' : 'inside';
};

/** 1 when every measure is inside its range; each counts as much, and half as much at half its range's width outside. */
export const rate = (measures: Measures): number => {
  const marks = MEASURES.map((name) => 0.5 ** (outside(measures[name], RANGES[name]) / 0.5));
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
};
