import { readFileSync } from 'node:fs';
import { Midi } from '@tonejs/midi';
import { describe, expect, it } from 'vitest';
import { defaultEvening, interpret } from '../src/performance/interpret.ts';
import { perform } from '../src/performance/perform.ts';
import type { PlayedNote } from '../src/performance/performance.ts';
import type { Strike } from '../src/score/notation.ts';
import { readPitch } from '../src/score/pitch.ts';
import { readMidi } from '../src/score/readMidi.ts';
import { readNotation } from '../src/score/readNotation.ts';
import type { Hand, Note, NoteKind, Score } from '../src/score/score.ts';
import type { Beats, Pitch } from '../src/units.ts';
import { buildEdition } from './buildEdition.ts';
import { TICKS_PER_QUARTER } from './encodeMidi.ts';

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

/** A key stroke that the text asks for: where it stands on the paper, and how far from there it may be played. */
interface Asked {
  readonly pitch: Pitch;
  readonly hand: Hand;
  readonly kind: NoteKind;
  readonly measure: number;
  readonly at: Beats;
  readonly within: Beats;
}

/** A lead, a lag or a broken chord; graces come close around their main note. */
const BESIDE: Beats = 0.24;
const GRACES: Beats = 0.7;

const askedOf = (strike: Strike): readonly Asked[] => {
  const { measure, hand, onset: at, pitches: written, graces, cadenza } = strike;
  const kind = cadenza ? 'cadenza' : 'note';
  return [
    ...graces.pitches.map((pitch): Asked => {
      return { pitch, hand, kind: 'grace', measure, at, within: GRACES };
    }),
    ...written.map((pitch): Asked => ({ pitch, hand, kind, measure, at, within: BESIDE })),
  ];
};

const isWritten = ({ kind }: Note): boolean => kind !== 'ornament';

/** Finds each key stroke of the text in the file, near its place; what is left over of either. */
const matchNotes = (): { found: readonly Asked[]; missing: readonly Asked[]; rest: Set<Note> } => {
  const rest = new Set(score.notes.filter(isWritten));
  const found: Asked[] = [];
  const missing: Asked[] = [];
  for (const asked of notation.strikes.flatMap(askedOf)) {
    const near = [...rest]
      .filter(({ pitch, hand, kind }) => {
        return pitch === asked.pitch && hand === asked.hand && kind === asked.kind;
      })
      .sort((a, b) => Math.abs(a.onset - asked.at) - Math.abs(b.onset - asked.at))[0];
    if (near && Math.abs(near.onset - asked.at) < asked.within && rest.delete(near)) {
      found.push(asked);
    } else missing.push(asked);
  }
  return { found, missing, rest };
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

  it('has the score’s notes in each measure and hand, each within a sixteenth of its place', () => {
    const { found, missing, rest } = matchNotes();
    expect(missing).toEqual([]);
    expect([...rest]).toEqual([]);
    const counts = NOTES.map(() => ({ note: 0, grace: 0, cadenza: 0, left: 0 }));
    for (const { hand, kind, measure } of found) {
      const count = counts[measure];
      if (!count || kind === 'ornament') throw new Error('a note stands outside the piece');
      count[hand === 'left' ? 'left' : kind] += 1;
    }
    expect(counts.map(({ note, grace, cadenza, left }) => [note, grace, cadenza, left])).toEqual(
      NOTES,
    );
  });

  it('counts the added ornament notes apart from the 1243', () => {
    expect(score.notes.filter(isWritten)).toHaveLength(1243);
    expect(score.notes.some(({ kind }) => kind === 'ornament')).toBe(true);
  });

  it('is the default evening, to two milliseconds and a step of velocity', () => {
    const played = (one: Score) =>
      perform(one).notes.toSorted(
        (a, b) => a.hand.localeCompare(b.hand) || a.pitch - b.pitch || a.onset - b.onset,
      );
    const evening = played(interpret(notation, { seed: defaultEvening }));
    const built = played(score);
    const facts = (notes: readonly PlayedNote[]) =>
      notes.map(({ pitch, hand, kind, velocity }) => {
        return [pitch, hand, kind, Math.round(127 * velocity)].join(' ');
      });
    expect(facts(built)).toEqual(facts(evening));
    const apart = (of: 'onset' | 'release' | 'damped') =>
      Math.max(...built.map((note, i) => Math.abs(note[of] - (evening[i]?.[of] ?? Infinity))));
    expect(apart('onset')).toBeLessThan(0.002);
    expect(apart('release')).toBeLessThan(0.003);
    expect(apart('damped')).toBeLessThan(0.003);
  });

  it('moves the pedal where the default evening does', () => {
    const evening = perform(interpret(notation, { seed: defaultEvening })).pedal;
    const built = perform(score).pedal;
    expect(built).toHaveLength(evening.length);
    for (const [i, { at, depth }] of evening.entries()) {
      expect(Math.abs((built[i]?.at ?? Infinity) - at)).toBeLessThan(0.002);
      expect(Math.round(127 * (built[i]?.depth ?? 0))).toBe(Math.round(127 * depth));
    }
  });

  it('is small to fetch', () => {
    expect(file.length).toBeLessThan(40_000);
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
  const EIGHTH = TICKS_PER_QUARTER / 2;
  const midi = new Midi(file);

  it('finds 960 ticks to the quarter and a track for each hand', () => {
    expect(midi.header.ppq).toBe(TICKS_PER_QUARTER);
    const tracks = midi.tracks.map(({ name, notes }) => [name, notes.length]);
    const inHand = (hand: Hand) => score.notes.filter((note) => note.hand === hand).length;
    expect(tracks).toEqual([
      ['Right hand', inHand('right')],
      ['Left hand', inHand('left')],
    ]);
  });

  it('finds the upbeat at tick 0, measure 1 an eighth later, and 46/8 for the cadenza alone', () => {
    const signatures = midi.header.timeSignatures.map(({ ticks, timeSignature }) => [
      ticks,
      timeSignature,
    ]);
    const cadenza = EIGHTH * (1 + 31 * 12);
    expect(signatures).toEqual([
      [0, [1, 8]],
      [EIGHTH, [12, 8]],
      [cadenza, [46, 8]],
      [cadenza + 46 * EIGHTH, [12, 8]],
    ]);
    expect(midi.tracks[0]?.notes[0]).toMatchObject({ ticks: 0, name: 'A#4' });
    const bass = midi.tracks[1]?.notes[0];
    expect(bass?.name).toBe('D#2');
    expect(Math.abs((bass?.ticks ?? 0) - EIGHTH)).toBeLessThan(EIGHTH / 4);
  });

  it('finds the time of a player, eighth by eighth, and some four and a half minutes', () => {
    expect(midi.header.tempos.length).toBeGreaterThan(300);
    const last = Math.max(...midi.tracks.flatMap(({ notes }) => notes.map(({ time }) => time)));
    expect(last).toBeGreaterThan(255);
    expect(last).toBeLessThan(270);
  });

  it('finds the same pedal in both hands', () => {
    const moves = midi.tracks.map(({ controlChanges }) =>
      controlChanges[64]?.map(({ ticks, value }) => [ticks, value]),
    );
    expect(moves[0]).toEqual(moves[1]);
    expect(moves[0]?.length).toBeGreaterThan(score.pedal.length - 1);
    expect(moves[0]?.[0]?.[0]).toBeGreaterThanOrEqual(EIGHTH);
  });
});
