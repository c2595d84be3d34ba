import { expect, test } from 'vitest';
import { lab } from './colour.ts';
import { foresee } from './foresee.ts';
import { placeOn } from './path.ts';
import type { Sketch } from './sketch.ts';

const strikingness = (sketches: readonly Sketch[]) =>
  foresee(sketches, 1.5).map(({ striking }) => striking);

const touch = (given: Partial<Sketch>): Sketch => ({
  path: [
    [0.4, 0.5],
    [0.43, 0.5],
    [0.47, 0.5],
    [0.5, 0.5],
  ],
  width: 0.03,
  brush: 'filbert',
  load: lab('#5577aa'),
  second: lab('#5577aa'),
  spread: 0,
  body: 1,
  hand: 'right',
  stage: 0,
  ...given,
});

test('a touch is noticed the more, the further it stands off from what lies there', () => {
  const [, like = 0, unlike = 0] = strikingness([
    touch({}),
    touch({ load: lab('#5578a8') }),
    touch({ load: lab('#ddd0a0') }),
  ]);
  expect(unlike).toBeGreaterThan(10 * like);
});

test('a large touch is noticed before a small one, a thick one before a thin one', () => {
  const light = { load: lab('#ddd0a0') };
  const noticed = (given: Partial<Sketch>) =>
    strikingness([touch({}), touch({ ...light, ...given })])[1] ?? 0;
  expect(noticed({ width: 0.06 })).toBeGreaterThan(noticed({}));
  expect(noticed({ brush: 'veil' })).toBeLessThan(noticed({}));
});

test('what has been laid is what the next touch stands off from', () => {
  const light = touch({ load: lab('#ddd0a0') });
  const [, first = 0, second = 1] = strikingness([touch({}), light, light]);
  expect(second).toBeLessThan(first / 10);
});

test('what lies on a place is known to the touch that comes next', () => {
  const blue = touch({});
  const sights = foresee([blue, touch({ load: lab('#ddd0a0') }), touch({})], 1.5);
  expect(sights.map(({ over }) => over)).toEqual([undefined, blue.load, lab('#ddd0a0')]);
});

test('beyond the canvas nothing is noticed', () => {
  const path = touch({}).path.map(([x, y]) => [x + 1.2, y] as const) as unknown as Sketch['path'];
  const [, on = 0, off = 1] = strikingness([
    touch({}),
    touch({ load: lab('#ddd0a0') }),
    touch({ load: lab('#ddd0a0'), path }),
  ]);
  expect(on).toBeGreaterThan(0);
  expect(off).toBe(0);
});

test('a touch is known wherever it lies, not in its middle only', () => {
  const blue = touch({ width: 0.2 });
  const beside = touch({ load: lab('#ddd0a0') }).path.map(
    ([x, y]) => [x + 0.07, y + 0.06] as const,
  ) as unknown as Sketch['path'];
  const beyond = beside.map(([x, y]) => [x, y + 0.3] as const) as unknown as Sketch['path'];
  const [, near, far] = foresee([blue, touch({ path: beside }), touch({ path: beyond })], 1.5);
  expect(near?.over).toEqual(blue.load);
  expect(far?.over).toBeUndefined();
});

test('and all along its way, where that turns back to its beginning', () => {
  const path: Sketch['path'] = [
    [0.4, 0.5],
    [0.4, 0.8],
    [0.6, 0.8],
    [0.401, 0.5],
  ];
  const bow = touch({ width: 0.01, path });
  const [x, y] = placeOn(path, 0.5);
  const across: Sketch['path'] = [
    [x - 0.03, y],
    [x - 0.01, y],
    [x + 0.01, y],
    [x + 0.03, y],
  ];
  const [, crossing] = foresee([bow, touch({ path: across })], 1.5);
  expect(crossing?.over).toEqual(bow.load);
});
