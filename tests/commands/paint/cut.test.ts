import { expect, test } from 'vitest';
import { cut } from './cut.ts';

test('a small painting is painted in one', () => {
  expect(cut(1920, 1080)).toEqual([[{ left: 0, top: 0, width: 1920, height: 1080 }]]);
});

test('a painting of 8K is three bands of four parts', () => {
  const bands = cut(7680, 4320);
  expect(bands.map((band) => band.length)).toEqual([4, 4, 4]);
  expect(bands[2]?.[1]).toEqual({ left: 1920, top: 2880, width: 1920, height: 1440 });
});

test.each([
  [7680, 4320],
  [2049, 64],
  [1001, 3999],
])('%i × %i: each pixel is in one part only, and no part is too large', (width, height) => {
  const parts = cut(width, height, 333).flat();
  expect(Math.max(...parts.flatMap((part) => [part.width, part.height]))).toBeLessThanOrEqual(333);
  expect(parts.reduce((sum, part) => sum + part.width * part.height, 0)).toBe(width * height);
  for (const { left, top, width: wide, height: high } of parts) {
    const next = parts.filter((one) => one.left === left + wide && one.top === top);
    const under = parts.filter((one) => one.top === top + high && one.left === left);
    expect(next).toHaveLength(left + wide < width ? 1 : 0);
    expect(under).toHaveLength(top + high < height ? 1 : 0);
  }
});
