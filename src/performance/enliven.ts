import { seedFor } from '../random.ts';
import type { Notation } from '../score/notation.ts';
import { readHarmony } from '../score/readHarmony.ts';
import type { Note, PedalChange, Score, TempoChange } from '../score/score.ts';
import { type Beats, clamp } from '../units.ts';
import { shapeDynamics } from './dynamics/shapeDynamics.ts';
import { isMechanical } from './isMechanical.ts';
import { notate } from './notate.ts';
import { shapeTempo } from './tempo/shapeTempo.ts';
import type { KeyStroke } from './touch/keyStroke.ts';
import { createPiece } from './touch/piece.ts';
import { shapeTiming } from './touch/shapeTiming.ts';
import { createVariation } from './variation.ts';
import { completeWeights } from './weights.ts';

/** The rules that hold for any piece, more modestly than in a nocturne; the rest read Chopin's signs, or his twelve eighths. */
const GENERAL = completeWeights({
  tempo: {
    phraseArch: 0.7,
    phraseEnds: 0.6,
    breaths: 0.5,
    upbeats: 0,
    words: 0,
    ornaments: 0,
    meter: 0,
    highPoints: 0.4,
    harmony: 0.5,
    loudness: 0,
    form: 0,
    cadenza: 0,
    fermatas: 0,
    evening: 0.7,
  },
  touch: {
    hairpins: 0,
    approach: 0,
    words: 0,
    strophes: 0,
    ornamentsLight: 0,
    cadenzaTouch: 0,
    meter: 0,
    afterbeats: 0,
    bassLead: 0.5,
    lastChord: 0.6,
    melodicRubato: 0.4,
  },
});

/** The pace that the rules of time bend, in quarter notes a minute. */
const ANDANTE = 50;

/** More is an orchestra's: it is played as it stands. */
const MOST_NOTES = 5000;

/** How much of a file's own loudness counts, against that of a p. */
const OWN_LOUDNESS = 0.3;
const USUAL = 0.5;

/** A pedal that only lets the strings be brushed, changed a little after each harmony. */
const LIGHT = 0.5;
const LATE: Beats = 0.1;
const LIFT: Beats = 0.06;

/** A file's own tempo, bent as the rules bend a piece's. */
const bend = (
  own: readonly TempoChange[],
  shaped: readonly TempoChange[],
): readonly TempoChange[] => {
  const last = (list: readonly TempoChange[], at: Beats, otherwise: number) =>
    list.findLast((one) => one.at <= at)?.quartersPerMinute ?? otherwise;
  const places = new Set([...own, ...shaped].map(({ at }) => at));
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      quartersPerMinute: last(own, at, 120) * (last(shaped, at, ANDANTE) / ANDANTE),
    }));
};

const pedalByHarmony = (score: Score): readonly PedalChange[] => {
  const chords = readHarmony(score);
  const changes = chords.filter(({ fifths, minor }, i) => {
    const before = chords[i - 1];
    return !before || before.fifths !== fifths || before.minor !== minor;
  });
  return changes.flatMap(({ at }) => [
    { at: Math.max(0, at + LATE - LIFT), depth: 0 },
    { at: at + LATE, depth: LIGHT },
  ]);
};

/** Each note of a score by the key stroke that is made of it. */
const createNoteOf = ({ notes }: Score): ((stroke: KeyStroke) => Note | undefined) => {
  const key = (pitch: number, onset: Beats, hand: string) => `${hand} ${pitch} ${onset}`;
  const known = new Map(notes.map((note) => [key(note.pitch, note.onset, note.hand), note]));
  return ({ pitch, onset, hand }) => known.get(key(pitch, onset, hand));
};

const playNotes = (
  score: Score,
  notation: Notation,
  context: Parameters<typeof createPiece>[1],
): readonly Note[] => {
  const piece = createPiece(notation, context);
  const loudness = shapeDynamics(piece, GENERAL.touch);
  const onsetOf = shapeTiming({ ...piece, loudness }, GENERAL.touch);
  const noteOf = createNoteOf(score);
  return piece.strokes
    .flatMap((stroke): readonly Note[] => {
      const note = noteOf(stroke);
      if (!note) return [];
      const onset = piece.pace.beatsAt(onsetOf(stroke));
      const duration = Math.max(note.duration / 2, note.onset + note.duration - onset);
      const velocity = clamp(loudness(stroke) + OWN_LOUDNESS * (note.velocity - USUAL), 0.1);
      return [{ ...note, onset, duration, velocity }];
    })
    .toSorted((a, b) => a.onset - b.onset || a.pitch - b.pitch);
};

/** A score that nobody has played yet, such as a file that a program has written, played with what holds for any music: its phrases breathe, its melody sings, its harmonies have weight. Any other is left as it is. */
export const enliven = (score: Score, seed: number): Score => {
  if (score.notes.length > MOST_NOTES || !isMechanical(score)) return score;
  const notation = notate(score);
  const variation = createVariation(seedFor(seed, 'evening'));
  const tempo = bend(score.tempo, shapeTempo(notation, GENERAL.tempo, variation));
  return {
    ...score,
    notes: playNotes(score, notation, { tempo, variation }),
    tempo,
    pedal: score.pedal.length > 0 ? score.pedal : pedalByHarmony(score),
    asPlayed: true,
  };
};
