import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { placeInImage } from './image.ts';
import { type Channels, levelOf, likeness } from './measure.ts';

/** A key as microphones near its strings take it: one side louder by so many decibels, and partly out of phase. */
const recorded = (louder: number, phase = -0.45): Channels => {
  const random = createRandom(5);
  const noise = () => random() - 0.5;
  const left = Float32Array.from({ length: 20_000 }, noise);
  const own = Math.sqrt(1 - phase ** 2);
  const right = left.map((value) => (phase * value + own * noise()) * 10 ** (-louder / 20));
  return [left, right];
};

const leftward = ([left, right]: Channels): number =>
  levelOf(left ? [left] : []) - levelOf(right ? [right] : []);

test('the bass lies to the left, the treble to the right and the middle between, wherever the microphones hung', () => {
  const placed = [21, 64, 108].map((pitch) => {
    const key = recorded(-12);
    placeInImage(key, pitch);
    return leftward(key);
  });
  expect(placed[0]).toBeGreaterThan(1);
  expect(Math.abs(placed[1] ?? 9)).toBeLessThan(0.3);
  expect(placed[2]).toBeLessThan(-1);
});

test('neighbouring keys lie side by side, though one was recorded far to the right', () => {
  const [e, fSharp] = [recorded(-12), recorded(2)];
  placeInImage(e, 75);
  placeInImage(fSharp, 78);
  expect(Math.abs(leftward(e) - leftward(fSharp))).toBeLessThan(0.5);
});

test('a key that was out of phase is heard from a single loudspeaker too', () => {
  const key = recorded(-8);
  const [left = new Float32Array(), right = new Float32Array()] = key;
  expect(likeness([left], [right], { count: left.length })).toBeLessThan(-0.4);
  placeInImage(key, 75);
  expect(likeness([left], [right], { count: left.length })).toBeGreaterThan(0.2);
});

test('a recording of one channel stays as it is', () => {
  const mono = [Float32Array.of(0.1, 0.2)];
  placeInImage(mono, 60);
  expect(mono).toEqual([Float32Array.of(0.1, 0.2)]);
});
