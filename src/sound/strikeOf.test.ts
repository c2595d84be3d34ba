import { expect, test } from 'vitest';
import type { PlayedNote } from '../performance/performance.ts';
import { strikeOf } from './strikeOf.ts';

/** The first G of measure 1, let go after a beat under a pedal that rises by halves. */
const g: PlayedNote = {
  index: 2,
  pitch: 79,
  velocity: 0.5,
  onset: 0.6,
  release: 1.8,
  brushed: 2.2,
  damped: 2.4,
  hand: 'right',
  kind: 'note',
  beat: 0.5,
};

test('finger, half-pedal and damper come as far apart on the card’s clock as in the piece', () => {
  expect(strikeOf(g, 100.6, 102.4)).toMatchObject({
    start: 100.6,
    released: expect.closeTo(101.8),
    brushed: expect.closeTo(102.2),
    damped: 102.4,
  });
});

test('a note that is struck late is not let go before', () => {
  expect(strikeOf(g, 102.3, 102.4)).toMatchObject({ released: 102.3, brushed: 102.3 });
});

test('the right hand sings', () => {
  expect(strikeOf(g, 0, 1).melody).toBe(true);
  expect(strikeOf({ ...g, hand: 'left' }, 0, 1).melody).toBe(false);
});

test('a note without an end has no knock of a finger to come', () => {
  expect(strikeOf(g, 3, Number.POSITIVE_INFINITY)).not.toHaveProperty('released');
});
