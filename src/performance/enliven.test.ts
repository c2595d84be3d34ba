import { describe, expect, it } from 'vitest';
import type { Note, Score } from '../score/score.ts';
import { enliven } from './enliven.ts';
import { isMechanical } from './isMechanical.ts';

/** Bach's chords of the first prelude's beginning, as a program writes them: C, d7, G7, C, a, D7, G. */
const CHORDS = [
  [60, 64, 67, 72, 76],
  [60, 62, 69, 74, 77],
  [59, 62, 67, 74, 77],
  [60, 64, 67, 72, 76],
  [60, 64, 69, 76, 81],
  [60, 62, 66, 69, 74],
  [59, 62, 67, 74, 79],
  [59, 60, 64, 67, 72],
] as const;

/** Two broken chords a measure, sixteenth by sixteenth; the two lowest notes are the left hand's. */
const prelude = (velocity = 0.5): Score => {
  const notes = CHORDS.flatMap(([bass, tenor, ...upper], measure) =>
    [0, 2].flatMap((half): Note[] => {
      const at = 4 * measure + half;
      const low = [bass, tenor].map((pitch, i): Note => {
        const onset = at + i / 4;
        return { pitch, onset, duration: 2 - i / 4, velocity, hand: 'left', kind: 'note' };
      });
      const high = [...upper, ...upper].map((pitch, i): Note => {
        const onset = at + 0.5 + i / 4;
        return { pitch, onset, duration: 0.25, velocity, hand: 'right', kind: 'note' };
      });
      return [...low, ...high];
    }),
  );
  return {
    title: 'Prelude in C',
    notes: notes.toSorted((a, b) => a.onset - b.onset || a.pitch - b.pitch),
    tempo: [{ at: 0, quartersPerMinute: 66 }],
    pedal: [],
    measures: CHORDS.map((_, measure) => 4 * measure),
    sections: [],
    asPlayed: false,
  };
};

const loudnesses = (score: Score, hand: Note['hand']) =>
  score.notes.filter((note) => note.hand === hand).map(({ velocity }) => velocity);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a mechanical file', () => {
  const played = enliven(prelude(), 7);

  it('keeps all its notes, each near its place', () => {
    const keys = (score: Score) => score.notes.map(({ pitch }) => pitch).sort();
    expect(keys(played)).toEqual(keys(prelude()));
    for (const { onset } of played.notes)
      expect(Math.abs(onset * 4 - Math.round(onset * 4)) / 4).toBeLessThan(0.08);
  });

  it('breathes around the tempo that it asks for', () => {
    const speeds = played.tempo.map(({ quartersPerMinute }) => quartersPerMinute);
    expect(mean(speeds)).toBeGreaterThan(56);
    expect(mean(speeds)).toBeLessThan(70);
    expect(Math.max(...speeds) / Math.min(...speeds)).toBeGreaterThan(1.1);
    expect(speeds.at(-1)).toBeLessThan(0.85 * mean(speeds));
  });

  it('sings over its accompaniment, and no two measures are alike', () => {
    expect(mean(loudnesses(played, 'right'))).toBeGreaterThan(
      mean(loudnesses(played, 'left')) + 0.05,
    );
    expect(new Set(loudnesses(played, 'right')).size).toBeGreaterThan(6);
  });

  it('is as loud as it is meant, on the whole', () => {
    const loud = enliven(prelude(0.95), 7);
    expect(mean(loudnesses(loud, 'right'))).toBeGreaterThan(
      mean(loudnesses(played, 'right')) + 0.1,
    );
  });

  it('has its harmonies under a light pedal', () => {
    expect(played.pedal.length).toBeGreaterThan(8);
    expect(played.pedal.every(({ depth }) => depth <= 0.5)).toBe(true);
  });

  it('is another on another evening, and the same on the same', () => {
    expect(enliven(prelude(), 7)).toEqual(played);
    expect(enliven(prelude(), 8).tempo).not.toEqual(played.tempo);
  });
});

describe('what somebody has played or shaped', () => {
  const human = (): Score => ({
    ...prelude(),
    notes: prelude().notes.map((note, i) => ({ ...note, velocity: 0.3 + ((i * 7) % 5) / 10 })),
  });

  it.each<readonly [string, Score]>([
    ['is marked as played', { ...prelude(), asPlayed: true }],
    ['is loud and soft', human()],
    [
      'is off the grid',
      {
        ...prelude(),
        notes: prelude().notes.map((note, i) => ({ ...note, onset: note.onset + (i % 3) * 0.011 })),
      },
    ],
    [
      'has a tempo of its own',
      {
        ...prelude(),
        tempo: CHORDS.map((_, i) => ({ at: 4 * i, quartersPerMinute: 60 + (i % 3) })),
      },
    ],
  ])('is left as it is: it %s', (_, score) => {
    expect(isMechanical(score)).toBe(false);
    expect(enliven(score, 7)).toBe(score);
  });
});

it('plays a long piece too', () => {
  const once = prelude();
  const many = Array.from({ length: 30 }, (_, i) => i * 32);
  const long: Score = {
    ...once,
    measures: many.flatMap((at) => once.measures.map((measure) => at + measure)),
    notes: many.flatMap((at) => once.notes.map((note) => ({ ...note, onset: at + note.onset }))),
  };
  expect(enliven(long, 7).notes).toHaveLength(long.notes.length);
}, 20_000);
