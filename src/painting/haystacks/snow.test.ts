import { expect, test } from 'vitest';
import { createScene } from './scene.ts';
import { laySnow } from './snow.ts';

test('snow lies on the caps in its own light, and in no other', () => {
  for (let seed = 1; seed <= 24; seed++) {
    const scene = createScene(seed, 1.6);
    for (const stack of scene.stacks)
      expect(laySnow(scene, stack, 0).length > 0).toBe(scene.key.name === 'snow');
  }
});
