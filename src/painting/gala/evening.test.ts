import { describe, expect, it } from 'vitest';
import { EVENINGS } from './evening.ts';
import { createScene } from './scene.ts';

const eveningOf = (seed: number) => createScene(seed, 1.6).evening;

describe('the evening of the gala', () => {
  it('goes through every evening from seed to seed', () => {
    const reached = new Set(Array.from({ length: 24 }, (_, seed) => eveningOf(seed)));
    expect(reached).toEqual(new Set(EVENINGS));
  });

  it('is the same for the same seed, whatever the format', () => {
    expect(createScene(7, 0.6).evening).toBe(eveningOf(7));
  });
});
