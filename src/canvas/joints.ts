import type { Unit } from '../units.ts';
import { directionAt, placeAt } from './curve.ts';
import type { Slice } from './hand.ts';

/** How far a straight piece may lie from the curve, in canvas units (half a pixel of 1080), and how far the hand may turn within it, in radians. */
const OFF = 0.5 / 1080;
const TURN = 0.3;
const MOST = 8;

/** The angle between two directions. */
const between = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
};

const countPieces = ({ stroke: { path }, from, to }: Slice): number => {
  const middle = (from + to) / 2;
  const [first, half, last] = [from, middle, to].map((share) => directionAt(path, share)) as [
    number,
    number,
    number,
  ];
  const turn = between(first, half) + between(half, last);
  const [a, b] = [placeAt(path, from), placeAt(path, to)];
  const bulge = (Math.hypot(b[0] - a[0], b[1] - a[1]) * turn) / 8;
  return Math.min(MOST, Math.max(1, Math.ceil(Math.max(turn / TURN, Math.sqrt(bulge / OFF)))));
};

/** The shares of its path between which a slice is painted in straight pieces, both its ends included: as many as its bend asks for. */
export const jointsOf = (slice: Slice): readonly Unit[] => {
  const { from, to } = slice;
  const pieces = countPieces(slice);
  return Array.from({ length: pieces + 1 }, (_, index) =>
    index === pieces ? to : from + ((to - from) * index) / pieces,
  );
};
