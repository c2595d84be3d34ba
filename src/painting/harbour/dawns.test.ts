import { describe, expect, it } from 'vitest';
import { seedFor } from '../../random.ts';
import { DAWNS } from './dawns.ts';
import { createScene } from './scene.ts';

/** The dawn of a picture's number, as its plan asks for it. */
const dawnOf = (number: number, format = 1.6) =>
  createScene(seedFor(number, 'picture'), format).dawn;

describe('the dawns of the harbour', () => {
  it('are all seen by who comes on a few mornings', () => {
    const seen = new Set(Array.from({ length: 8 }, (_, i) => dawnOf(i + 1)));
    expect(seen.size).toBe(DAWNS.length);
  });

  it('stay the same for a seed, on a canvas of any format', () => {
    for (const number of [1, 2, 3, 7]) expect(dawnOf(number, 0.6)).toBe(dawnOf(number));
  });
});
