import { expect, test } from 'vitest';
import { createReport, type SoundProblem } from './problem.ts';

const listen = () => {
  const told: SoundProblem[] = [];
  return { told, report: createReport((problem) => told.push(problem)) };
};

test('a sample missing beside others is told by its name, at once', () => {
  const { told, report } = listen();
  report.come();
  report.miss('C4.mp3');
  expect(told).toEqual([{ kind: 'sample', name: 'C4.mp3' }]);
  report.conclude();
  expect(told).toHaveLength(1);
});

test('where all samples are missing, that is told once, as no sound', () => {
  const { told, report } = listen();
  for (const name of ['A3.mp3', 'C4.mp3']) report.miss(name);
  expect(told).toEqual([]);
  report.conclude();
  report.miss('D4.mp3');
  report.conclude();
  expect(told).toEqual([{ kind: 'audio' }]);
});

test('when a sample comes after all, what is missing is told by name', () => {
  const { told, report } = listen();
  report.miss('A3.mp3');
  report.conclude();
  report.come();
  expect(told).toEqual([{ kind: 'audio' }, { kind: 'sample', name: 'A3.mp3' }]);
});

test('a piano that asks for no samples misses none', () => {
  const { told, report } = listen();
  report.conclude();
  expect(told).toEqual([]);
});
