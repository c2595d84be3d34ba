import { expect, test } from 'vitest';
import { divide } from './divide.ts';
import { spanOf } from './path.ts';
import type { Stroke } from './stroke.ts';

/** A straight touch of a length. */
const touch = (length: number, width = 0.02): Pick<Stroke, 'path' | 'width'> => ({
  width,
  path: [
    [0, 0.5],
    [length / 3, 0.5],
    [(2 * length) / 3, 0.5],
    [length, 0.5],
  ],
});

const spans = (parts: readonly (readonly Stroke['path'][])[]) =>
  parts.map((paths) => paths.map((path) => Number(spanOf(path).toFixed(4))));

test('where there are enough touches, none is cut', () => {
  const touches = [touch(0.1), touch(0.2), touch(0.3)];
  expect(divide(touches, 3)).toEqual(touches.map(({ path }) => [path]));
});

test('where one is missing, only the most slender is cut, and its parts follow one another', () => {
  const parts = divide([touch(0.1), touch(0.3, 0.1), touch(0.2)], 4);
  expect(spans(parts)).toEqual([[0.1], [0.3], [0.1, 0.1]]);
  expect(parts[2]?.[1]?.[0]).toEqual(parts[2]?.[0]?.[3]);
});

test('where many are missing, long ones are cut into more', () => {
  expect(spans(divide([touch(0.1), touch(0.4)], 5))).toEqual([[0.1], [0.1, 0.1, 0.1, 0.1]]);
});

test('even dots are cut where there is nothing else', () => {
  expect(divide([touch(0), touch(0)], 3).flat().length).toBeGreaterThanOrEqual(3);
  expect(divide([], 3)).toEqual([]);
});
