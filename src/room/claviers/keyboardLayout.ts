import { clamp, type Pitch, type Unit } from '../../units.ts';

/** A key's place: from `left` on, `width` wide, both in widths of a white key from the first one shown. */
export interface KeyPlace {
  readonly pitch: Pitch;
  readonly black: boolean;
  readonly left: number;
  readonly width: number;
}

/** A spot on the keys: `x` in widths of a white key, `y` from the back (0) to the edge (1). */
export interface Spot {
  readonly x: number;
  readonly y: Unit;
}

/** How many white keys a window shows, and how large, in CSS pixels. */
export interface KeyboardSize {
  readonly whites: number;
  readonly whiteWidth: number;
  readonly length: number;
}

export const ALL_WHITES = 52;
export const WHITES_IN_OCTAVE = 7;
const LOWEST: Pitch = 21;
/** From A on, in semitones. */
const WHITES: readonly number[] = [0, 2, 3, 5, 7, 8, 10];

// A concert grand's keys, in millimetres: 23.5 wide and 150 long, black ones 13.7 and 95. Between the black keys of a
// group the white ones are all as wide as each other, from C to E and from F to B.
const WHITE = 23.5;
const LENGTH = 150;
const BLACK = 13.7;
/** How far the black keys reach. */
const BLACK_REACH: Unit = 95 / LENGTH;
const BLACK_WIDTH = BLACK / WHITE;

/** How much of a window's height the keys take at most, in a high window and in a wide one, whose height is the picture's: there they look shorter, as they do from the bench. */
const MOST_OF_HEIGHT: Unit = 0.3;
const MOST_OF_WIDE: Unit = 0.15;
/** What a finger can find its loudness on. */
const SHORTEST = 96;
/** Below this the whole keyboard would be a picture of one. */
const NARROWEST_OF_ALL = 18;
/** What a finger can hit. */
const NARROWEST_OF_SOME = 37;
const FEWEST = 8;

/** The keyboard that a window of `width` × `height` has room for: all 88 keys, or as many as fingers can hit. */
export const fitKeyboard = (width: number, height: number): KeyboardSize => {
  const whites =
    width / ALL_WHITES >= NARROWEST_OF_ALL
      ? ALL_WHITES
      : clamp(Math.floor(width / NARROWEST_OF_SOME), FEWEST, ALL_WHITES);
  const whiteWidth = width / whites;
  const most = height * (width > height ? MOST_OF_WIDE : MOST_OF_HEIGHT);
  const length = Math.min((whiteWidth * LENGTH) / WHITE, Math.max(SHORTEST, most));
  return { whites, whiteWidth, length: Math.round(length) };
};

/** The pitch of a white key, counted from A0. */
export const pitchOfWhite = (white: number): Pitch =>
  LOWEST + 12 * Math.floor(white / WHITES_IN_OCTAVE) + (WHITES[white % WHITES_IN_OCTAVE] ?? 0);

/** How many white keys lie below a pitch. */
export const whitesBelow = (pitch: Pitch): number =>
  WHITES_IN_OCTAVE * Math.floor((pitch - LOWEST) / 12) +
  WHITES.filter((step) => step < (pitch - LOWEST) % 12).length;

/** The white keys that have two black ones between them, and those that have three: from C and from F on. */
const GROUPS = { ofTwo: { from: 0, whites: 3 }, ofThree: { from: 5, whites: 4 } };

/** Where a black key begins, from the first white key of its group. */
const blackLeft = (step: number): number => {
  const { from, whites } = step < 5 ? GROUPS.ofTwo : GROUPS.ofThree;
  const tail = (whites * WHITE - (whites - 1) * BLACK) / whites;
  const place = (step - from + 1) / 2;
  return (place * tail + (place - 1) * BLACK) / WHITE;
};

const placeOf = (pitch: Pitch, first: number): KeyPlace => {
  const step = pitch % 12;
  const black = [1, 3, 6, 8, 10].includes(step);
  if (!black) return { pitch, black, left: whitesBelow(pitch) - first, width: 1 };
  const group = pitch - step + (step < 5 ? GROUPS.ofTwo : GROUPS.ofThree).from;
  // The group may begin below the piano's first key, as the one of A♯0 does.
  const below = group < LOWEST ? whitesBelow(group + 12) - WHITES_IN_OCTAVE : whitesBelow(group);
  return { pitch, black, left: below - first + blackLeft(step), width: BLACK_WIDTH };
};

/** The keys of `whites` white ones from the one with number `first` on, and the black ones between them; black ones last. */
export const placeKeys = (first: number, whites: number): readonly KeyPlace[] => {
  const low = pitchOfWhite(first);
  const high = pitchOfWhite(first + whites - 1);
  return Array.from({ length: high - low + 1 }, (_, i) => placeOf(low + i, first)).toSorted(
    (a, b) => Number(a.black) - Number(b.black),
  );
};

/** The key at a spot; none beside the keys. */
export const keyAt = (keys: readonly KeyPlace[], { x, y }: Spot): KeyPlace | undefined => {
  if (y < 0 || y > 1) return undefined;
  const under = keys.filter(({ left, width }) => x >= left && x < left + width);
  return under.findLast(({ black }) => !black || y < BLACK_REACH);
};

/** How far towards its edge a key is touched: the longer lever is the louder one. */
export const reachOn = ({ black }: KeyPlace, { y }: Spot): Unit =>
  clamp(black ? y / BLACK_REACH : y);

/** Spots along a slide, the first one left out, so close together that it misses no key. */
export const spotsBetween = (from: Spot, to: Spot): readonly Spot[] => {
  const steps = Math.max(1, Math.ceil((2 * Math.abs(to.x - from.x)) / BLACK_WIDTH));
  return Array.from({ length: steps }, (_, i) => {
    const t = (i + 1) / steps;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
};
