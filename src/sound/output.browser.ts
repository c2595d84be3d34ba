import { beforeAll, describe, expect, test } from 'vitest';
import { sampleFiles } from '../../assets/samples.ts';
import { measureTruePeak } from '../../tests/commands/listen/truePeak.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { type Bank, createBank } from './bank.ts';
import { createDecode } from './decode.ts';
import { loadSamples } from './loadSamples.ts';
import { type Channels, levelOf } from './measure.ts';
import { createOpenAir } from './openAir.ts';
import type { Output } from './output.ts';
import { RATE, renderStrikes } from './renderStrikes.ts';
import { channelsOf } from './sample.ts';
import type { Context } from './tone.ts';
import type { Strike } from './voice.ts';

let bank: Bank;

beforeAll(async () => {
  bank = createBank();
  const keys = [27, 39, 51, 60, 63, 75, 84, 99];
  const piece = sampleFiles.filter((file) => keys.includes(file.pitch));
  await loadSamples({ beginning: piece, piece: [], others: [] }, bank, createDecode(RATE)).complete;
});

const struck = (pitch: Pitch, velocity: Unit, start: Seconds = 0, damped: Seconds = 9): Strike => ({
  player: 'piece',
  pitch,
  velocity,
  start,
  damped,
});

const play = async (
  strikes: readonly Strike[],
  length: Seconds,
  open?: (context: Context) => Output,
): Promise<Channels> => {
  const { sound } = await renderStrikes(bank, { strikes }, length, open);
  return channelsOf(sound);
};

const level = (sound: Channels, from: Seconds, to: Seconds): number =>
  levelOf(sound, Math.round(from * RATE), Math.round(to * RATE));

describe('whatever is played, the true peak stays below −1 dBFS', () => {
  const keys = Array.from({ length: 88 }, (_, index) => 21 + index);
  const again = [0.1, 0.3, 0.5, 0.7];
  test.each([
    ['88 keys at full velocity under the pedal, twice', keys, [0.1, 0.6]],
    ['the highest keys, hammered', keys.slice(64), again],
    ['ten fingers over all octaves, hammered', [28, 40, 52, 59, 64, 76, 80, 83, 88, 100], again],
  ])('%s', async (_, pitches, times) => {
    const strikes = times.flatMap((time) => pitches.map((pitch) => struck(pitch, 1, time)));
    const peak = measureTruePeak(await play(strikes, 1.2));
    expect(peak).toBeLessThanOrEqual(-1);
    expect(peak).toBeGreaterThan(-3);
  });
});

test('a chord of eight notes, mezzo-forte and all at once, is hardly squashed: it loses less than 1 dB', async () => {
  const chord = [39, 51, 58, 63, 67, 75, 79, 82];
  const play8 = async (velocity: Unit, open?: (context: Context) => Output) => {
    const strikes = chord.map((pitch) => struck(pitch, velocity));
    return level(await play(strikes, 0.5, open), 0, 0.4);
  };
  const here = (await play8(0.6)) - (await play8(0.2));
  const inOpenAir = (await play8(0.6, createOpenAir)) - (await play8(0.2, createOpenAir));
  expect(here).toBeGreaterThan(inOpenAir - 1);
});

test('what is not loud passes with headroom and nothing else, and the hall comes after it', async () => {
  const note = [struck(75, 0.3, 0.05, 0.3)];
  const dry = await play(note, 0.3, createOpenAir);
  const there = await play(note, 2.3);
  const rise = (sound: Channels): Seconds =>
    (sound[0]?.findIndex((value) => Math.abs(value) > 1e-4) ?? 0) / RATE;
  expect(rise(there)).toBeCloseTo(rise(dry), 2);
  const headroom = level(dry, 0.05, 0.06) - level(there, 0.05, 0.06);
  expect(headroom).toBeGreaterThan(8);
  expect(level(there, 0.45, 0.6)).toBeLessThan(level(there, 0.05, 0.3) - 12);
  expect(level(there, 0.45, 0.6)).toBeGreaterThan(level(there, 0.05, 0.3) - 30);
  expect(level(there, 2.1, 2.3)).toBeLessThan(level(there, 0.05, 0.3) - 55);
});
