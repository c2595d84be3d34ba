import { expect, test } from 'vitest';
import type { Performance, PlayedNote } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import { levelOf } from './measure.ts';
import { renderPerformance } from './renderPerformance.ts';
import { channelsOf } from './sample.ts';

const note = (index: number, onset: Seconds): PlayedNote => ({
  index,
  pitch: 96,
  velocity: 60.5 / 127,
  onset,
  release: onset + 0.2,
  brushed: onset + 0.2,
  damped: onset + 0.2,
  hand: 'right',
  kind: 'note',
  beat: index,
});

const performance: Performance = {
  title: 'Three bells',
  notes: [note(0, 1), note(1, 2), note(2, 3)],
  pedal: [],
  sections: [],
  duration: 4,
};

test('a window of a performance is heard alone, from its own time 0', async () => {
  const { sound } = await renderPerformance(performance, 1.5, 3);
  expect(sound.duration).toBeCloseTo(1.5);
  const level = (from: Seconds, to: Seconds) =>
    levelOf(channelsOf(sound), from * sound.sampleRate, to * sound.sampleRate);
  expect(level(0, 0.499)).toBe(-200);
  expect(level(0.5, 0.6)).toBeGreaterThan(-50);
});
