import { beforeAll, describe, expect, test } from 'vitest';
import { sampleFiles } from '../../assets/samples.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { type Bank, createBank } from './bank.ts';
import { createDecode } from './decode.ts';
import { loadSamples } from './loadSamples.ts';
import { type Channels, levelOf } from './measure.ts';
import { createOpenAir } from './openAir.ts';
import { renderStrikes } from './renderStrikes.ts';
import { channelsOf } from './sample.ts';
import type { Strike } from './voice.ts';

const RATE = 44_100;
let bank: Bank;

beforeAll(async () => {
  bank = createBank();
  const keys = [39, 57, 60, 78, 93];
  const piece = sampleFiles.filter((file) => keys.includes(file.pitch));
  await loadSamples({ beginning: [], piece, others: [] }, bank, createDecode(RATE)).complete;
});

const strike = (pitch: Pitch, start: Seconds, damped: Seconds, velocity: Unit = 0.5): Strike => ({
  player: 'piece',
  pitch,
  velocity,
  start,
  damped,
});

const play = async (strikes: readonly Strike[], length: Seconds): Promise<Channels> =>
  channelsOf((await renderStrikes(bank, { strikes }, length, createOpenAir)).sound);

const level = (sound: Channels, from: Seconds, to: Seconds): number =>
  levelOf(sound, Math.round(from * RATE), Math.round(to * RATE));

const peakOf = (sound: Channels): number =>
  sound.reduce((most, channel) => channel.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);

test.for([39, 60, 79])(
  'key %i grows with every step of velocity, never by more than 1.5 dB',
  async (pitch) => {
    const velocities = Array.from({ length: 127 }, (_, index) => index + 1);
    const sound = await play(
      velocities.map((velocity, index) =>
        strike(pitch, index * 0.45, index * 0.45 + 0.2, velocity / 127),
      ),
      127 * 0.45,
    );
    const levels = velocities.map((_, index) => level(sound, index * 0.45, index * 0.45 + 0.2));
    const steps = levels.slice(1).map((next, index) => next - (levels[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(1.5);
    expect(Math.min(...steps)).toBeGreaterThan(-0.1);
    expect((levels.at(-1) ?? 0) - (levels[0] ?? 0)).toBeGreaterThan(25);
  },
);

describe('in time', () => {
  const riseOf = (sound: Channels, near: Seconds): Seconds => {
    const [channel = new Float32Array()] = sound;
    const from = Math.round((near - 0.05) * RATE);
    const window = channel.subarray(from, from + Math.round(0.15 * RATE));
    const threshold = 0.1 * window.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return (from + window.findIndex((value) => Math.abs(value) > threshold)) / RATE;
  };

  test('notes are heard at their onsets, within a few milliseconds', async () => {
    const onsets = [0.2, 0.75, 1.3333, 1.9];
    const sound = await play(
      onsets.map((onset, index) => strike([78, 60, 79, 93][index] ?? 60, onset, onset + 0.15)),
      2.5,
    );
    for (const onset of onsets) {
      expect(riseOf(sound, onset) - onset).toBeGreaterThan(0);
      expect(riseOf(sound, onset) - onset).toBeLessThan(0.006);
    }
  });

  test('a damper stills a string softly: not at once, and soon', async () => {
    const sound = await play([strike(60, 0, 0.6)], 2);
    expect(level(sound, 0.62, 0.64)).toBeGreaterThan(level(sound, 0.56, 0.6) - 8);
    expect(level(sound, 1.5, 2)).toBeLessThan(level(sound, 0.5, 0.6) - 60);
  });

  test('the bass takes longer to still than the treble', async () => {
    const left = async (pitch: Pitch) => {
      const sound = await play([strike(pitch, 0, 0.5)], 1);
      return level(sound, 0.75, 0.8) - level(sound, 0.4, 0.5);
    };
    expect(await left(39)).toBeGreaterThan((await left(78)) + 10);
  });

  test('the highest strings have no dampers', async () => {
    const damped = await play([strike(93, 0, 0.1)], 0.6);
    const free = await play([strike(93, 0, 9)], 0.6);
    expect(level(damped, 0.3, 0.5)).toBeCloseTo(level(free, 0.3, 0.5), 3);
  });

  test('a key struck again takes its string over', async () => {
    const twice = await play([strike(60, 0, 9, 0.7), strike(60, 0.5, 9, 0.3)], 1.5);
    const once = await play([strike(60, 0.5, 9, 0.3)], 1.5);
    expect(level(twice, 1, 1.5)).toBeCloseTo(level(once, 1, 1.5), 0);
  });
});

test('where no samples have come, nothing sounds and nothing fails', async () => {
  const { sound } = await renderStrikes(createBank(), { strikes: [strike(60, 0, 1)] }, 0.3);
  expect(peakOf(channelsOf(sound))).toBe(0);
});
