import type { Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { type Hues, lab } from '../colour.ts';

/** What is left of the red in the water: dull rust rubbed in first, then coral, and the pale ridge of a loaded one. */
export const RUSTS: Hues = [lab('#8f5f4c'), lab('#9a6350'), lab('#a5603f'), lab('#86654f')];
export const CORALS: Hues = [
  lab('#b9583f'),
  lab('#a8563c'),
  lab('#c26a4c'),
  lab('#b46a50'),
  lab('#9c5a40'),
];
export const PALES: Hues = [lab('#dd9276'), lab('#e0a088'), lab('#d4805f')];

/** A way to handle a dab: until what chance it is chosen, how much longer and broader than others it is, how thick its paint is, of what hues, and how much later it comes in the picture's growth. */
interface Manner {
  readonly until: Unit;
  readonly long: number;
  readonly broad: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly body: number;
  readonly hues: readonly [load: Hues, second: Hues];
  readonly later?: Unit;
}

/** Fat and of two paints. */
const FAT: Manner = {
  until: 0.14,
  long: 0.8,
  broad: 1.35,
  brushes: ['flat'],
  body: 1.3,
  hues: [CORALS, PALES],
};
/** Flat and dull. */
const DULL: Manner = {
  until: 0.6,
  long: 1,
  broad: 1,
  brushes: ['flat', 'pull', 'filbert'],
  body: 0.3,
  hues: [CORALS, RUSTS],
};
/** Rubbed out dry. */
const DRY: Manner = {
  until: 0.84,
  long: 1.25,
  broad: 0.8,
  brushes: ['drag', 'worked'],
  body: 0.3,
  hues: [RUSTS, CORALS],
};
/** Small and pale, set upon the others: all that is left. */
const RIDGE: Manner = {
  until: 1,
  long: 0.5,
  broad: 0.7,
  brushes: ['pull'],
  body: 0.5,
  hues: [PALES, CORALS],
  later: 0.04,
};

/** The manner that a chance falls to. */
export const mannerAt = (chance: Unit): Manner =>
  [FAT, DULL, DRY].find(({ until }) => chance < until) ?? RIDGE;
