import { mix, type Point, type Rgb, type Unit } from '../units.ts';

/** What lies in a cell: its colour, and how wet it is. */
export interface Lying {
  readonly colour: Rgb;
  readonly wetness: Unit;
}

/** The canvas in coarse cells. */
export interface Cells {
  /** What lies at a place; beyond the canvas, what lies at its edge. */
  at(place: Point): Lying;
  /** Lays paint over that share of the cell at a place, unless the same `mark` has been there. */
  cover(place: Point, paint: Lying, share: Unit, mark: number): void;
  /** This share of all wetness goes. */
  dry(share: Unit): void;
}

/** How many cells lie on the canvas's height. */
const CELLS = 90;

/** How long a cell's side is, in canvas units: 12 pixels of 1080. */
export const CELL = 1 / CELLS;

/** Dry cells of one colour, for a canvas of a format (width ÷ height). */
export const createCells = (format: number, ground: Rgb): Cells => {
  const columns = Math.ceil(format * CELLS);
  const colours = new Float32Array(columns * CELLS * 3);
  const wetness = new Float32Array(columns * CELLS);
  const marks = new Int32Array(columns * CELLS).fill(-1); // which was there last
  for (let cell = 0; cell < columns * CELLS; cell++) colours.set(ground, cell * 3);

  const on = (place: number, cells: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(place * CELLS)));
  const cellAt = ([x, y]: Point) => on(y, CELLS) * columns + on(x, columns);

  return {
    at(place) {
      const cell = cellAt(place);
      const [red = 0, green = 0, blue = 0] = colours.subarray(3 * cell, 3 * cell + 3);
      return { colour: [red, green, blue], wetness: wetness[cell] ?? 0 };
    },
    cover(place, paint, share, mark) {
      const [x, y] = place;
      if (x < 0 || y < 0 || y >= 1 || x * CELLS >= columns) return;
      const cell = cellAt(place);
      if (marks[cell] === mark) return;
      marks[cell] = mark;
      for (let i = 0; i < 3; i++) {
        colours[3 * cell + i] = mix(colours[3 * cell + i] ?? 0, paint.colour[i] ?? 0, share);
      }
      wetness[cell] = mix(wetness[cell] ?? 0, paint.wetness, share);
    },
    dry(share) {
      wetness.forEach((wet, cell) => {
        wetness[cell] = wet * (1 - share);
      });
    },
  };
};
