/** A kind of chord: its notes above the root in semitones, whether it is dark as minor is, and how tense it is of itself (0 to 1). */
export interface ChordKind {
  readonly intervals: readonly number[];
  readonly minor: boolean;
  readonly tension: number;
}

export interface Chord {
  /** A pitch class, 0 is C. */
  readonly root: number;
  readonly kind: ChordKind;
}

const kind = (minor: boolean, tension: number, ...intervals: readonly number[]): ChordKind => ({
  intervals,
  minor,
  tension,
});

/** Equal steps: any of its notes may be the leading one. */
export const DIMINISHED_SEVENTH = kind(true, 0.35, 0, 3, 6, 9);

const KINDS: readonly ChordKind[] = [
  kind(false, 0, 0, 4, 7),
  kind(true, 0.12, 0, 3, 7),
  kind(false, 0.15, 0, 4, 7, 10),
  kind(false, 0.15, 0, 5, 7, 10),
  kind(true, 0.18, 0, 3, 7, 10),
  kind(false, 0.1, 0, 4, 7, 11),
  kind(true, 0.3, 0, 3, 6),
  kind(true, 0.3, 0, 3, 6, 10),
  kind(false, 0.3, 0, 4, 8),
  DIMINISHED_SEVENTH,
];

/** What a chord loses for a note of it that does not sound and for each note more than three, and gains where the bass is its root and where it sounds on; as shares of what sounds. */
const ABSENT = 0.14;
const LARGER = 0.04;
const ON_ITS_ROOT = 0.08;
const STAYS = 0.1;

const share = (weights: readonly number[], { root, kind: { intervals } }: Chord, total: number) => {
  const sounding = intervals.map((interval) => weights[(root + interval) % 12] ?? 0);
  const inside = sounding.reduce((sum, weight) => sum + weight, 0) / total;
  const absent = sounding.filter((weight) => weight === 0).length;
  return inside - ABSENT * absent - LARGER * (intervals.length - 3);
};

/**
 * The chord that fits best what sounds: how long each of the twelve pitch classes does, which of them is the bass,
 * and the chord before it. Undefined in silence.
 */
export const matchChord = (
  weights: readonly number[],
  bass: number,
  before?: Chord,
): Chord | undefined => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let best: Chord | undefined;
  let most = -Infinity;
  for (let root = 0; root < 12 && total > 0; root++) {
    for (const one of KINDS) {
      const chord = { root, kind: one };
      const stays = before?.root === root && before.kind === one;
      const value =
        share(weights, chord, total) + (bass === root ? ON_ITS_ROOT : 0) + (stays ? STAYS : 0);
      if (value > most) [best, most] = [chord, value];
    }
  }
  return best;
};
