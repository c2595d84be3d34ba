import { expect, test } from 'vitest';
import type { Hand, Note } from '../score/score.ts';
import { assign } from './assign.ts';
import type { Sketch } from './sketch.ts';

const COUNT = 300;
/** When the touch is due that lies far from all others, as a share of the picture. */
const DUE = 0.2;

const notes = (hand: Hand): readonly Note[] =>
  Array.from({ length: COUNT }, (_, i) => ({
    pitch: 60,
    velocity: 0.5,
    onset: 2 * i,
    duration: 1,
    hand,
    kind: 'note' as const,
  }));

const touch = (x: number, stage: number, hand: Hand): Sketch => ({
  path: [
    [x, 0.5],
    [x + 0.01, 0.5],
    [x + 0.02, 0.5],
    [x + 0.03, 0.5],
  ],
  width: 0.01,
  brush: 'filbert',
  load: [0.5, 0, 0],
  second: [0.5, 0, 0],
  spread: 0,
  body: 1,
  hand,
  stage,
});

/** After how much of the picture a touch far from all others is laid by a hand whose work lies together. */
const laidAt = (hand: Hand): number => {
  const near = Array.from({ length: COUNT - 2 }, (_, i) => touch(0.2, i / COUNT, hand));
  // Its colour lies there already, or it would be noticed.
  const below = touch(1.401, 0, hand);
  const far = touch(1.4, DUE, hand);
  const taken = assign(notes(hand), [...near, below, far], 1.6);
  return taken.findIndex((some) => some.some(({ path }) => path[0][0] === 1.4)) / COUNT;
};

test('a touch far from where the hand works waits for its turn, but not for long', () => {
  expect(laidAt('left')).toBeGreaterThan(DUE + 0.02);
  expect(laidAt('left')).toBeLessThan(DUE + 0.05);
});

test('a note that sings lets it wait longer, for it is to show what it does', () => {
  expect(laidAt('right')).toBeGreaterThan(DUE + 0.06);
  expect(laidAt('right')).toBeLessThan(DUE + 0.15);
});

test('a touch over the canvas’s edge goes along with another: no note is left with what is not seen', () => {
  const within = Array.from({ length: COUNT }, (_, i) => touch(0.2, i / COUNT, 'right'));
  const beyond = Array.from({ length: 50 }, (_, i) => touch(1.61, i / 50, 'right'));
  const taken = assign(notes('right'), [...within, ...beyond], 1.6);
  const isSeen = ({ path }: Sketch) => path[0][0] < 1.6;
  expect(taken.every(([first]) => first !== undefined && isSeen(first))).toBe(true);
  expect(taken.flat().filter((one) => !isSeen(one))).toHaveLength(50);
});
