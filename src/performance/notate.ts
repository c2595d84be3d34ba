import type { NotatedMeasure, Notation, Sign, Strike } from '../score/notation.ts';
import type { Hand, Note, Score } from '../score/score.ts';
import type { Beats } from '../units.ts';

/** A melody takes a breath before what begins after a rest of this length, or after a note this much longer than most. */
const REST: Beats = 0.45;
const LONG = 3;

/** No phrase is shorter. */
const SHORTEST_PHRASE: Beats = 5;

const NO_GRACES = { pitches: [], signs: [] } as const;

const measuresOf = ({ measures }: Score, end: Beats): readonly NotatedMeasure[] =>
  measures.map((at, number) => ({
    number,
    at,
    length: Math.max(0, (measures[number + 1] ?? Math.max(end, at)) - at),
  }));

/** The notes of one hand that are struck together. */
const chordsOf = (notes: readonly Note[], hand: Hand): readonly (readonly Note[])[] => {
  const chords = new Map<Beats, Note[]>();
  for (const note of notes) {
    if (note.hand !== hand) continue;
    const chord = chords.get(note.onset) ?? [];
    chords.set(note.onset, chord);
    chord.push(note);
  }
  return [...chords.values()];
};

const strikesOf = (
  notes: readonly Note[],
  hand: Hand,
  measureAt: (at: Beats) => number,
): readonly Strike[] =>
  chordsOf(notes, hand).map((chord) => {
    const onset = chord[0]?.onset ?? 0;
    return {
      measure: measureAt(onset),
      hand,
      onset,
      duration: Math.max(...chord.map(({ duration }) => duration)),
      pitches: chord.map(({ pitch }) => pitch),
      graces: NO_GRACES,
      cadenza: false,
      signs: [],
    };
  });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Signs where a line seems to end and to begin: at rests, and after long notes (Cambouropoulos, “The local boundary detection model”, 2001, by its two strongest cues). */
const markPhrases = (line: readonly Strike[]): readonly Strike[] => {
  const usual = median(line.map(({ onset }, i) => (line[i + 1]?.onset ?? onset) - onset));
  let begun: Beats = line[0]?.onset ?? 0;
  const ends = line.map(({ onset, duration }, i) => {
    const next = line[i + 1];
    if (!next) return true;
    const rests = next.onset - onset - duration >= REST;
    const long = next.onset - onset > LONG * usual;
    if ((!rests && !long) || next.onset - begun < SHORTEST_PHRASE) return false;
    begun = next.onset;
    return true;
  });
  return line.map((strike, i) => {
    const signs: Sign[] = [];
    if (i === 0 || ends[i - 1]) signs.push('begins');
    if (ends[i]) signs.push('ends');
    return { ...strike, signs };
  });
};

/** What can be told of a score as it would be written, from one that says only which keys go down and when: chords, measures, hands, and where its lines seem to breathe. */
export const notate = (score: Score): Notation => {
  const end = score.notes.reduce(
    (last, { onset, duration }) => Math.max(last, onset + duration),
    0,
  );
  const measures = measuresOf(score, end);
  const measureAt = (at: Beats) => measures.findLast((one) => one.at <= at)?.number ?? 0;
  const strikes = [
    ...markPhrases(strikesOf(score.notes, 'right', measureAt)),
    ...strikesOf(score.notes, 'left', measureAt),
  ];
  return {
    title: score.title,
    composer: '',
    flats: 0,
    measures,
    strikes: strikes.toSorted((a, b) => a.onset - b.onset),
    marks: [],
    pedal: [],
    sections:
      score.sections[0]?.at === 0 ? score.sections : [{ at: 0, name: '' }, ...score.sections],
  };
};
