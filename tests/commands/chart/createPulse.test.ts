import { expect, test } from 'vitest';
import { createPulse } from './createPulse.ts';

const note = (beat: number, onset: number) => ({
  index: 0,
  pitch: 70,
  velocity: 0.5,
  onset,
  release: onset + 1,
  brushed: onset + 1,
  damped: onset + 1,
  hand: 'right' as const,
  kind: 'note' as const,
  beat,
});

test('places between the notes lie between their moments, and the other way round', () => {
  const { secondsAt, beatAt } = createPulse([note(1, 2), note(0, 0), note(1, 2), note(2, 6)]);
  expect([0, 0.5, 1, 1.5, 2].map(secondsAt)).toEqual([0, 1, 2, 4, 6]);
  expect([0, 1, 2, 4, 6].map(beatAt)).toEqual([0, 0.5, 1, 1.5, 2]);
});

test('before the first and after the last note the pulse goes on', () => {
  const { secondsAt } = createPulse([note(0, 0), note(1, 2), note(2, 6)]);
  expect([secondsAt(-0.5), secondsAt(3)]).toEqual([-1, 10]);
});
