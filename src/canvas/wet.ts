import type { Canvas } from '../concert/ports.ts';
import type { Stroke } from '../painting/stroke.ts';
import { clamp, mix, type Point, type Rgb, type Unit } from '../units.ts';
import { directionAt, lengthOf, placeAt } from './curve.ts';

/** The paint that the two sides of a brush drag along, the left one first. */
type Sides = readonly [Rgb, Rgb];

/** What a brush drags along where it is set down, and what where it is lifted. */
export interface Dragged {
  readonly first: Sides;
  readonly last: Sides;
  /** How wet it is. */
  readonly wetness: Unit;
}

/** The colours that lie on a canvas, coarsely: enough to say what a brush drags along. */
export interface Wet {
  /** What a stroke drags along when it is begun now; it counts as laid then. */
  lay(stroke: Stroke): Dragged;
  /** What is wet sets: this share of its wetness goes. */
  set(share: Unit): void;
}

/** How many cells lie on the canvas's height: a cell is 12 pixels of 1080. */
const CELLS = 90;
const CELL = 1 / CELLS;

/** Where a brush takes up what it has on it when it is lifted: on its way, not where it ends. */
const ON_THE_WAY: readonly Unit[] = [0.25, 0.5, 0.75];

/** How wet fresh paint is. */
const wetnessOf = ({ body }: Stroke): Unit => 0.22 + 0.78 * body;

/** Places beside a path at a share of it: as far from it as asked, in canvas units, right of it above 0. */
const besideAt = (path: Stroke['path'], share: Unit): ((aside: number) => Point) => {
  const [x, y] = placeAt(path, share);
  const direction = directionAt(path, share);
  const [sine, cosine] = [Math.sin(direction), Math.cos(direction)];
  return (aside) => [x - sine * aside, y + cosine * aside];
};

const mixed = (a: Rgb, b: Rgb, share: Unit): Rgb => [
  mix(a[0], b[0], share),
  mix(a[1], b[1], share),
  mix(a[2], b[2], share),
];

const mean = (colours: readonly Rgb[]): Rgb => {
  const sum = (i: 0 | 1 | 2) => colours.reduce((total, colour) => total + colour[i], 0);
  return [sum(0) / colours.length, sum(1) / colours.length, sum(2) / colours.length];
};

/** The colours on a canvas that is only primed. */
export const createWet = ({ format, ground }: Pick<Canvas, 'format' | 'ground'>): Wet => {
  const columns = Math.ceil(format * CELLS);
  const colours = new Float32Array(columns * CELLS * 3);
  const wetness = new Float32Array(columns * CELLS);
  const touched = new Uint32Array(columns * CELLS); // by which stroke last
  for (let cell = 0; cell < columns * CELLS; cell++) colours.set(ground, cell * 3);
  let strokes = 0;

  const on = (place: number, cells: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(place * CELLS)));
  const cellAt = ([x, y]: Point) => on(y, CELLS) * columns + on(x, columns);
  const at = (place: Point): Rgb => {
    const cell = 3 * cellAt(place);
    return [colours[cell] ?? 0, colours[cell + 1] ?? 0, colours[cell + 2] ?? 0];
  };

  const cover = (place: Point, paint: Rgb, wet: Unit, amount: Unit) => {
    const [x, y] = place;
    if (x < 0 || y < 0 || y >= 1 || x * CELLS >= columns) return;
    const cell = cellAt(place);
    if (touched[cell] === strokes) return;
    touched[cell] = strokes;
    for (let i = 0; i < 3; i++) {
      colours[3 * cell + i] = mix(colours[3 * cell + i] ?? 0, paint[i] ?? 0, amount);
    }
    wetness[cell] = mix(wetness[cell] ?? 0, wet, amount);
  };

  const spread = (stroke: Stroke) => {
    const { path, width, load, second, streak, opacity, charge, dryness } = stroke;
    strokes++;
    const paint = mixed(load, second, 0.4 * streak);
    const covers = opacity * Math.min(1, width / CELL);
    const wet = wetnessOf(stroke);
    const steps = Math.max(1, Math.ceil((1.3 * lengthOf(path)) / CELL));
    const across = Math.max(1, Math.ceil(width / CELL));
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const left = clamp(1.6 * charge * (1 - dryness * share * Math.sqrt(share)));
      const beside = besideAt(path, share);
      for (let side = 0; side <= across; side++) {
        cover(beside((side / across - 0.5) * 0.9 * width), paint, wet, covers * left);
      }
    }
  };

  return {
    lay(stroke) {
      const { path, width } = stroke;
      const sides = (share: Unit): Sides => {
        const beside = besideAt(path, share);
        return [at(beside(-width / 3)), at(beside(width / 3))];
      };
      const way = ON_THE_WAY.map(sides);
      const dragged: Dragged = {
        first: sides(0.06),
        wetness: Math.max(...ON_THE_WAY.map((share) => wetness[cellAt(placeAt(path, share))] ?? 0)),
        last: [mean(way.map(([left]) => left)), mean(way.map(([, right]) => right))],
      };
      spread(stroke);
      return dragged;
    },
    set(share) {
      wetness.forEach((wet, cell) => {
        wetness[cell] = wet * (1 - share);
      });
    },
  };
};
