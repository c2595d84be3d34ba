import { expect, test } from 'vitest';
import { whileItRuns } from './standstill.ts';

/** Spans of which the first few fail, on a machine that stood still for so long in each. */
const spans = (failing: number, stood: number) => {
  let measured = 0;
  const measure = async () => {
    measured += 1;
    if (measured <= failing) throw new Error('a note is missing');
  };
  return { done: whileItRuns(async () => stood, measure), measured: () => measured };
};

test('a span in which nothing fails is measured once, however the machine was', async () => {
  const { done, measured } = spans(0, 2);
  await done;
  expect(measured()).toBe(1);
});

test('what fails while the machine stands still is measured again', async () => {
  const { done, measured } = spans(2, 0.4);
  await done;
  expect(measured()).toBe(3);
});

test('what fails on a machine that runs has failed', async () => {
  const { done, measured } = spans(1, 0.1);
  await expect(done).rejects.toThrow('a note is missing');
  expect(measured()).toBe(1);
});

test('what fails on a machine that stands still for ever has failed too', async () => {
  const { done, measured } = spans(9, 0.4);
  await expect(done).rejects.toThrow('a note is missing');
  expect(measured()).toBe(3);
});
