import { describe, expect, it } from 'vitest';
import { KEYS } from './key.ts';
import { createScene } from './scene.ts';

const keyOf = (seed: number) => createScene(seed, 1.6).key;

describe('the light of the stacks', () => {
  it('is each of the series for some seed', () => {
    const keys = Array.from({ length: 24 }, (_, seed) => keyOf(seed));
    expect(new Set(keys)).toEqual(new Set(KEYS));
  });

  it('is the same for the same seed, whatever the format', () => {
    expect(createScene(7, 9 / 16).key).toBe(keyOf(7));
  });
});
