import type { Beats, Seconds } from '../../units.ts';
import { clamp } from '../../units.ts';
import type { KeyStroke } from './keyStroke.ts';
import type { Rule } from './piece.ts';

/** How long after its bass a melody note comes: always, on the bar line, at the head of a phrase, and on a long note. */
const ALWAYS: Seconds = 0.015;
const BAR: Seconds = 0.008;
const HEAD: Seconds = 0.028;
const LONG: Seconds = 0.014;
const LONG_NOTE: Beats = 1.5;

/** At most so much, and never more than such a share of the note itself: a quick note has no time to wait. */
const MOST: Seconds = 0.058;
const SHARE = 0.12;

/** How much more or less it is from evening to evening, and over how many beats that changes. */
const VARIES = 0.35;
const SPAN: Beats = 9;

/** The onsets with which the phrases of the melody come down upon their first bass. */
const readHeads = (melody: readonly KeyStroke[], basses: ReadonlySet<Beats>): ReadonlySet<Beats> =>
  new Set(
    melody
      .filter(({ strike }) => strike.signs.includes('begins'))
      .flatMap(({ strike: { onset: from } }) => {
        const first = melody.find(({ strike }) => strike.onset >= from && basses.has(strike.onset));
        return first ? [first.strike.onset] : [];
      }),
  );

/** What is left of a note's delay for what is played later over it: an ornament has caught up with the hand below when it ends. */
const remaining = ({ kind, onset, strike }: KeyStroke): number =>
  kind === 'ornament' ? clamp(1 - (onset - strike.onset) / strike.duration) : 1;

/** The bass comes first and the melody a few hundredths of a second after it, more where a phrase begins or a long note is to be heard. Chopin's left hand is the conductor; players born in his century broke downbeats so (Hudson, “Stolen Time”, 1994; Vernon 1937, measured from piano rolls), and the habit has stayed with this music. */
export const bassLead: Rule = ({ strokes, melody, notation, pace, variation }) => {
  const basses = new Set(
    strokes.filter(({ part }) => part === 'bass').map(({ strike }) => strike.onset),
  );
  const heads = readHeads(melody, basses);
  const bars = new Set(notation.measures.map(({ at }) => at));
  return (stroke) => {
    const { onset, duration, hand } = stroke.strike;
    if (hand === 'left' || !basses.has(onset)) return 0;
    const seconds =
      ALWAYS +
      (bars.has(onset) ? BAR : 0) +
      (heads.has(onset) ? HEAD : 0) +
      (duration >= LONG_NOTE ? LONG : 0);
    const tonight = seconds * (1 + VARIES * variation.drift('bass lead', onset, SPAN));
    const most = Math.min(MOST, SHARE * pace.between(onset, onset + duration));
    return clamp(tonight, 0, most) * remaining(stroke);
  };
};
