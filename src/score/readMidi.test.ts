import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { MidiError } from './midiError.ts';
import {
  chunk,
  endOfTrack,
  header,
  meta,
  meter,
  midiFile,
  noteOff,
  noteOn,
  pedal,
  tempo,
  text,
  trackName,
} from './midiForTests.ts';
import { readMidi } from './readMidi.ts';

const nocturne = new Uint8Array(
  readFileSync(new URL('../../midi/nocturne-op9-no2.mid', import.meta.url)),
);

/** Middle C for a quarter. */
const middleC = [noteOn(0, 60), noteOff(480, 60)];

const reasonOf = (file: Uint8Array): string => {
  try {
    return `${readMidi(file).notes.length} notes`;
  } catch (error) {
    if (error instanceof MidiError) return error.reason;
    throw error;
  }
};

describe('readMidi', () => {
  it('reads a quarter on middle C', () => {
    const score = readMidi(midiFile([[...middleC, endOfTrack()]]));
    expect(score.notes).toEqual([
      { pitch: 60, velocity: 64 / 127, onset: 0, duration: 1, hand: 'right', kind: 'note' },
    ]);
    expect(score.tempo).toEqual([{ at: 0, quartersPerMinute: 120 }]);
    expect(score.measures).toEqual([0]);
    expect(score.asPlayed).toBe(false);
  });

  it('reads format 0, running status, and a note-on of velocity 0 as a note-off', () => {
    const file = midiFile(
      [
        [
          [0, 0x90, 60, 80],
          [120, 60, 0],
          [0, 64, 80],
          [120, 64, 0],
        ],
      ],
      {
        format: 0,
        division: 120,
      },
    );
    expect(
      readMidi(file).notes.map(({ pitch, onset, duration }) => [pitch, onset, duration]),
    ).toEqual([
      [60, 0, 1],
      [64, 1, 1],
    ]);
  });

  it('lets a status run on over a meta event and a system exclusive message', () => {
    const sysex = [0, 0xf0, 3, 1, 2, 0xf7];
    const file = midiFile([[noteOn(0, 60), text(0, 'hm'), sysex, [96, 60, 0]]]);
    expect(readMidi(file).notes[0]?.duration).toBe(96 / 480);
  });

  it('counts 120 quarters a minute until the first tempo', () => {
    const file = midiFile([[tempo(480, 60), ...middleC]]);
    expect(readMidi(file).tempo).toEqual([
      { at: 0, quartersPerMinute: 120 },
      { at: 1, quartersPerMinute: 60 },
    ]);
  });

  it('takes tempo, pedal and markers from any track, in order', () => {
    const file = midiFile([
      [trackName('Prelude'), pedal(0, 127), pedal(480, 0)],
      [...middleC, tempo(0, 90)],
      [tempo(0, 60), text(240, 'A', 6)],
    ]);
    const score = readMidi(file);
    expect(score.title).toBe('Prelude');
    expect(score.tempo.map(({ at }) => at)).toEqual([0, 1]);
    expect(score.pedal).toEqual([
      { at: 0, depth: 1 },
      { at: 1, depth: 0 },
    ]);
    expect(score.sections).toEqual([{ at: 0.5, name: 'A' }]);
  });

  it('makes one pedal of two channels’, and keeps a change that both make at once', () => {
    const hand = (channel: number) => [
      noteOn(0, 60 + channel, 64, channel),
      pedal(0, 127, channel),
      pedal(480, 0, channel),
      pedal(0, 127, channel),
      pedal(480, 0, channel),
      noteOff(0, 60 + channel, channel),
    ];
    expect(readMidi(midiFile([hand(0), hand(1)])).pedal).toEqual([
      { at: 0, depth: 1 },
      { at: 1, depth: 0 },
      { at: 1, depth: 1 },
      { at: 2, depth: 0 },
    ]);
  });

  it('closes a note left hanging where its track ends', () => {
    const file = midiFile([[noteOn(0, 60), noteOn(0, 64), noteOff(480, 64), endOfTrack(480)]]);
    expect(readMidi(file).notes.map(({ duration }) => duration)).toEqual([2, 1]);
  });

  it('ends the older one first where one key overlaps itself', () => {
    const file = midiFile([[noteOn(0, 60), noteOn(240, 60), noteOff(240, 60), noteOff(240, 60)]]);
    expect(readMidi(file).notes.map(({ onset, duration }) => [onset, duration])).toEqual([
      [0, 1],
      [0.5, 1],
    ]);
  });

  it('keeps the hands apart that share a channel but not a track', () => {
    const file = midiFile([
      [noteOn(0, 60), noteOff(960, 60)],
      [noteOn(0, 60), noteOff(480, 60)],
    ]);
    expect(readMidi(file).notes.map(({ duration }) => duration)).toEqual([2, 1]);
  });

  it('tells the hands by the tracks’ names, by two tracks’ registers, or at middle C', () => {
    const hands = (low: readonly number[], high: readonly number[]) =>
      readMidi(
        midiFile([
          [low, noteOn(0, 50), noteOff(9, 50), noteOn(0, 64), noteOff(9, 64)],
          [high, noteOn(0, 62), noteOff(9, 62), noteOn(0, 72), noteOff(9, 72)],
        ]),
      ).notes.map(({ pitch, hand }) => `${pitch} ${hand}`);
    const byRegister = ['50 left', '62 right', '64 left', '72 right'];
    expect(hands([], [])).toEqual(byRegister);
    expect(hands(trackName('Right hand'), trackName('Left hand'))).toEqual([
      '50 right',
      '62 left',
      '64 right',
      '72 left',
    ]);
    const alone = readMidi(midiFile([[noteOn(0, 59), noteOn(0, 60)]]));
    expect(alone.notes.map(({ hand }) => hand)).toEqual(['left', 'right']);
  });

  it('begins a measure at an upbeat’s end and at each change of meter', () => {
    const file = midiFile([
      [meter(0, 1, 3), meter(240, 12, 3), meter(2880, 3, 2)],
      [noteOn(0, 60), noteOff(240 + 2880 + 1500, 60)],
    ]);
    expect(readMidi(file).measures).toEqual([0, 0.5, 6.5, 9.5]);
  });

  it('moves what lies beyond the keyboard by octaves, and leaves drums out', () => {
    const file = midiFile([[noteOn(0, 9), noteOn(0, 120), noteOn(0, 36, 99, 9), endOfTrack(480)]]);
    expect(readMidi(file).notes.map(({ pitch }) => pitch)).toEqual([21, 108]);
  });

  it('reads names in UTF-8 and in Latin-1, at most 80 bytes of them', () => {
    const named = (bytes: readonly number[]) =>
      readMidi(midiFile([[meta(0, 3, bytes), ...middleC]])).title;
    expect(named([0x41, 0xe2, 0x80, 0xb2])).toBe('A′');
    expect(named([0x46, 0xe9, 0x65])).toBe('Fée');
    expect(named(new Array<number>(1_000_000).fill(0x61))).toBe('a'.repeat(80));
    expect(named(Array.from({ length: 300 }, (_, i) => [0xe2, 0x80, 0xb2][i % 3] ?? 0))).toBe(
      '′'.repeat(26),
    );
  });

  it('skips chunks that it does not know', () => {
    const file = [
      ...header(1, 1, 480),
      ...chunk('XFIH', [1, 2, 3]),
      ...chunk('MTrk', middleC.flat()),
    ];
    expect(readMidi(Uint8Array.from(file)).notes).toHaveLength(1);
  });

  it('remembers what a note is by our own texts before it', () => {
    const file = midiFile([
      [text(0, 'valerie:as-played'), text(0, 'valerie:grace'), noteOn(0, 62), ...middleC],
    ]);
    const { notes, asPlayed } = readMidi(file);
    expect(asPlayed).toBe(true);
    expect(notes.map(({ pitch, kind }) => `${pitch} ${kind}`)).toEqual(['60 note', '62 grace']);
  });
});

