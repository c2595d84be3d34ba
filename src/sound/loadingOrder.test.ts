import { expect, test } from 'vitest';
import { loadingOrder } from './loadingOrder.ts';

const files = [4, 8, 12].flatMap((layer) =>
  Array.from({ length: 30 }, (_, index) => ({
    layer,
    pitch: 21 + 3 * index,
    bytes: 200_000,
    url: `v${layer}/${21 + 3 * index}`,
  })),
);
const urls = (some: readonly { readonly url: string }[]) => some.map(({ url }) => url);

const piano = 40 / 127;
const forte = 92.5 / 127;
const upbeat = { pitch: 70, velocity: piano };
const melody = { pitch: 79, velocity: piano };
const bass = { pitch: 39, velocity: piano };

test('the Nocturne begins with its upbeat: B flat from the sample of A, in the layer it is played in', () => {
  expect(urls(loadingOrder(files, [upbeat, melody, bass]).beginning)).toEqual([
    'v4/69',
    'v4/78',
    'v4/39',
  ]);
});

test('the beginning is one layer, and two megabytes at most', () => {
  const scale = Array.from({ length: 32 }, (_, index) => ({
    pitch: 30 + index * 2,
    velocity: index % 4 === 0 ? forte : piano,
  }));
  const { beginning } = loadingOrder(files, scale);
  expect(new Set(beginning.map(({ layer }) => layer))).toEqual(new Set([4]));
  expect(beginning).toHaveLength(10);
});

test('a note between two layers wants both, in the order of the piece', () => {
  const between = { pitch: 60, velocity: 50 / 127 };
  const loud = { pitch: 84, velocity: forte };
  const { beginning, piece } = loadingOrder(files, [between, loud]);
  const order = urls([...beginning, ...piece]);
  expect(order).toContain('v4/60');
  expect(order).toContain('v8/60');
  expect(order.indexOf('v8/60')).toBeLessThan(order.indexOf('v12/84'));
});

test('every file comes once, those that no note wants from the middle outward', () => {
  const { beginning, piece, others } = loadingOrder(files, [upbeat, melody, bass]);
  expect(new Set([...beginning, ...piece, ...others])).toEqual(new Set(files));
  expect(beginning.length + piece.length + others.length).toBe(files.length);
  expect(others[0]?.pitch).toBe(60);
});

test('without a piece nothing need come first', () => {
  const { beginning, others } = loadingOrder(files, []);
  expect(beginning).toEqual([]);
  expect(others).toHaveLength(90);
});
