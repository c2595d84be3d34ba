import { describe, expect, it } from 'vitest';
import { LIFT_SLICES, liftAt } from '../painting/visitorLift.ts';
import { createRandom } from '../random.ts';
import { strokeAt } from './easelForTests.ts';
import { createHand, slicesOf } from './hand.ts';

const random = createRandom(9);
const strokes = Array.from({ length: 60 }, (_, note) => ({
  note,
  begins: note * 0.21 + random() * 0.2,
  stroke: strokeAt(0.5, 0.5, { time: 0.1 + random() * 2 }),
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
    hand.add(strokeAt(0.5, 0.5, { time: 1 }), 3, 0);
    expect(hand.takeBefore(3)).toEqual([]);
    expect(hand.next()).toBe(3);
    expect(hand.takeBefore(3.001)).toHaveLength(1);
    expect(hand.growing()).toMatchObject([{ to: 1 }]);
  });

  it('gives strokes by when they begin, in whatever turn they are added', () => {
    const hand = createHand();
    const begins = [5, 3, 4].map((moment, note) => {
      hand.add(strokeAt(0.5, 0.5, { time: 0.1 }), moment, note);
      return moment;
    });
    expect(hand.next()).toBe(Math.min(...begins));
    expect(new Set(hand.takeBefore(3.9).map(({ note }) => note))).toEqual(new Set([1]));
    hand.add(strokeAt(0.5, 0.5, { time: 0.1 }), 3.95, 3);
    expect(hand.next()).toBe(3.95);
    expect(hand.takeBefore(10).map(({ note }) => note)).toEqual([3, 2, 3, 2, 0, 0]);
  });

  it('leaves no gap between the slices of a stroke', () => {
    const hand = createHand();
    hand.add(strokeAt(0.5, 0.5, { time: 0.7 }), 0, 0);
    const slices = hand.takeBefore(1);
    expect(slices[0]?.from).toBe(0);
    expect(slices.at(-1)?.to).toBe(1);
    slices.slice(1).forEach((slice, i) => {
      expect(slice.from).toBe(slices[i]?.to);
    });
    expect(hand.growing()).toEqual([]);
    expect(hand.next()).toBe(Infinity);
  });
});

describe('slicesOf', () => {
  it('cuts a visitor’s stroke where a stroke of the piece would be cut', () => {
    const stroke = strokeAt(0.5, 0.5, { time: 0.9 });
    const hand = createHand();
    hand.add(stroke, 0, -1);
    expect(slicesOf(stroke)).toEqual(hand.takeBefore(stroke.time));
  });
});

describe('slicesOf', () => {
  it('lays the lift of a visitor’s brush in as many slices as is counted on', () => {
    for (const { stroke } of strokes)
      expect(slicesOf(liftAt(stroke, 0.6))).toHaveLength(LIFT_SLICES);
  });
});
