import { expect, test } from 'vitest';
import { layers, layersOf, mixLayers } from './layers.ts';

test('piano is played in the soft layer alone, forte in the loud one', () => {
  expect(mixLayers(40 / 127)).toMatchObject({ soft: 4, share: 0 });
  expect(mixLayers(90 / 127)).toMatchObject({ loud: 12, share: 1 });
});

test('below the softest and above the loudest layer there is one alone', () => {
  expect(mixLayers(1 / 127)).toMatchObject({ soft: 4, loud: 4 });
  expect(mixLayers(1)).toMatchObject({ soft: 12, loud: 12 });
});

test('from one velocity to the next no layer gains more than a fifth', () => {
  const weights = (velocity: number) => {
    const { soft, loud, share } = mixLayers(velocity / 127);
    return layers.map((layer) => (layer === soft ? 1 - share : 0) + (layer === loud ? share : 0));
  };
  for (let velocity = 1; velocity < 127; velocity += 1) {
    const next = weights(velocity + 1);
    for (const [index, weight] of weights(velocity).entries()) {
      expect(Math.abs((next[index] ?? 0) - weight)).toBeLessThan(0.2);
    }
  }
});

test('the light piano does without the middle layer and mixes its neighbours instead', () => {
  expect(layersOf('light')).toEqual([4, 12]);
  const between = mixLayers(65 / 127, 'light');
  expect(between).toMatchObject({ soft: 4, loud: 12 });
  expect(between.share).toBeGreaterThan(0.3);
  expect(between.share).toBeLessThan(0.7);
});
