import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sampleFiles } from '../../assets/samples.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { type Bank, createBank } from './bank.ts';
import { createDecode } from './decode.ts';
import { loadSamples } from './loadSamples.ts';
import { levelOf } from './measure.ts';
import { channelsOf } from './sample.ts';
import { Gain, OfflineContext, setContext } from './tone.ts';
import type { Player, Strike } from './voice.ts';
import { createVoices, type Voices } from './voices.ts';

const RATE = 44_100;
const QUIETER = 0.2;
let bank: Bank;
let native: OfflineAudioContext;
let voices: Voices;

beforeAll(async () => {
  bank = createBank();
  const piece = sampleFiles.filter((file) => file.pitch === 60 && file.layer === 8);
  await loadSamples({ beginning: [], piece, others: [] }, bank, createDecode(RATE)).complete;
});

beforeEach(() => {
  native = new OfflineAudioContext(2, 2 * RATE, RATE);
  const context = new OfflineContext(native);
  setContext(context);
  const into = new Gain({ context, gain: QUIETER });
  into.connect(native.destination);
  voices = createVoices(context, bank, into);
});

const strike = (player: Player, pitch: Pitch, start: Seconds, velocity: Unit = 0.5): Strike => ({
  player,
  pitch,
  velocity,
  start,
  damped: Number.POSITIVE_INFINITY,
});

const render = async () => channelsOf(await native.startRendering());

/** The largest leap from one sample to the next, between two times. */
const leap = (channel: Float32Array, from: Seconds, to: Seconds): number =>
  channel
    .subarray(from * RATE, to * RATE)
    .reduce(
      (most, value, frame, part) => Math.max(most, Math.abs(value - (part[frame - 1] ?? value))),
      0,
    );

test('a hush fades what sounds within a tenth of a second, without a click, and takes back what is to come', async () => {
  voices.strike(strike('piece', 60, 0.2));
  voices.strike(strike('piece', 64, 1.2));
  voices.hush('piece', 1);
  const sound = await render();
  const [left = new Float32Array()] = sound;
  expect(levelOf(sound, 0.8 * RATE, RATE)).toBeGreaterThan(-60);
  expect(levelOf(sound, 1.1 * RATE, 1.2 * RATE)).toBeLessThan(
    levelOf(sound, 0.8 * RATE, RATE) - 30,
  );
  expect(levelOf(sound, 1.3 * RATE)).toBeLessThan(-90);
  expect(leap(left, 0.99, 1.2)).toBeLessThanOrEqual(leap(left, 0.8, 0.99));
});

test('a hush leaves the visitor’s notes alone', async () => {
  voices.strike(strike('piece', 60, 0.2));
  voices.strike(strike('visitor', 60, 0.3));
  voices.hush('piece', 0.6);
  expect([voices.held(0.5), voices.held(0.7)]).toEqual([2, 1]);
  expect(levelOf(await render(), 1.2 * RATE)).toBeGreaterThan(-60);
});

test('a note damped before it was to end is held no more', () => {
  voices.strike({ ...strike('piece', 60, 0.2), damped: 0.8 });
  expect([0.1, 0.2, 0.79, 0.8].map((time) => voices.held(time))).toEqual([0, 1, 1, 0]);
  expect([0.1, 0.2].map((time) => voices.waiting(time))).toEqual([1, 0]);
});

test('when more strings sound than the machine should bear, the quietest give way', () => {
  const under = 0.3;
  for (let pitch = 21; pitch <= 108; pitch += 1) {
    const start = 0.1 + pitch / 1000;
    voices.strike(strike('piece', pitch, start, 0.9));
    voices.strike(strike('visitor', pitch, start, 0.1));
  }
  expect(voices.held(under)).toBeLessThanOrEqual(96);
  voices.hush('piece', under);
  expect(voices.held(under)).toBeLessThanOrEqual(8);
});

test('a melody’s string is not taken, however soft it has become', () => {
  voices.strike({ ...strike('piece', 75, 0.1, 0.05), melody: true });
  for (let pitch = 21; pitch <= 108; pitch += 1) {
    voices.strike(strike('visitor', pitch, 0.2, 0.9));
    if (pitch !== 75) voices.strike(strike('piece', pitch, 0.2, 0.9));
  }
  voices.hush('visitor', 0.3);
  for (let pitch = 21; pitch <= 108; pitch += 1) {
    if (pitch !== 75) voices.rest('piece', (key) => (key === 75 ? 'off' : 'on'), 0.3);
  }
  expect(voices.held(0.4)).toBe(1);
});
