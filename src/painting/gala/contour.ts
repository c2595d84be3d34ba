import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { HALF } from './facade.ts';
import { halfAt } from './mansard.ts';
import { ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Where a tower's outline stops from its ridge (0) over its cornice (`BREAK`) to its foot (1). */
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

/** The dark that finds it on the day's side, over the cornice in one bent pull and down the wall in the other, and where the air bites into that last. */
const FOUND: readonly Piece[] = [
  [0.02, 0.56, -0.02, -0.024, 0.052],
  [0.42, 0.97, -0.022, -0.034, 0.05],
];
const BITTEN: Piece = [0.6, 0.76, 0.012, 0.002, 0.02];
/** On the other side it is lost: rubbed into what lies there. */
const LOST: readonly Piece[] = [
  [0.06, 0.44, 0.004, -0.014, 0.06],
  [0.46, 0.92, -0.012, 0.016, 0.07],
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
  const [dx, y] = onOutline(tower, side)(share, 0.12);
  return tower.beside(dx, share < BREAK ? y - 0.2 * (tower.top - tower.ridge) : y);
};

/** The air brought over the found edge in one place. */
const bite = (random: Random, tower: Tower): Sketch => {
  const air = airAt(tower, tower.daySide, BITTEN[0]);
  return along(random, tower, tower.daySide, BITTEN, {
    stage: 0.84,
    brush: 'flat',
    load: air,
    second: air,
    body: 0.6,
  });
};

/** The dark rubbed out into what lies on the side away from the day, of a value between. */
const lose = (random: Random, tower: Tower): Sketch[] =>
  LOST.map((piece, i) => {
    const air = airAt(tower, -tower.daySide, mix(piece[0], piece[1], 0.5));
    return along(random, tower, -tower.daySide, piece, {
      stage: 0.7 + 0.03 * i,
      brush: 'scumble',
      load: blend(blend(tower.dark, ZINC, 0.2), air, 0.36 + 0.1 * wobble(random)),
      second: blend(tower.dark, air, 0.6),
      body: 0.5,
    });
  });

/** A tower's edges: on the day's side a firm loaded dark, bitten into once; on the other they are lost. */
export const contour = (random: Random, tower: Tower): Sketch[] => [
  ...FOUND.map((piece, i) =>
    along(random, tower, tower.daySide, piece, {
      stage: 0.73 + 0.04 * i,
      brush: 'flat',
      load: shade(tower.dark, -0.016 - 0.01 * i),
      body: 1,
    }),
  ),
  ...lose(random, tower),
  bite(random, tower),
];
