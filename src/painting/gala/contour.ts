import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { HALF } from './facade.ts';
import { halfAt } from './mansard.ts';
import { ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Which share of a tower's outline, from its ridge, 0, down to its foot, 1, is its roof's: there its cornice is. */
const BREAK = 0.36;

/** A place on a tower's outline, `out` of it against its size. */
const onOutline =
  ({ top, ridge, foot }: Tower, side: number) =>
  (share: Unit, out: number): Point =>
    share < BREAK
      ? [side * (halfAt(1 - share / BREAK) + out), mix(ridge, top, share / BREAK)]
      : [side * (HALF - 0.006 + out), mix(top, foot, (share - BREAK) / (1 - BREAK))];

/** Pieces of an outline: from where to where, how far out they begin and end, and how broad they are against the tower's size. */
type Piece = readonly [from: Unit, to: Unit, begin: number, end: number, broad: number];

/** The dark that finds it on the day's side, in two pulls, both bent over the cornice; then the middle colour that straddles it. */
const FOUND: readonly Piece[] = [
  [0.02, 0.5, -0.026, -0.034, 0.05],
  [0.3, 0.86, -0.022, -0.036, 0.056],
];
const STRADDLING: readonly Piece[] = [
  [0.04, 0.3, -0.004, 0.006, 0.02],
  [0.36, 0.52, 0.004, -0.008, 0.026],
  [0.6, 0.94, -0.008, 0.004, 0.018],
];
/** On the other side less of it is told. */
const LOST: readonly Piece[] = [
  [0.12, 0.34, 0.002, -0.014, 0.024],
  [0.5, 0.7, -0.012, 0.01, 0.034],
];
/** The sky that is brought along it late, and here and there over it. */
const CUT: readonly Piece[] = [
  [0, 0.2, 0.024, 0.01, 0.024],
  [0.4, 0.54, 0.012, 0.024, 0.02],
  [0.62, 0.8, 0.02, 0.006, 0.018],
];

/** A piece drawn along an outline by a hand that is not steady. */
const along = (
  random: Random,
  tower: Tower,
  side: number,
  [from, to, begin, end, broad]: Piece,
  rest: Pick<Sketch, 'stage'> & Partial<Sketch>,
): Sketch => {
  const at = onOutline(tower, side);
  const bow = 0.006 * wobble(random);
  const slip = 0.05 * wobble(random);
  const way = (t: number) =>
    at(Math.max(0, mix(from, to, t) + slip), mix(begin, end, t) + bow * Math.sin(Math.PI * 2 * t));
  return tower.trace(way, vary(broad, 0.25, random), rest);
};

/** What stands beside an outline at a share of it. */
const airAt = (tower: Tower, side: number, share: Unit): Lab => {
  const [dx, y] = onOutline(tower, side)(share, 0.05);
  return tower.beside(dx, share < BREAK ? y - 0.2 * (tower.top - tower.ridge) : y);
};

/** The colour between stone and air, along an edge and across it. */
const straddle = (
  random: Random,
  tower: Tower,
  side: number,
  pieces: readonly Piece[],
  much: number,
): Sketch[] =>
  pieces.map((piece, i) => {
    const air = airAt(tower, side, piece[0]);
    return along(random, tower, side, piece, {
      stage: 0.71 + 0.02 * i,
      brush: choose(['worked', 'filbert'], random),
      load: blend(blend(tower.dark, ZINC, 0.4), air, much + 0.1 * wobble(random)),
      second: blend(tower.dark, air, 0.2),
      body: 0.6,
    });
  });

/** A tower's edges: found in the dark, straddled by a colour between stone and air, and the sky painted up to them and over them. */
export const contour = (random: Random, tower: Tower): Sketch[] => {
  const { dark, daySide } = tower;
  const found = FOUND.map((piece, i) =>
    along(random, tower, daySide, piece, {
      stage: 0.5 + 0.14 * i,
      brush: i ? 'flat' : 'worked',
      load: shade(dark, -0.01 - 0.01 * i),
      body: 0.9,
    }),
  );
  const cut = CUT.map((piece, i) => {
    const air = airAt(tower, daySide, mix(piece[0], piece[1], 0.5));
    return along(random, tower, daySide, piece, {
      stage: 0.79 + 0.02 * i,
      brush: choose(['worked', 'flat'], random),
      load: shade(air, -0.024),
      second: air,
      body: 0.6,
    });
  });
  return [
    ...found,
    ...straddle(random, tower, daySide, STRADDLING, 0.42),
    ...straddle(random, tower, -daySide, LOST, 0.3),
    ...cut,
  ];
};
