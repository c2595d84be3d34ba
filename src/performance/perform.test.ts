import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { readMidi } from '../score/readMidi.ts';
import type { Note, Score } from '../score/score.ts';
import { notesBetween } from './notesBetween.ts';
import { perform } from './perform.ts';

const nocturne = readMidi(
  readFileSync(new URL('../../midi/nocturne-op9-no2.mid', import.meta.url)),
);

const note = (pitch: number, onset: number, duration: number): Note => ({
  pitch,
  velocity: 0.5,
  onset,
  duration,
  hand: 'right',
  kind: 'note',
});

/** At 60 quarters a minute, where a quarter note is a second. */
const scoreOf = (notes: readonly Note[], rest: Partial<Score> = {}): Score => ({
  title: 'study',
  notes,
  tempo: [{ at: 0, quartersPerMinute: 60 }],
  pedal: [],
  measures: [0],
  sections: [],
  asPlayed: false,
  ...rest,
});

const down = (at: number, depth = 1) => ({ at, depth });
const up = (at: number) => ({ at, depth: 0 });

const dampings = (notes: readonly Note[], pedal: Score['pedal']) =>
  perform(scoreOf(notes, { pedal })).notes.map(({ damped }) => damped);

/** Random notes and pedalling on a grid of eighths, so that things often fall on one another. */
const randomScore = (seed: number): Score => {
  const random = createRandom(seed);
  const grid = (most: number) => Math.floor(random() * most) / 2;
  const notes = Array.from({ length: 60 }, () =>
    note(60 + Math.floor(random() * 5), grid(40), 0.5 + grid(6)),
  ).sort((a, b) => a.onset - b.onset || a.pitch - b.pitch);
  const places = Array.from({ length: 20 }, () => grid(44)).sort((a, b) => a - b);
  const pedal = places.map((at) => ({ at, depth: Math.floor(random() * 3) / 2 }));
  const tempo = [0, 5, 11].map((at) => ({ at, quartersPerMinute: 40 + 80 * random() }));
  return scoreOf(notes, { pedal, tempo });
};

