import { expect, test } from 'vitest';
import { perform } from '../../../src/performance/perform.ts';
import { readNotation } from '../../../src/score/readNotation.ts';
import type { Note, Score } from '../../../src/score/score.ts';
import { drawEvening } from './drawEvening.ts';
import { eighthSpeeds, meanSpeed, measureSpeed } from './measureTempo.ts';
import { measureLags, measureOverlaps, measurePresses, measureSpreads } from './measureTouch.ts';
import { readEvening } from './readEvening.ts';
import { printTable, tabulate } from './tabulate.ts';

const notation = readNotation(`
title Two measures
section A
measure 1, 6 eighths
  R G5:3 {Ab5} Bb5. Bb5 Bb5
  L Eb2 G3+Eb4 Bb3 Bb2 G3+Eb4 Bb3
measure 2, 6 eighths
  R D5+G5:6
  L Eb2 G3+Eb4 Bb3 Bb2 G3+Eb4 Bb3
  dynamic 0 p
  pedal 0-6
`);

/** Sixty milliseconds: sixty quarters a minute make a beat a second. */
const LATE = 0.06;

const right = (pitch: number, onset: number, duration: number, kind: Note['kind'] = 'note') =>
  ({ pitch, onset, duration, velocity: 80 / 127, hand: 'right', kind }) as const;

const left = [0, 3].flatMap((at): readonly Note[] =>
  [
    [39, 0],
    [55, 0.5],
    [63, 0.5 + LATE / 2],
    [58, 1],
    [46, 1.5],
    [55, 2],
    [63, 2],
    [58, 2.5],
  ].map(([pitch = 0, onset = 0]) => ({
    pitch,
    onset: at + onset,
    duration: 0.5,
    velocity: 40 / 127,
    hand: 'left',
    kind: 'note',
  })),
);

/** The melody comes late, holds its first note over, detaches the second; the second measure is twice as slow. */
const score: Score = {
  title: notation.title,
  notes: [
    ...left,
    right(79, LATE, 1.5),
    right(80, 1.5 - LATE, LATE, 'grace'),
    right(82, 1.5, 0.25),
    right(82, 2, 0.5),
    right(82, 2.5, 0.5),
    right(74, 3 - LATE, 3),
    right(79, 3 - LATE, 3),
  ].sort((a, b) => a.onset - b.onset || a.pitch - b.pitch),
  tempo: [
    { at: 0, quartersPerMinute: 60 },
    { at: 3, quartersPerMinute: 30 },
  ],
  pedal: [
    { at: 3 + LATE, depth: 1 },
    { at: 6, depth: 0 },
  ],
  measures: [0, 3],
  sections: [{ at: 0, name: 'A' }],
  asPlayed: true,
};

const evening = readEvening(notation, perform(score));

test('each note is known by its voice and measure, played out of place as it may be', () => {
  const voices = evening.notes.map(({ pitch, voice, measure }) => `${measure} ${pitch} ${voice}`);
  for (const one of ['1 39 bass', '1 79 melody', '1 63 chords', '1 80 melody', '1 46 bass']) {
    expect(voices).toContain(one);
  }
  expect(voices).toContain('2 74 inner');
  expect(voices).toContain('2 79 melody');
});

test('speed is told by eighth, by measure, and for the whole as far as notes begin', () => {
  const [first, second] = notation.measures.map((measure) => measureSpeed(evening, measure));
  expect(first?.eighths).toBeCloseTo(120);
  expect(second).toMatchObject({ from: 3, to: 5.5 });
  expect(second?.eighths).toBeCloseTo(60);
  expect(eighthSpeeds(evening).map(({ eighths }) => Math.round(eighths))).toEqual([
    ...new Array(6).fill(120),
    ...new Array(5).fill(60),
  ]);
  expect(meanSpeed(evening)).toBeCloseTo((11 * 60) / (3 + 5));
});

test('the melody’s lag is told against the bass, late above 0 and early below', () => {
  const lags = measureLags(evening).map(({ at, milliseconds, against }) => [
    at,
    Math.round(milliseconds),
    against,
  ]);
  expect(lags).toEqual([
    [0, 60, 'bass'],
    [1.5, 0, 'bass'],
    [2, 0, 'chords'],
    [2.5, 0, 'chords'],
    [3, -60, 'bass'],
  ]);
});

test('a chord’s spread is from its first note to its last', () => {
  const spreads = measureSpreads(evening).map(({ milliseconds }) => Math.round(milliseconds));
  expect(spreads).toEqual([30, 0, 0, 60, 0]);
});

test('melody notes overlap or leave a gap, but for graces', () => {
  const overlaps = measureOverlaps(evening).map(
    ({ written, milliseconds }) => `${written} ${Math.round(milliseconds)}`,
  );
  expect(overlaps).toEqual(['legato 120', 'staccato -250', 'legato 0', 'legato 60']);
});

test('the pedal is pressed after the bass', () => {
  const [press, ...others] = measurePresses(evening);
  expect(others).toEqual([]);
  expect(press).toMatchObject({ measure: 2, at: 3 + LATE });
  expect(press?.milliseconds).toBeCloseTo(120);
});

test('a table has a line for each measure, and dashes where there is nothing', () => {
  const [, first, second] = printTable(tabulate(evening)).split('\n');
  expect(first).toMatch(/^ +1 +3\.00 +120\.0 +80\.0 +40\.0 +15\.0 +15\.0 +0 +–$/);
  expect(second).toMatch(/^ +2 +6\.00 +60\.0 +80\.0 +40\.0 +-60\.0 .* 1 +120$/);
});

test('the picture is SVG, with what is written at its places and no number that is none', () => {
  const svg = drawEvening(evening, { name: 'evening no. 7', from: undefined, to: undefined });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 2400 1500"/);
  expect(svg).toContain('evening no. 7, 0:08 (8.0 s)');
  expect(svg).toMatch(/class="mark letter"[^>]*>p</);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(svg.match(/class="dot /g)?.length).toBeGreaterThan(evening.notes.length);
});

test('one measure alone is drawn with its own notes', () => {
  const svg = drawEvening(evening, { name: '', from: 2, to: 2 });
  expect(svg).toContain('class="number">2<');
  expect(svg).not.toContain('class="number">1<');
  expect(() => drawEvening(evening, { name: '', from: 3, to: 9 })).toThrow('no such measures');
});
