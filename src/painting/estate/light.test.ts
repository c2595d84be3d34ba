import { describe, expect, it } from 'vitest';
import { LIGHTS } from './light.ts';
import { createScene } from './scene.ts';

const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);
const lightOf = (seed: number, format: number) => createScene(seed, format).light;

describe('the light over the estate', () => {
  it('is each of four for some seed', () => {
    const lights = new Set(SEEDS.map((seed) => lightOf(seed, 1.6)));
    expect(lights).toEqual(new Set(LIGHTS));
    expect(LIGHTS).toHaveLength(4);
  });

  it('is the same for a seed in every format', () => {
    for (const seed of SEEDS) expect(lightOf(seed, 0.6)).toBe(lightOf(seed, 1.6));
  });

  it.each(SEEDS.slice(0, 8))('keeps the sky of %i lighter than its cypresses', (seed) => {
    const scene = createScene(seed, 1.6);
    const [sky] = scene.open(0.8, 0.1, 0.5);
    const [cypress] = scene.cypresses.map(({ x, foot, height }) =>
      scene.colour(x, foot - 0.3 * height, 1),
    );
    if (!cypress) throw new Error('an estate has a cypress');
    expect(sky - cypress[0]).toBeGreaterThan(0.3);
  });
});
