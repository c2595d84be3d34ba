/** One thing that was measured, once or more often. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** The middle value, or the mean of the two middle ones; NaN of none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
};

const digits = (value: number): string => {
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(Number.isInteger(value) ? 0 : places);
};

/** A figure as a line: its median, and its spread where it was measured more than once. */
export const print = ({ name, unit, values }: Figure): string => {
  const spread =
    values.length > 1
      ? `  (${digits(Math.min(...values))}–${digits(Math.max(...values))} in ${values.length} runs)`
      : '';
  return `${name.padEnd(58)} ${digits(median(values)).padStart(8)} ${unit}${spread}`;
};
