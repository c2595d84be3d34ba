import { readFileSync } from 'node:fs';
import { Midi } from '@tonejs/midi';
import { describe, expect, it } from 'vitest';
import { readPlainly } from '../src/performance/readPlainly.ts';
import type { Strike } from '../src/score/notation.ts';
import { readPitch } from '../src/score/pitch.ts';
import { readMidi } from '../src/score/readMidi.ts';
import { readNotation } from '../src/score/readNotation.ts';
import type { Hand, Note, Score } from '../src/score/score.ts';
import { buildEdition } from './buildEdition.ts';

const source = readFileSync(new URL('./nocturne-op9-no2.txt', import.meta.url), 'utf8');
const file = new Uint8Array(readFileSync(new URL('./nocturne-op9-no2.mid', import.meta.url)));

const notation = readNotation(source);
const score = readMidi(file);

/** How many notes each measure has: right hand, its graces and its cadenza notes, left hand. */
const NOTES: readonly (readonly [right: number, graces: number, cadenza: number, left: number])[] =
  [
    [1, 0, 0, 0],
    [6, 0, 0, 24],
    [7, 0, 0, 24],
    [5, 0, 0, 24],
    [11, 0, 0, 23],
    [14, 0, 0, 24],
    [15, 0, 0, 24],
    [6, 2, 0, 24],
    [12, 1, 0, 23],
    [5, 0, 0, 22],
    [10, 0, 0, 24],
    [7, 0, 0, 24],
    [22, 0, 0, 23],
    [16, 3, 0, 24],
    [15, 0, 0, 24],
    [6, 2, 0, 24],
    [19, 0, 0, 22],
    [5, 0, 0, 22],
    [11, 0, 0, 24],
    [7, 0, 0, 24],
    [22, 0, 0, 23],
    [16, 3, 0, 24],
    [15, 1, 0, 25],
    [6, 2, 0, 24],
    [18, 0, 0, 24],
    [5, 0, 0, 26],
    [11, 0, 0, 27],
    [15, 1, 0, 21],
    [10, 0, 0, 24],
    [9, 0, 0, 28],
    [19, 0, 0, 28],
    [20, 0, 0, 25],
    [4, 0, 64, 9],
    [16, 0, 0, 12],
    [6, 0, 0, 5],
  ];

const isWritten = ({ kind }: Note): boolean => kind !== 'ornament';

/** The measure that a note belongs to; graces sound before the beat of the measure that they lead into. */
const measureOf = (note: Note, { measures, notes }: Score): number => {
  const beat =
    note.kind === 'grace'
      ? notes.find(({ kind, onset }) => kind === 'note' && onset > note.onset)?.onset
      : note.onset;
  return measures.findLastIndex((at) => at <= (beat ?? Number.NaN));
};

const pitches = (...names: readonly string[]) => names.map(readPitch);

const repeated = (times: number, group: readonly string[]): readonly string[] =>
  Array.from({ length: times }, () => group).flat();

describe('the source text', () => {
  it('has the upbeat and 34 measures, twelve eighths each but the upbeat and the cadenza’s', () => {
    const eighths = notation.measures.map(({ length }) => 2 * length);
    expect(eighths).toEqual(Array.from({ length: 35 }, (_, i) => ({ 0: 1, 32: 46 })[i] ?? 12));
  });

  it('fills each measure in each hand', () => {
    // The reader refuses a voice that does not add up, which is proven by taking a note away.
    const short = source.replace('R        G5:4 F5 G5', 'R        G5:4 F5');
    expect(() => readNotation(short)).toThrow(
      'measure 1, right hand: the notes last 11 eighths, not 12',
    );
  });

  it('has 1243 key strokes, 471 and 772, of them 15 graces and 64 of the cadenza', () => {
    const count = (hand: Hand, of: (strike: Strike) => number) =>
      notation.strikes.filter((s) => s.hand === hand).reduce((sum, s) => sum + of(s), 0);
    const graces = ({ graces: { pitches: all } }: Strike) => all.length;
    const small = (s: Strike) => (s.cadenza ? s.pitches.length : 0);
    const notes = (s: Strike) => (s.cadenza ? 0 : s.pitches.length);
    const counts = (hand: Hand) => [notes, graces, small].map((of) => count(hand, of));
    expect(counts('right')).toEqual([392, 15, 64]);
    expect(counts('left')).toEqual([772, 0, 0]);
  });

  it('reaches from A♭1 to E♭7', () => {
    const all = notation.strikes.flatMap((strike) => strike.pitches);
    expect([Math.min(...all), Math.max(...all)]).toEqual(pitches('Ab1', 'Eb7'));
  });

  it('makes sixteen groups of four of the cadenza', () => {
    const cadenza = notation.strikes.filter((strike) => strike.cadenza);
    expect(cadenza.flatMap((strike) => strike.pitches)).toEqual(
      pitches(
        ...repeated(12, ['Cb7', 'Bb6', 'C7', 'A6']),
        ...['Cb7', 'Bb6', 'D7', 'C7'],
        ...['Bb6', 'A6', 'Ab6', 'G6'],
        ...['F6', 'D6', 'Eb6', 'C6'],
        ...['Bb5', 'Ab5', 'C5', 'D5'],
      ),
    );
  });

  it('decides as the sources do where they differ', () => {
    const at = (measure: number, hand: Hand, eighth: number) => {
      const onset = (notation.measures[measure]?.at ?? 0) + eighth / 2;
      return notation.strikes.find((s) => s.hand === hand && Math.abs(s.onset - onset) < 1e-6);
    };
    for (const measure of [7, 15, 23]) {
      expect(at(measure, 'right', 3)?.graces.pitches).toEqual(pitches('E5', 'F5'));
    }
    expect(at(11, 'left', 8)?.pitches.at(-1)).toBe(readPitch('A4'));
    expect(at(11, 'left', 11)?.pitches.at(-1)).toBe(readPitch('Bb4'));
    expect(at(30, 'left', 11)?.pitches[0]).toBe(readPitch('C4'));
    const run = Array.from({ length: 13 }, (_, i) => at(16, 'right', 3 + (3 * i) / 13)?.pitches[0]);
    expect(run).toEqual(
      pitches('C6', 'B5', 'Bb5', 'A5', 'Ab5', 'F5', 'D5', 'B4', 'Bb4', 'D5', 'G5', 'F5', 'Eb5'),
    );
  });
});

