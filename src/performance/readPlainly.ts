import type { Notation, Strike } from '../score/notation.ts';
import type { Note, PedalChange, Score } from '../score/score.ts';
import { type Beats, clamp } from '../units.ts';
import { plainDynamics } from './plainDynamics.ts';
import { plainOrnament, QUICK } from './plainOrnament.ts';
import { plainTempo } from './plainTempo.ts';

/** How much softer than the melody, as MIDI velocity, the bass, the chords above it and a melody chord's lower notes are. */
const BASS = 15;
const CHORDS = 19;
const UNDER_MELODY = 8;

/** What signs add to the velocity, and how much of its length a staccato note keeps. */
const ACCENT = 12;
const FORZATO = 24;
const WEDGE = 6;
const PHRASE_END = -8;
const STACCATO = 0.6;

/** One of an arpeggio's grace notes stays down this long into its main note. */
const HELD_OVER: Beats = 0.5;

/** A pedal that changes goes down again this long after it came up. */
const PEDAL_CHANGE: Beats = 1 / 6;

const velocityOf = (level: number): number => Math.round(clamp(level, 1, 127)) / 127;

const weightOf = ({ hand, pitches, signs }: Strike): number => {
  let weight = hand === 'right' ? 0 : pitches.length === 1 ? -BASS : -CHORDS;
  if (signs.includes('accent')) weight += ACCENT;
  if (signs.includes('forzato')) weight += FORZATO;
  if (signs.includes('wedge')) weight += WEDGE;
  if (signs.includes('ends')) weight += PHRASE_END;
  return weight;
};

const lengthOf = ({ duration, signs }: Strike): Beats =>
  signs.includes('staccato') || signs.includes('wedge') ? duration * STACCATO : duration;

/** Grace notes before the beat, at a trill's pace; three and more are an arpeggio whose keys stay down. */
const playGraces = ({ graces, hand, onset }: Strike, level: number): readonly Note[] => {
  const count = graces.pitches.length;
  const louder = graces.signs.includes('forzato') ? FORZATO : 0;
  return graces.pitches.map((pitch, i) => {
    const begins = onset - (count - i) * QUICK;
    const ends = count > 2 ? onset + HELD_OVER : begins + QUICK;
    const velocity = velocityOf(level + louder);
    return { pitch, velocity, onset: begins, duration: ends - begins, hand, kind: 'grace' };
  });
};

const playStrike = (strike: Strike, next: Strike | undefined, level: number): readonly Note[] => {
  const { hand, onset, pitches, cadenza, ornament } = strike;
  const loud = level + weightOf(strike);
  const top = pitches.at(-1);
  const notes = pitches.map((pitch): Note => {
    const velocity = velocityOf(hand === 'right' && pitch !== top ? loud - UNDER_MELODY : loud);
    const kind = cadenza ? 'cadenza' : 'note';
    return { pitch, velocity, onset, duration: lengthOf(strike), hand, kind };
  });
  if (!ornament) return notes;
  const [first, ...added] = plainOrnament(ornament, strike, next?.graces.pitches.length ?? 0);
  return [
    ...notes.map((note) => (note.pitch === first?.pitch ? { ...note, ...first } : note)),
    ...added.map(
      (one): Note => ({ ...one, velocity: velocityOf(loud - 4), hand, kind: 'ornament' }),
    ),
  ];
};

/** One hand's notes, each ended where its key is struck again. */
const freeKeys = (notes: readonly Note[]): readonly Note[] => {
  const next = new Map<number, Beats>();
  return notes
    .toSorted((a, b) => b.onset - a.onset)
    .map((note) => {
      const end = Math.min(note.onset + note.duration, next.get(note.pitch) ?? Infinity);
      next.set(note.pitch, note.onset);
      return { ...note, duration: end - note.onset };
    });
};

const playHand = (
  strikes: readonly Strike[],
  hand: Strike['hand'],
  level: (at: Beats) => number,
): readonly Note[] => {
  const own = strikes.filter((strike) => strike.hand === hand);
  return freeKeys(
    own.flatMap((strike, i) => [
      ...playGraces(strike, level(strike.onset)),
      ...playStrike(strike, own[i + 1], level(strike.onset)),
    ]),
  );
};

const playPedal = ({ pedal }: Notation): readonly PedalChange[] =>
  pedal.flatMap(({ down, up }, i) => [
    { at: pedal[i - 1]?.up === down ? down + PEDAL_CHANGE : down, depth: 1 },
    { at: up, depth: 0 },
  ]);

/** A plain reading of a written score: what it says, said simply. Ornaments are played out, as notes of that kind. */
export const readPlainly = (notation: Notation): Score => {
  const level = plainDynamics(notation);
  const { strikes } = notation;
  const notes = [...playHand(strikes, 'right', level), ...playHand(strikes, 'left', level)];
  return {
    title: notation.title,
    notes: notes.toSorted((a, b) => a.onset - b.onset || a.pitch - b.pitch),
    tempo: plainTempo(notation),
    pedal: playPedal(notation),
    measures: notation.measures.map(({ at }) => at),
    sections: notation.sections,
    asPlayed: true,
  };
};