describe('readMidi refuses', () => {
  const flood = (count: number) =>
    Array.from({ length: count }, (_, i) => [...noteOn(0, 60), ...noteOff(i % 2, 60)]);
  const cases: readonly (readonly [what: string, reason: string, file: Uint8Array])[] = [
    ['an empty file', 'not-midi', new Uint8Array()],
    ['a text named .mid', 'not-midi', Uint8Array.from(Buffer.from('Chère Valérie, …'))],
    ['a RIFF file', 'not-midi', Uint8Array.from(Buffer.from('RIFF\0\0\0\0RMIDdata'))],
    ['four letters and no more', 'truncated', Uint8Array.from(Buffer.from('MThd'))],
    ['half a header', 'truncated', midiFile([middleC]).subarray(0, 11)],
    ['a header alone', 'truncated', Uint8Array.from(header(1, 1, 480))],
    ['a track that breaks off', 'truncated', midiFile([middleC]).subarray(0, -3)],
    ['an event that breaks off', 'truncated', midiFile([[noteOn(0, 60), [0, 0x90, 62]]])],
    ['a text longer than its track', 'truncated', midiFile([[[0, 0xff, 1, 0x7f, 65]]])],
    [
      'fewer tracks than it says',
      'truncated',
      Uint8Array.from([...header(1, 2, 480), ...chunk('MTrk', middleC.flat())]),
    ],
    [
      'a chunk of four gigabytes',
      'truncated',
      Uint8Array.from([...header(1, 1, 480), 77, 84, 114, 107, 255, 255, 255, 255, 0]),
    ],
    ['film frames', 'smpte', midiFile([middleC], { division: 0xe728 })],
    ['no ticks to the quarter', 'not-finite', midiFile([middleC], { division: 0 })],
    ['a tempo without end', 'not-finite', midiFile([[meta(0, 0x51, [0, 0, 0]), ...middleC]])],
    ['format 2', 'format', midiFile([middleC], { format: 2 })],
    ['format 7', 'not-midi', midiFile([middleC], { format: 7 })],
    ['65 tracks', 'too-many-tracks', midiFile(new Array(65).fill(middleC))],
    ['no tracks', 'no-notes', midiFile([])],
    ['no notes', 'no-notes', midiFile([[trackName('silence'), tempo(0, 60)]])],
    ['nothing but drums', 'no-notes', midiFile([[noteOn(0, 36, 99, 9)]])],
    ['a number of five bytes', 'damaged', midiFile([[[0x81, 0x81, 0x81, 0x81, 0, 0x90, 60, 64]]])],
    ['a pitch above 127', 'damaged', midiFile([[[0, 0x90, 200, 64]]])],
    ['data before any status', 'damaged', midiFile([[[0, 60, 64]]])],
    ['active sensing in a file', 'damaged', midiFile([[noteOn(0, 60), [0, 0xfe]]])],
    ['a tempo of one byte', 'damaged', midiFile([[meta(0, 0x51, [7]), ...middleC]])],
    ['20,001 notes', 'too-many-notes', midiFile([flood(20_001)])],
    ['20,001 notes in two tracks', 'too-many-notes', midiFile([flood(10_000), flood(10_001)])],
    [
      'a rest of three days',
      'too-long',
      midiFile([[...middleC, noteOn(0xfffffff, 60), noteOff(9, 60)]]),
    ],
    [
      'two hours and a second',
      'too-long',
      midiFile([[tempo(0, 60), noteOn(0, 60), noteOff(480 * 7201, 60)]]),
    ],
    [
      'measures without number',
      'too-long',
      midiFile([[tempo(0, 100_000), meter(0, 1, 6), noteOn(0, 60), noteOff(480 * 10_000, 60)]]),
    ],
    ['more than 2 MB', 'too-large', new Uint8Array(2 * 1024 * 1024 + 1)],
  ];

  it.each(cases)('%s: %s', (_, reason, file) => {
    expect(reasonOf(file)).toBe(reason);
  });

  it('with one clear sentence', () => {
    expect(() => readMidi(Uint8Array.from(Buffer.from('no music')))).toThrow(
      new MidiError('not-midi'),
    );
    expect(new MidiError('smpte').message).toMatch(/^[A-Z][^.]+\.$/);
  });

  it('our own file cut off anywhere', () => {
    for (let length = 0; length < nocturne.length; length += 311) {
      expect(['not-midi', 'truncated'], `${length} bytes`).toContain(
        reasonOf(nocturne.subarray(0, length)),
      );
    }
  });
});

