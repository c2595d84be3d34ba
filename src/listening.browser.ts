import { beforeAll, describe, expect, test } from 'vitest';
import nocturne from '../midi/nocturne-op9-no2.mid?url';
import { measureLoudness } from '../tests/commands/listen/loudness.ts';
import { measureTruePeak } from '../tests/commands/listen/truePeak.ts';
import { perform } from './performance/perform.ts';
import type { Performance } from './performance/performance.ts';
import { readMidi } from './score/readMidi.ts';
import { renderPerformance } from './sound/renderPerformance.ts';
import { channelsOf } from './sound/sample.ts';
import type { Beats, Seconds } from './units.ts';

const HOP: Seconds = 0.01;
/** Strikes closer than this are one event to the ear and to this test. */
const APART: Seconds = 0.09;
const NEAR: Seconds = 0.04;
/** Where the Nocturne's first whole measure begins, and how long one is. */
const UPBEAT: Beats = 0.5;
const MEASURE: Beats = 6;

/** The power of the sound in windows of 10 ms, its bass taken away by a difference, so that hammers stand out. */
const powersOf = (sound: AudioBuffer): readonly number[] => {
  const [left, right] = [sound.getChannelData(0), sound.getChannelData(1)];
  const hop = Math.round(HOP * sound.sampleRate);
  return Array.from({ length: Math.floor(left.length / hop) }, (_, window) => {
    let power = 0;
    for (let i = window * hop + 1; i < (window + 1) * hop; i++) {
      for (const channel of [left, right]) {
        power += ((channel[i] ?? 0) - (channel[i - 1] ?? 0)) ** 2;
      }
    }
    return power / hop;
  });
};

/** The moments at which the power rises more than in the tenth of a second around, by a third at least. */
const onsetsIn = (powers: readonly number[]): readonly Seconds[] => {
  const rises = powers.map((power, i) => {
    const before = Math.max(...powers.slice(Math.max(0, i - 3), i), 1e-12);
    return Math.log(power + 1e-9) - Math.log(before + 1e-9);
  });
  return rises.flatMap((rise, i) => {
    const around = rises.slice(Math.max(0, i - 5), i + 6);
    return rise > 0.3 && rise === Math.max(...around) ? [i * HOP] : [];
  });
};

/** The strikes between two moments, each the onsets of what is one event to the ear: a bass that leads and its melody together. */
const strikesIn = (
  { notes }: Performance,
  from: Seconds,
  to: Seconds,
): readonly (readonly Seconds[])[] => {
  const strikes: Seconds[][] = [];
  for (const { onset } of notes) {
    if (onset < from || onset >= to - 0.1) continue;
    const [first = Number.NEGATIVE_INFINITY] = strikes.at(-1) ?? [];
    if (onset - from - first > APART) strikes.push([onset - from]);
    else strikes.at(-1)?.push(onset - from);
  }
  return strikes;
};

const isNear = (one: Seconds, others: readonly Seconds[]): boolean =>
  others.some((other) => Math.abs(one - other) <= NEAR);

/** How many of the strikes, did all come so much later, are heard. */
const shareHeard = (
  strikes: readonly (readonly Seconds[])[],
  heard: readonly Seconds[],
  late: Seconds = 0,
): number =>
  strikes.filter((onsets) => onsets.some((onset) => isNear(onset + late, heard))).length /
  strikes.length;

let performance: Performance;

beforeAll(async () => {
  performance = perform(readMidi(new Uint8Array(await (await fetch(nocturne)).arrayBuffer())));
});

/** When the first note is struck that is written at this beat or later. */
const onsetAt = (beat: Beats): Seconds =>
  performance.notes.find((note) => note.beat >= beat)?.onset ?? 0;

describe.each([
  ['the beginning', 0, 16],
  ['the climax, from measure 30 on', UPBEAT + 29 * MEASURE, 14],
])('%s, rendered', (_, beat, length) => {
  let sound: AudioBuffer;
  let from: Seconds;
  let to: Seconds;

  beforeAll(async () => {
    from = onsetAt(beat);
    to = from + length;
    ({ sound } = await renderPerformance(performance, from, to));
  }, 60_000);

  test('sounds where the file says and nowhere else: a tenth of a second later or earlier it would be another piece', () => {
    const strikes = strikesIn(performance, from, to);
    const heard = onsetsIn(powersOf(sound));
    expect(strikes.length).toBeGreaterThan(20);
    expect(shareHeard(strikes, heard)).toBeGreaterThan(0.85);
    const all = performance.notes.map(({ onset }) => onset - from);
    const written = heard.filter((one) => isNear(one, all)).length / heard.length;
    expect(written).toBeGreaterThan(0.9);
    for (const late of [-0.1, 0.1]) {
      expect(shareHeard(strikes, heard, late)).toBeLessThan(0.3);
    }
  });

  test('is loud enough, and its true peak stays below −1 dBFS', () => {
    const channels = channelsOf(sound);
    const { integrated } = measureLoudness(channels, sound.sampleRate);
    expect(integrated).toBeGreaterThan(-26);
    expect(integrated).toBeLessThan(-12);
    expect(measureTruePeak(channels)).toBeLessThanOrEqual(-1);
  });

  test('is silent only where the score is', () => {
    const quiet = powersOf(sound).flatMap((power, i) => (power < 1e-12 ? [i * HOP + from] : []));
    const sounding = quiet.filter((at) =>
      performance.notes.some(
        ({ onset, damped }) => from <= onset && onset + 0.02 < at && at < damped,
      ),
    );
    expect(sounding).toEqual([]);
  });
});
