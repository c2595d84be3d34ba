import { describe, expect, it } from 'vitest';
import { createScene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

const SEEDS = Array.from({ length: 8 }, (_, i) => i + 1);
const FORMATS = [16 / 10, 1, 9 / 16];
const scenes = SEEDS.flatMap((seed) => FORMATS.map((format) => createScene(seed, format)));

describe('the meadow of any seed and format', () => {
  it.each(scenes)('has its large stack whole on the canvas, before the horizon', (scene) => {
    const large = scene.stacks.at(-1);
    if (!large) throw new Error('a meadow has a stack');
    expect(large.x - 0.9 * large.half).toBeGreaterThan(0);
    expect(large.x + 0.9 * large.half).toBeLessThan(scene.format);
    expect(large.foot - large.height).toBeLessThan(scene.horizon);
    expect(large.foot).toBeGreaterThan(scene.farBank);
  });

  it.each(scenes)(
    'lays shadows towards us and away from the sun, and short ones in mist',
    (scene) => {
      const { farBank, horizon, key, shadow, stacks, sunAt } = scene;
      const alongShadow = ({ x, foot }: Stack, depth: number) =>
        shadow(sunAt + depth * (x - sunAt), horizon + depth * (foot - horizon));
      for (const stack of stacks) {
        expect(alongShadow(stack, 1.05)).toBeGreaterThan(0.5);
        expect(shadow(stack.x, farBank)).toBe(0);
      }
      for (const stack of stacks.slice(-1)) {
        if (key.name === 'mist') expect(alongShadow(stack, 1.5)).toBe(0);
        else expect(alongShadow(stack, 1.35)).toBeGreaterThan(0.5);
      }
    },
  );

  it.each(scenes)('sets the stack off against the sky behind it', (scene) => {
    const stack = scene.stacks.at(-1);
    if (!stack) throw new Error('a meadow has a stack');
    const { x, y } = placeOf({ stack, rise: 0.7, across: -0.2 * scene.sun }, scene.horizon);
    const [dark] = scene.colour(x, y, 0.5);
    const [light] = scene.sky(x, y, 0.5);
    expect(light - dark).toBeGreaterThan(0.25);
  });

  it.each(scenes)('reddens its sky while the sun goes down', (scene) => {
    const [, before] = scene.sky(scene.format / 2, 0.6 * scene.horizon, 0);
    const [, after] = scene.sky(scene.format / 2, 0.6 * scene.horizon, 1);
    expect(after).toBeGreaterThan(before);
  });
});