describe('perform', () => {
  it('counts seconds through the tempo map', () => {
    const tempo = [
      { at: 0, quartersPerMinute: 60 },
      { at: 2, quartersPerMinute: 120 },
      { at: 4, quartersPerMinute: 30 },
    ];
    const { notes, sections } = perform(
      scoreOf([note(60, 1, 1), note(62, 3, 2)], { tempo, sections: [{ at: 4, name: 'B' }] }),
    );
    expect(notes.map(({ onset, release, beat }) => [onset, release, beat])).toEqual([
      [1, 2, 1],
      [2.5, 5, 3],
    ]);
    expect(sections).toEqual([{ at: 3, name: 'B' }]);
  });

  it('says of each note which one of the score it is', () => {
    const { notes } = perform(nocturne);
    for (const played of notes) {
      const { pitch, hand, kind, velocity, onset } = nocturne.notes[played.index] ?? {};
      expect(played).toMatchObject({ pitch, hand, kind, velocity, beat: onset });
    }
    expect(notes.map(({ index }) => index)).toEqual(nocturne.notes.map((_, i) => i));
  });

  it('damps a note at its release, or where the pedal that holds it comes up', () => {
    const pedal = [down(0), up(2), down(4), up(6)];
    expect(
      dampings([note(60, 0, 1), note(62, 1, 2), note(64, 3, 1.5), note(65, 6, 1)], pedal),
    ).toEqual([2, 3, 6, 7]);
  });

  it('does not catch a note that ends where the pedal goes down, nor hold one that ends where it comes up', () => {
    expect(dampings([note(60, 0, 1), note(62, 1, 2)], [down(1), up(3)])).toEqual([1, 3]);
  });

  it('lets the dampers brush the strings under a half-pedal, and lie on them above it', () => {
    const touches = (pedal: Score['pedal']) =>
      perform(scoreOf([note(60, 0, 1)], { pedal })).notes.map(({ brushed, damped }) => [
        brushed,
        damped,
      ]);
    expect(touches([down(0), up(3)])).toEqual([[3, 3]]);
    expect(touches([down(0), down(2, 0.5), up(3)])).toEqual([[2, 3]]);
    expect(touches([down(0, 0.5), up(3)])).toEqual([[1, 3]]);
    expect(touches([down(0, 0.3), up(3)])).toEqual([[1, 1]]);
  });

  it('tells when the pedal moves, in seconds', () => {
    const tempo = [{ at: 0, quartersPerMinute: 30 }];
    const { pedal } = perform(scoreOf([note(60, 0, 1)], { tempo, pedal: [down(1), up(2)] }));
    expect(pedal).toEqual([
      { at: 2, depth: 1 },
      { at: 4, depth: 0 },
    ]);
  });

  it('lifts a pedal that never comes up where the last key does', () => {
    expect(dampings([note(60, 0, 1), note(62, 1, 4)], [down(0)])).toEqual([5, 5]);
  });

  it('ends a string’s earlier note where its key is struck again', () => {
    const { notes } = perform(
      scoreOf([note(60, 0, 3), note(60, 1, 1), note(60, 4, 1)], { pedal: [down(0), up(8)] }),
    );
    expect(notes.map(({ release, damped }) => [release, damped])).toEqual([
      [1, 1],
      [2, 4],
      [5, 8],
    ]);
  });

  it('lets both sound where two hands strike one key together', () => {
    const { notes } = perform(scoreOf([note(60, 0, 1), note(60, 0, 2), note(60, 3, 1)]));
    expect(notes.map(({ damped }) => damped)).toEqual([1, 2, 4]);
  });

  it('lasts until the last damper falls', () => {
    expect(
      perform(scoreOf([note(60, 0, 1), note(64, 1, 1)], { pedal: [down(0.5), up(9)] })).duration,
    ).toBe(9);
  });

  it('damps as a pianist who looks at every moment would, in 200 random pieces', () => {
    for (let seed = 0; seed < 200; seed++) {
      const score = randomScore(seed);
      const end = Math.max(...score.notes.map(({ onset, duration }) => onset + duration));
      const heldJustBefore = (at: number) =>
        (score.pedal.findLast((change) => change.at < at)?.depth ?? 0) >= 1 / 3;
      const expected = score.notes.map(({ pitch, onset, duration }) => {
        const again = score.notes.find(
          (other) => other.pitch === pitch && other.onset > onset,
        )?.onset;
        const release = Math.min(onset + duration, again ?? Infinity);
        const rises = score.pedal.find(({ at, depth }) => at >= release && depth < 1 / 3)?.at;
        const damped = heldJustBefore(release) ? Math.max(release, rises ?? end) : release;
        return Math.min(damped, again ?? Infinity);
      });
      const secondsAt = (beat: number) =>
        score.tempo.reduce((seconds, { at, quartersPerMinute }, i) => {
          const until = Math.min(beat, score.tempo[i + 1]?.at ?? beat);
          return seconds + (Math.max(0, until - at) * 60) / quartersPerMinute;
        }, 0);
      for (const [i, { damped, onset }] of perform(score).notes.entries()) {
        expect(damped, `piece ${seed}, note ${i}`).toBeCloseTo(
          secondsAt(expected[i] ?? Number.NaN),
          9,
        );
        expect(onset).toBeCloseTo(secondsAt(score.notes[i]?.onset ?? Number.NaN), 9);
      }
    }
  });

  it('strikes, releases and damps every note of the Nocturne in that order', () => {
    const { notes, duration } = perform(nocturne);
    for (const { onset, release, brushed, damped } of notes) {
      expect(onset).toBeLessThan(release);
      expect(release).toBeLessThanOrEqual(brushed);
      expect(brushed).toBeLessThanOrEqual(damped);
      expect(damped).toBeLessThanOrEqual(duration);
    }
  });

  it('lets the bass of measure 1 ring under its pedal after its key is up', () => {
    const { notes, pedal } = perform(nocturne);
    const bass = notes.find(({ pitch }) => pitch === 39);
    const up = pedal.find(({ at, depth }) => at > (bass?.release ?? 0) && depth < 1 / 3)?.at;
    expect(bass && bass.damped - bass.release).toBeGreaterThan(0.1);
    expect(bass?.damped).toBe(up);
  });
});

describe('notesBetween', () => {
  const performance = perform(nocturne);

  it('takes the window’s beginning and leaves its end', () => {
    const { notes } = perform(
      scoreOf([note(60, 0, 1), note(62, 1, 1), note(64, 1, 1), note(65, 2, 1)]),
    );
    const pitches = (from: number, to: number) =>
      notesBetween({ ...performance, notes }, from, to).map(({ pitch }) => pitch);
    expect(pitches(0, 1)).toEqual([60]);
    expect(pitches(1, 2)).toEqual([62, 64]);
    expect(pitches(1, 1)).toEqual([]);
    expect(pitches(2, 1)).toEqual([]);
    expect(pitches(-5, 99)).toEqual([60, 62, 64, 65]);
    expect(pitches(3, 99)).toEqual([]);
  });

  it('finds what looking at every note finds', () => {
    const random = createRandom(2);
    for (let i = 0; i < 200; i++) {
      const from = random() * 280 - 10;
      const to = from + random() * 30;
      expect(notesBetween(performance, from, to)).toEqual(
        performance.notes.filter(({ onset }) => onset >= from && onset < to),
      );
    }
  });

  it('gives every note once, however a frame comes late', () => {
    const random = createRandom(3);
    const seen: number[] = [];
    for (let from = 0; from < performance.duration; ) {
      const to = from + random() ** 8 * 6 + 0.001;
      seen.push(...notesBetween(performance, from, to).map(({ index }) => index));
      from = to;
    }
    expect(seen).toEqual(performance.notes.map(({ index }) => index));
  });
});
