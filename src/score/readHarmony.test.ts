import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findHomeKey } from './homeKey.ts';
import { type Harmony, readHarmony } from './readHarmony.ts';
import { readMidi } from './readMidi.ts';
import type { Score } from './score.ts';

const nocturne = readMidi(
  readFileSync(new URL('../../midi/nocturne-op9-no2.mid', import.meta.url)),
);
const harmonies = readHarmony(nocturne);

/** The harmony of a measure of the Nocturne, from an eighth of it on. */
const at = (measure: number, eighth: number): Harmony => {
  const place = (nocturne.measures[measure] ?? Number.NaN) + eighth / 2;
  const found = harmonies.find((harmony) => Math.abs(harmony.at - place) < 1e-9);
  if (!found) throw new Error(`measure ${measure} has no harmony at ${eighth}`);
  return found;
};

/** Chords of a whole measure of 4/4, each given as pitches. */
const chorale = (...chords: readonly (readonly number[])[]): Score => ({
  title: 'chorale',
  notes: chords.flatMap((pitches, i) =>
    pitches.map((pitch) => ({
      pitch,
      velocity: 0.5,
      onset: 4 * i,
      duration: 4,
      hand: 'right' as const,
      kind: 'note' as const,
    })),
  ),
  tempo: [{ at: 0, quartersPerMinute: 60 }],
  pedal: [],
  measures: chords.map((_, i) => 4 * i),
  sections: [],
  asPlayed: false,
});

describe('readHarmony of the Nocturne', () => {
  it('has one entry for each dotted quarter, from beginning to end', () => {
    const measures = [1, 2, 3, 10, 31, 33].map((measure) => {
      const from = nocturne.measures[measure] ?? Number.NaN;
      return harmonies.filter((one) => one.at >= from && one.at < from + 6).length;
    });
    expect(measures).toEqual(new Array(6).fill(4));
    expect(harmonies[0]?.at).toBe(0);
    expect(harmonies.every((one, i) => one.at > (harmonies[i - 1]?.at ?? -1))).toBe(true);
  });

  it.each([
    [1, 0],
    [4, 6],
    [8, 6],
    [10, 6],
    [24, 6],
    [28, 6],
    [33, 0],
    [34, 0],
  ])('is at home in measure %i from eighth %i on: E flat major', (measure, eighth) => {
    const { fifths, tension, minor } = at(measure, eighth);
    expect({ fifths, minor }).toEqual({ fifths: 0, minor: false });
    expect(tension).toBeLessThan(0.05);
  });

  it.each([
    ['C7, the dominant of ii', 2, 0, 3, false],
    ['F minor', 2, 9, 2, true],
    ['B flat 7', 3, 0, 1, false],
    ['G7 over B', 3, 3, 4, false],
    ['C minor', 3, 6, 3, true],
    ['A flat', 10, 0, -1, false],
    ['A flat minor, borrowed', 10, 3, -1, true],
    ['B flat', 17, 0, 1, false],
    ['A flat minor over E flat', 25, 3, -1, true],
    ['F7 over A', 27, 9, 2, false],
    ['B flat 7, which the pedal holds under the cadenza', 32, 23, 1, false],
  ])('finds %s in measure %i', (_, measure, eighth, fifths, minor) => {
    expect(at(measure, eighth)).toMatchObject({ fifths, minor });
  });

  it('takes the diminished seventh of measure 3 for the dominant of the dominant', () => {
    expect(at(3, 9)).toMatchObject({ fifths: 2, minor: true });
  });

  it('is darkest at the diminished sevenths, then at the borrowed minor', () => {
    const byTension = harmonies.map(({ tension }) => tension).sort((a, b) => b - a);
    const darkestTenth = byTension[Math.floor(byTension.length / 10)] ?? 1;
    const darkestFifth = byTension[Math.floor(byTension.length / 5)] ?? 1;
    for (const measure of [3, 7, 15, 23]) {
      expect(at(measure, 9).tension, `measure ${measure}`).toBeGreaterThan(darkestTenth);
    }
    for (const measure of [10, 18, 25, 26, 29, 30]) {
      expect(at(measure, 3).tension, `measure ${measure}`).toBeGreaterThan(darkestFifth);
    }
  });

  it('stays where it is while the cadenza runs over an empty left hand', () => {
    const cadenza = harmonies.filter((one) => one.at > 186.5 + 6 && one.at < 209.5);
    expect(new Set(cadenza.map(({ fifths, tension }) => `${fifths} ${tension}`)).size).toBe(1);
  });
});

describe('readHarmony of any piece', () => {
  const cMajor = [48, 60, 64, 67];
  const f = [53, 60, 65, 69];
  const g7 = [43, 59, 62, 65];

  it('is at home in C and one fifth away on either side', () => {
    const read = readHarmony(chorale(cMajor, f, g7, cMajor));
    expect(read.filter((_, i) => i % 2 === 0).map(({ fifths }) => fifths)).toEqual([0, -1, 1, 0]);
    expect(read[0]?.tension).toBe(0);
  });

  it('is as much at home in a minor key', () => {
    const aMinor = [45, 57, 60, 64];
    const e7 = [40, 56, 59, 62];
    const [home] = readHarmony(chorale(aMinor, [50, 57, 62, 65], e7, aMinor));
    expect(home).toEqual({ at: 0, fifths: 0, tension: 0, minor: true });
  });

  it('says the same of a piece in every key', () => {
    const shapes = Array.from({ length: 12 }, (_, up) => {
      const shift = (pitches: readonly number[]) => pitches.map((pitch) => pitch + up);
      return readHarmony(chorale(shift(cMajor), shift(f), shift(g7), shift(cMajor)));
    });
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it('keeps within its ranges', () => {
    for (const { fifths, tension } of harmonies) {
      expect(fifths).toBeGreaterThanOrEqual(-6);
      expect(fifths).toBeLessThanOrEqual(6);
      expect(tension).toBeGreaterThanOrEqual(0);
      expect(tension).toBeLessThanOrEqual(1);
    }
  });
});

describe('findHomeKey', () => {
  it('tells a scale’s key by how long its notes sound', () => {
    const eFlat = [1, 0, 1, 3, 0, 1, 0, 1, 1, 0, 2, 0];
    const cMinor = [3, 0, 1, 2, 0, 1, 0, 2, 1, 0, 0, 1];
    expect(findHomeKey(eFlat)).toEqual({ tonic: 3, minor: false });
    expect(findHomeKey(cMinor)).toEqual({ tonic: 0, minor: true });
  });
});
