import { describe, expect, it } from 'vitest';
import type { Stroke } from '../painting/stroke.ts';
import { createRandom } from '../random.ts';
import { createHand, slicesOf } from './hand.ts';

const strokeOf = (time: number): Stroke => ({
  path: [
    [0, 0],
    [0.1, 0],
    [0.2, 0],
    [0.3, 0],
  ],
  width: 0.02,
  load: [0.2, 0.3, 0.5],
  second: [0.3, 0.3, 0.5],
  streak: 0.5,
  opacity: 0.9,
  charge: 0.9,
  dryness: 0.5,
  pickup: 0.3,
  body: 0.2,
  landing: 0.5,
  lifting: 0.5,
  softness: 0.2,
  bristle: 0.002,
  seed: 1,
  delay: 0,
  time,
});

const random = createRandom(9);
const strokes = Array.from({ length: 60 }, (_, note) => ({
  note,
  begins: note * 0.21 + random() * 0.2,
  stroke: strokeOf(0.1 + random() * 2),
}));

const handWithAll = () => {
  const hand = createHand();
  for (const { stroke, begins, note } of strokes) hand.add(stroke, begins, note);
  return hand;
};

describe('createHand', () => {
  it('gives the same sequence however the frames fall', () => {
    const atOnce = handWithAll().takeBefore(100);
    const hand = handWithAll();
    const watched = [];
    for (let time = 0; time < 20; time += random() * 0.9) watched.push(...hand.takeBefore(time));
    watched.push(...hand.takeBefore(100));
    expect(watched).toEqual(atOnce);
  });

  it('lays the first paint on the moment the stroke begins', () => {
    const hand = createHand();
    hand.add(strokeOf(1), 3, 0);
    expect(hand.takeBefore(3)).toEqual([]);
    expect(hand.next()).toBe(3);
    expect(hand.takeBefore(3.001)).toHaveLength(1);
    expect(hand.growing()).toBe(1);
  });

  it('leaves no gap between the slices of a stroke', () => {
    const hand = createHand();
    hand.add(strokeOf(0.7), 0, 0);
    const slices = hand.takeBefore(1);
    expect(slices[0]?.from).toBe(0);
    expect(slices.at(-1)?.to).toBe(1);
    slices.slice(1).forEach((slice, i) => {
      expect(slice.from).toBe(slices[i]?.to);
    });
    expect(hand.growing()).toBe(0);
    expect(hand.next()).toBe(Infinity);
  });
});

describe('slicesOf', () => {
  it('cuts a visitor’s stroke where a stroke of the piece would be cut', () => {
    const stroke = strokeOf(0.9);
    const hand = createHand();
    hand.add(stroke, 0, -1);
    expect(slicesOf(stroke)).toEqual(hand.takeBefore(stroke.time));
  });
});
