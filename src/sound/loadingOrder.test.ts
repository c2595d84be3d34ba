import { expect, test } from 'vitest';
import { loadingOrder } from './loadingOrder.ts';

const strings = [4, 8, 12].flatMap((layer) =>
  Array.from({ length: 30 }, (_, index) => ({
    layer,
    pitch: 21 + 3 * index,
    recordings: [],
    bytes: 100_000,
    url: `v${layer}/${21 + 3 * index}`,
  })),
);
const pedals = { recordings: [], bytes: 70_000, url: 'pedals' };
const releases = { recordings: [], bytes: 840_000, url: 'releases' };
const files = { strings, noises: [pedals, releases] };
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

test('for the first bars a recording serves two semitones to either side', () => {
  const chord = [58, 59, 61, 62].map((pitch) => ({ pitch, velocity: piano }));
  const { beginning, piece } = loadingOrder(files, chord);
  expect(urls(beginning)).toEqual(['v4/57', 'v4/60']);
  expect(urls(piece)).toEqual(['pedals', 'v4/63', 'releases']);
});

test('the beginning is one layer, and 1.1 megabytes at most', () => {
  const scale = Array.from({ length: 32 }, (_, index) => ({
    pitch: 30 + index * 2,
    velocity: index % 4 === 0 ? forte : piano,
  }));
  const { beginning } = loadingOrder(files, scale);
  expect(new Set(urls(beginning).map((url) => url.split('/')[0]))).toEqual(new Set(['v4']));
  expect(beginning).toHaveLength(11);
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
  expect(new Set([...beginning, ...piece, ...others])).toEqual(
    new Set([...strings, ...files.noises]),
  );
  expect(beginning.length + piece.length + others.length).toBe(92);
  expect(others[0]?.url).toBe('v4/60');
});

test('without a piece nothing need come first', () => {
  const { beginning, others } = loadingOrder(files, []);
  expect(beginning).toEqual([]);
  expect(others).toHaveLength(90);
});

test('the pedal comes after the beginning, the knocks of the keys after the strings of the piece', () => {
  const { piece } = loadingOrder(files, [upbeat, { pitch: 84, velocity: forte }]);
  expect(urls(piece)).toEqual(['pedals', 'v12/84', 'releases']);
});

test('a light piano fetches only the layers that it plays', () => {
  const between = { pitch: 60, velocity: 50 / 127 };
  const order = loadingOrder(files, [upbeat, between], 'light');
  const all = urls([...order.beginning, ...order.piece, ...order.others]);
  expect(all.filter((url) => url.startsWith('v8/'))).toEqual([]);
  expect(all).toHaveLength(62);
});