describe('readMidi in the face of a hostile file', () => {
  const most = 1024 * 1024;
  const filled = (events: readonly number[]) => {
    const track = new Array(Math.floor(most / events.length)).fill(events);
    return midiFile([[...middleC, ...track]]);
  };
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    [
      'a key struck 20,000 times before it is let go',
      '20000 notes',
      midiFile([
        [...new Array(20_000).fill(noteOn(1, 60)), ...new Array(20_000).fill(noteOff(1, 60))],
      ]),
    ],
    ['1 MB of tempi', '1 notes', filled(tempo(0, 100))],
    ['1 MB of pedal', '1 notes', filled([...pedal(0, 127), ...pedal(0, 0)])],
    ['1 MB of markers', '1 notes', filled(text(0, 'A', 6))],
    ['1 MB of note-offs', '1 notes', filled([0, 61, 64])],
    [
      'a name of 1 MB',
      '1 notes',
      midiFile([[...middleC, meta(0, 3, new Array<number>(most).fill(0x61))]]),
    ],
  ];

  // Each takes less than a second on a machine of its own; what grows with the square of the size would take minutes.
  it.each(cases)('takes seconds, not minutes, over %s', { timeout: 60_000 }, (_, outcome, file) => {
    const began = performance.now();
    expect(reasonOf(file)).toBe(outcome);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('keeps at most 100 sections', () => {
    const markers = new Array(101).fill(text(0, 'A', 6));
    expect(readMidi(midiFile([[...middleC, ...markers]])).sections).toHaveLength(100);
  });

  it('reads or refuses, and throws nothing else, 300 damaged copies of the Nocturne', () => {
    const random = createRandom(9);
    for (let copy = 0; copy < 300; copy++) {
      const bytes = nocturne.slice();
      for (let i = 0; i < 5; i++) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      expect(reasonOf(bytes), `copy ${copy}`).toMatch(/^(\d+ notes|[a-z-]+)$/);
    }
  });

  it('never gives a time that is not finite', () => {
    const file = midiFile([[...variableTempi(), ...middleC]]);
    const { tempo: changes } = readMidi(file);
    expect(changes.every(({ quartersPerMinute }) => Number.isFinite(quartersPerMinute))).toBe(true);
  });
});

const variableTempi = () => [meta(0, 0x51, [0, 0, 1]), meta(0, 0x51, [255, 255, 255])];
