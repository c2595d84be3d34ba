import { expect, test } from 'vitest';
import { align, findOnset, findTail, levelOf, likeness } from './measure.ts';

const RATE = 8000;

/** A struck string: silence, then a decaying tone of 220 Hz with an overtone. */
const note = (silence: number, decay = 4, seconds = 4) =>
  [0, 1].map((channel) =>
    Float32Array.from({ length: seconds * RATE }, (_, frame) => {
      const time = frame / RATE - silence;
      const wave = Math.sin(2 * Math.PI * 220 * time) + 0.5 * Math.sin(2 * Math.PI * 447 * time);
      return time < 0 ? 0 : 0.3 * wave * Math.exp(-decay * time) * (1 - 0.2 * channel);
    }),
  );

test('the onset lies where the silence ends', () => {
  expect(findOnset(note(0.0125))).toBeGreaterThanOrEqual(100);
  expect(findOnset(note(0.0125))).toBeLessThan(104);
});

test('a second of quiet before the string is struck is not the onset, nor is its noise the tail', () => {
  const late = note(1.5, 4, 6);
  for (const channel of late) channel[10] = 0.002;
  const onset = findOnset(late);
  expect(onset).toBeGreaterThanOrEqual(1.5 * RATE);
  expect(onset).toBeLessThan(1.5 * RATE + 4);
  expect(findTail(late, RATE, 40, onset) - onset).toBe(findTail(note(0, 4, 6), RATE, 40));
});

test('the tail lies after the loudest moment, whatever quiet comes before it', () => {
  const seconds = findTail(note(2, 4, 6), RATE, 40) / RATE;
  expect(seconds).toBeGreaterThan(3.1);
  expect(seconds).toBeLessThan(3.4);
});

test('silence has its onset at once, and its level is as good as none', () => {
  expect(findOnset([new Float32Array(100)])).toBe(0);
  expect(levelOf([new Float32Array(100)])).toBe(-200);
});

test('the tail is cut where a second is 40 dB down, not at the first dip', () => {
  const seconds = findTail(note(0, 4, 6), RATE, 40) / RATE;
  expect(seconds).toBeGreaterThan(1.1);
  expect(seconds).toBeLessThan(1.4);
  const [left = new Float32Array()] = note(0, 1, 3);
  left.fill(0, RATE, 1.5 * RATE);
  expect(findTail([left], RATE, 40)).toBe(3 * RATE);
});

test('two recordings of a key, one later and louder, are brought in step to the frame', () => {
  const model = note(0);
  const later = note(0.0125).map((channel) => channel.map((value) => 2 * value));
  expect(align(model, later, RATE, 60)).toBe(100);
  expect(likeness(model, later, { from: 100, count: 2000 })).toBeCloseTo(1, 5);
});
