import { type Beats, clamp, type Unit } from '../units.ts';
import { findHomeKey, type Key } from './homeKey.ts';
import { type Chord, DIMINISHED_SEVENTH, matchChord } from './matchChord.ts';
import type { Score } from './score.ts';
import { LOOSE, readStretches, type Stretch } from './stretches.ts';

/** The harmony from a place on. */
export interface Harmony {
  readonly at: Beats;
  /** How far the chord's root lies from home on the circle of fifths: −6 to 6, the sharp side positive. */
  readonly fifths: number;
  /** 0 the tonic at home, 1 the darkest. */
  readonly tension: Unit;
  readonly minor: boolean;
}

const MAJOR_SCALE = [0, 2, 4, 5, 7, 9, 11];
const MINOR_SCALE = [0, 2, 3, 5, 7, 8, 10, 11];

/** What a fifth away from home, notes foreign to home, and a borrowed minor third add to a chord's tension. */
const FAR = 0.06;
const FOREIGN = 0.9;
const BORROWED = 0.25;

const isHome = (pitchClass: number, { tonic, minor }: Key): boolean =>
  (minor ? MINOR_SCALE : MAJOR_SCALE).includes((pitchClass - tonic + 12) % 12);

const fifthsBetween = (root: number, tonic: number): number => {
  const up = (7 * (root - tonic + 12)) % 12;
  return up > 6 ? up - 12 : up;
};

/** The four roots that a diminished seventh may stand for, as a dominant ninth without its root. */
const dominantsOf = (root: number): readonly number[] =>
  [0, 3, 6, 9].map((step) => (root + step + 8) % 12);

/** A chord's root; a diminished seventh's is the dominant of what follows, else the one that its bass leads from. */
const rootOf = (chord: Chord, bass: number | undefined, next: Chord | undefined): number => {
  if (chord.kind !== DIMINISHED_SEVENTH) return chord.root;
  const dominants = dominantsOf(chord.root);
  const follows = dominants.find((root) => (root + 5) % 12 === next?.root || root === next?.root);
  return follows ?? dominants.find((root) => (root + 4) % 12 === bass) ?? (chord.root + 8) % 12;
};

const foreignShare = ({ weights }: Stretch, home: Key): Unit => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const foreign = weights.filter((_, pitchClass) => !isHome(pitchClass, home));
  return total === 0 ? 0 : foreign.reduce((sum, weight) => sum + weight, 0) / total;
};

const tensionOf = (chord: Chord, fifths: number, stretch: Stretch, home: Key): Unit => {
  const isTonic = fifths === 0 && chord.kind.minor === home.minor;
  const borrowed = chord.kind.minor && !isHome((chord.root + 3) % 12, home);
  return clamp(
    (isTonic ? 0 : chord.kind.tension) +
      FAR * Math.abs(fifths) +
      FOREIGN * foreignShare(stretch, home) +
      (borrowed ? BORROWED : 0),
  );
};

/** Where the left hand rests the harmony stays, unless it rests all through. */
const hasHarmony = (stretches: readonly Stretch[]): ((stretch: Stretch) => boolean) => {
  const leads = stretches.some(({ left }) => left);
  return ({ left, bass }) => bass !== undefined && (left || !leads);
};

/**
 * Reads the harmony of any score out of its notes alone: for each dotted quarter of 12/8, each half of 4/4 or 3/4,
 * the chord that fits what sounds, and how far it is from the home key. One entry for each such part, by place.
 */
export const readHarmony = (score: Score): readonly Harmony[] => {
  const stretches = readStretches(score);
  const home = findHomeKey(
    Array.from({ length: 12 }, (_, pitchClass) =>
      stretches.reduce((sum, { weights }) => sum + (weights[pitchClass] ?? 0), 0),
    ),
  );
  const speaks = hasHarmony(stretches);
  let before: Chord | undefined;
  const chords = stretches.map((stretch) => {
    const chord = speaks(stretch)
      ? matchChord(stretch.weights, stretch.bass ?? 0, before)
      : undefined;
    before = chord ?? before;
    return chord;
  });
  let last: Omit<Harmony, 'at'> = { fifths: 0, tension: 0, minor: home.minor };
  return stretches.map((stretch, i) => {
    const chord = chords[i];
    if (chord) {
      const fifths = fifthsBetween(rootOf(chord, stretch.bass, chords[i + 1]), home.tonic);
      last = { fifths, tension: tensionOf(chord, fifths, stretch, home), minor: chord.kind.minor };
    }
    return { at: stretch.at, ...last };
  });
};

/** The harmony in which a note begins that a player may strike a little before its time; `harmonies` by place. */
export const harmonyAt = (harmonies: readonly Harmony[], onset: Beats): Harmony | undefined =>
  harmonies.findLast(({ at }) => at <= onset + LOOSE);
