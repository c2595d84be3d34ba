import type { Canvas } from '../concert/ports.ts';
import type { Stroke } from '../painting/stroke.ts';
import { clamp, mix, type Point, type Rgb, type Unit } from '../units.ts';
import { CELL, type Cells, createCells, type Lying } from './cells.ts';
import { directionAt, placeAt } from './curve.ts';
import type { Slice } from './hand.ts';

/** The paint that the two sides of a brush drag along, the left one first, and how wet it is. */
interface Sides {
  readonly colours: readonly [Rgb, Rgb];
  readonly wetness: Unit;
}

/** What a brush drags along where it is set down, and what where it is lifted. */
export interface Dragged {
  readonly first: Sides;
  readonly last: Sides;
}

/** The paint that lies on a canvas, coarsely: enough to say what a brush drags along, and the same however large, and in how many parts, the canvas is painted. */
export interface Wet {
  /** Lays a slice and says what its whole stroke drags along: of what lay there when its first slice was laid. */
  lay(slice: Slice): Dragged;
  /** What is wet sets: this share of its wetness goes. */
  set(share: Unit): void;
}

/** How wet fresh paint is: as thin as can be, and as thick. */
export const FRESH = { thin: 0.22, thick: 1 } as const;

/** How fast paint that does not cover wholly covers ever less: of what it lacks it gains as much at the beginning of a stroke, and loses this many times as much on the whole way. */
export const THINS = 2.6;

/** Where a brush takes up what it has on it when it is set down, and when it is lifted: on its way, not where it ends. */
const SET_DOWN: readonly Unit[] = [0.06];
const ON_THE_WAY: readonly Unit[] = [...SET_DOWN, 0.25, 0.5, 0.75];

/** How far from the middle each side takes up paint, in widths of the brush. */
const ASIDE = 1 / 3;
/** How broad a brush paints on average, bristles that stray left aside. */
const BREADTH = 0.9;
/** How much of the second paint one sees from afar where it streaks fully. */
const SECOND = 0.4;
/** A brush covers wholly until this share of its full charge is left. */
const COVERING = 0.6;

/** What dry paint weighs against wet. */
const DRY = 1e-3;

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

/** Paints taken up one after another: the wetter, the more of it; dry ones only where all are. */
const together = (some: readonly Lying[]): Lying => {
  const weights = some.map(({ wetness }) => wetness + DRY);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const channel = (i: 0 | 1 | 2) =>
    some.reduce((sum, { colour }, nth) => sum + (colour[i] * (weights[nth] ?? 0)) / all, 0);
  return {
    colour: [channel(0), channel(1), channel(2)],
    wetness: Math.max(...some.map(({ wetness }) => wetness)),
  };
};

/** In how many steps a slice is laid so that no cell is left out: two to a cell, where its path is quickest. */
const countSteps = ({ stroke: { path }, from, to }: Slice): number => {
  const [a, b, c, d] = path;
  const legs = [a, b, c].map(([x, y], i) => {
    const [nx, ny] = [b, c, d][i] ?? d;
    return Math.hypot(nx - x, ny - y);
  });
  return Math.max(1, Math.ceil((2 * 3 * Math.max(...legs) * (to - from)) / CELL));
};

/** What the two sides of a stroke's brush take up at some shares of its path. */
const takeUp = (cells: Cells, { path, width }: Stroke, places: readonly Unit[]): Sides => {
  const beside = places.map((share) => besideAt(path, share));
  const [left, right] = [-ASIDE, ASIDE].map((aside) =>
    together(beside.map((at) => cells.at(at(aside * width)))),
  ) as [Lying, Lying];
  return {
    colours: [left.colour, right.colour],
    wetness: (left.wetness + right.wetness) / 2,
  };
};

/** Lays a slice's paint on the cells; no cell takes it twice from one `mark`. */
const spread = (cells: Cells, slice: Slice, mark: number): void => {
  const { stroke, from, to } = slice;
  const { path, width, load, second, streak, opacity, charge, dryness, body } = stroke;
  const colour = mixed(load, second, SECOND * streak);
  const paint = { colour, wetness: mix(FRESH.thin, FRESH.thick, body) };
  const [steps, across] = [countSteps(slice), Math.max(1, Math.ceil(width / CELL))];
  for (let step = 0; step <= steps; step++) {
    const share = mix(from, to, step / steps);
    const left = charge * (1 - dryness * share * Math.sqrt(share));
    const thin = clamp(opacity + (1 - opacity) * (1 - THINS * share));
    const covers = thin * Math.min(1, width / CELL) * clamp(left / COVERING);
    const beside = besideAt(path, share);
    for (let side = 0; side <= across; side++) {
      cells.cover(beside((side / across - 0.5) * BREADTH * width), paint, covers, mark);
    }
  }
};

/** A canvas that is only primed. */
export const createWet = ({ format, ground }: Pick<Canvas, 'format' | 'ground'>): Wet => {
  const cells = createCells(format, ground);
  const begun = new WeakMap<Stroke, { readonly mark: number; readonly dragged: Dragged }>();
  let marks = 0;
  const begin = (stroke: Stroke) => {
    const dragged = {
      first: takeUp(cells, stroke, SET_DOWN),
      last: takeUp(cells, stroke, ON_THE_WAY),
    };
    const one = { mark: marks++, dragged };
    begun.set(stroke, one);
    return one;
  };
  return {
    lay(slice) {
      const { mark, dragged } = begun.get(slice.stroke) ?? begin(slice.stroke);
      spread(cells, slice, mark);
      return dragged;
    },
    set: cells.dry,
  };
};
