import type { Notation, Pedalling, Strike } from '../../score/notation.ts';
import type { PedalChange } from '../../score/score.ts';
import type { Beats, Pitch, Seconds, Unit } from '../../units.ts';
import { createIntoGroup } from './dottedQuarters.ts';
import type { Pace } from './pace.ts';

/** How deep the pedal stays when it is half changed, and how long the dampers brush the strings. */
const HALF: Unit = 0.5;
const BRUSHES: Seconds = 0.12;

/** So long after the stroke with which it is changed. */
const LATE: Seconds = 0.04;

/** Only a pedal that is long in beats and in seconds is changed half way, and never again within so many beats. */
const LONG: Beats = 2;
const PAUSE: Beats = 1.25;

/** How many semitones between neighbours may gather before the ear is tired of them. */
const MANY = 2;

/** From here up a grand piano's strings have no dampers. */
const UNDAMPED: Pitch = 90;

const SEMITONE = 1;

const isSmudge = (before: Strike, strike: Strike): boolean => {
  const [from, to] = [before.pitches.at(-1) ?? 0, strike.pitches.at(-1) ?? 0];
  return from < UNDAMPED && to < UNDAMPED && Math.abs(to - from) === SEMITONE;
};

/** Whether a place is well after the pedal went down and well before it comes up. */
const isInside = (at: Beats, { down, up }: Pedalling): boolean => at > down && at < up - PAUSE / 2;

/** Where a pedal is to be half changed: on the melody note after which too many of its semitones would ring together. */
const readPlaces = (melody: readonly Strike[], pedalling: Pedalling): readonly Beats[] => {
  const places: Beats[] = [];
  let smudges = 0;
  let last = pedalling.down;
  melody.forEach((strike, i) => {
    const before = melody[i - 1];
    if (!before || !isInside(strike.onset, pedalling)) return;
    if (isSmudge(before, strike)) smudges += 1;
    if (smudges < MANY || strike.onset < last + PAUSE) return;
    places.push(strike.onset);
    last = strike.onset;
    smudges = 0;
  });
  return places;
};

/** The left hand's stroke on the dotted quarter at or before a place: its key is still down while the dampers brush, so that it rings on. */
const createStrokeBefore = ({ strikes, measures }: Notation): ((at: Beats) => Beats) => {
  const intoGroup = createIntoGroup(measures);
  const onBeat = strikes.filter(({ hand, onset }) => hand === 'left' && intoGroup(onset) < 1e-6);
  return (at) => onBeat.findLast(({ onset }) => onset <= at + 1e-6)?.onset ?? at;
};

/** Where a long pedal keeps a chromatic melody ringing it comes half up for a moment: the line is cleared, the bass rings on; and where the sound is to die away (smorz.) it is thinned so. Banowetz, “The Pianist's Guide to Pedaling” (1985), flutter pedal in Chopin. */
export const halfChanges = (
  notation: Notation,
  pedalling: Pedalling,
  pace: Pace,
  weight: number,
): readonly PedalChange[] => {
  if (weight <= 0 || pedalling.up - pedalling.down < LONG) return [];
  const { strikes, marks } = notation;
  const strokeBefore = createStrokeBefore(notation);
  const melody = strikes.filter(({ hand }) => hand === 'right');
  const dying = marks.filter(({ text, at }) => /^smorz/.test(text) && isInside(at, pedalling));
  const cleared = readPlaces(melody, pedalling).map(strokeBefore);
  const places = new Set([...cleared, ...dying.map(({ at }) => at)]);
  return [...places]
    .filter((at) => isInside(at, pedalling))
    .toSorted((a, b) => a - b)
    .flatMap((at) => [
      { at: pace.later(at, LATE), depth: 1 - (1 - HALF) * Math.min(1, weight) },
      { at: pace.later(at, LATE + BRUSHES), depth: 1 },
    ]);
};