describe('the MIDI file', () => {
  it('is what the source text says, byte for byte (npm run edition builds it)', () => {
    expect(Buffer.from(buildEdition(source)).equals(file)).toBe(true);
  });

  it('has the score’s notes in each measure and hand', () => {
    const counts = NOTES.map(() => ({ note: 0, grace: 0, cadenza: 0, left: 0 }));
    for (const note of score.notes.filter(isWritten)) {
      const count = counts[measureOf(note, score)];
      if (!count || note.kind === 'ornament') throw new Error('a note stands outside the piece');
      count[note.hand === 'left' ? 'left' : note.kind] += 1;
    }
    expect(counts.map(({ note, grace, cadenza, left }) => [note, grace, cadenza, left])).toEqual(
      NOTES,
    );
  });

  it('counts the added ornament notes apart from the 1243', () => {
    expect(score.notes.filter(isWritten)).toHaveLength(1243);
    expect(score.notes.some(({ kind }) => kind === 'ornament')).toBe(true);
  });

  it('gives back, to the tick, the reading that it was made from', () => {
    const tick = (at: number) => Math.round(480 * at);
    const plain = ({ notes }: Score) =>
      notes
        .map((n) =>
          [
            tick(n.onset),
            n.pitch,
            n.hand,
            n.kind,
            Math.round(127 * n.velocity),
            tick(n.onset + n.duration),
          ].join(' '),
        )
        .sort();
    const reading = readPlainly(notation);
    expect(plain(score)).toEqual(plain(reading));
    expect(score.pedal.map(({ at, depth }) => [tick(at), depth])).toEqual(
      reading.pedal.map(({ at, depth }) => [tick(at), depth]),
    );
    expect(score.tempo.map(({ at }) => at)).toEqual(reading.tempo.map(({ at }) => at));
    for (const [i, { quartersPerMinute }] of score.tempo.entries()) {
      expect(quartersPerMinute).toBeCloseTo(reading.tempo[i]?.quartersPerMinute ?? Number.NaN, 3);
    }
  });

  it('names the form where its parts begin', () => {
    const named = score.sections.map(({ at, name }) => [name, score.measures.indexOf(at)]);
    expect(named).toEqual([
      ['A', 0],
      ['A′', 5],
      ['B', 9],
      ['A″', 13],
      ['B′', 17],
      ['A‴', 21],
      ['coda', 25],
      ['cadenza', 32],
      ['close', 33],
    ]);
  });

  it('is marked as played', () => {
    expect(score.asPlayed).toBe(true);
    expect(score.title).toBe('Nocturne in E-flat major, Op. 9 No. 2');
  });

  it('has three flats, which is FD 00 and not eleven sharps', () => {
    const bytes = Buffer.from(file);
    const signature = Buffer.from([0xff, 0x59, 0x02]);
    const at = bytes.indexOf(signature);
    expect([...bytes.subarray(at, at + 5)]).toEqual([0xff, 0x59, 0x02, 0xfd, 0x00]);
    expect(bytes.indexOf(signature, at + 1)).toBe(-1);
  });
});

describe('another program that reads the MIDI file (@tonejs/midi)', () => {
  const midi = new Midi(file);

  it('finds 480 ticks to the quarter and a track for each hand', () => {
    expect(midi.header.ppq).toBe(480);
    const tracks = midi.tracks.map(({ name, notes }) => [name, notes.length]);
    const inHand = (hand: Hand) => score.notes.filter((note) => note.hand === hand).length;
    expect(tracks).toEqual([
      ['Right hand', inHand('right')],
      ['Left hand', inHand('left')],
    ]);
  });

  it('finds the upbeat at tick 0, measure 1 at tick 240, and 46/8 for the cadenza alone', () => {
    const signatures = midi.header.timeSignatures.map(({ ticks, timeSignature }) => [
      ticks,
      timeSignature,
    ]);
    const cadenza = 240 + 31 * 2880;
    expect(signatures).toEqual([
      [0, [1, 8]],
      [240, [12, 8]],
      [cadenza, [46, 8]],
      [cadenza + 46 * 240, [12, 8]],
    ]);
    expect(midi.tracks[0]?.notes[0]).toMatchObject({ ticks: 0, name: 'A#4' });
    expect(midi.tracks[1]?.notes[0]).toMatchObject({ ticks: 240, name: 'D#2' });
  });

  it('finds an eighth = 100 at the beginning, and some four and a half minutes', () => {
    expect(midi.header.tempos[0]?.bpm).toBeCloseTo(50, 6);
    expect(midi.duration).toBeGreaterThan(240);
    expect(midi.duration).toBeLessThan(285);
  });

  it('finds the pedal in both hands', () => {
    for (const { controlChanges } of midi.tracks) {
      expect(controlChanges[64]?.slice(0, 2).map(({ ticks, value }) => [ticks, value])).toEqual([
        [240, 1],
        [720, 0],
      ]);
      expect(controlChanges[64]?.length).toBe(score.pedal.length);
    }
  });
});
