import { expect, test } from 'vitest';
import type { Note } from '../score/score.ts';
import { type Lab, lab } from './colour.ts';
import { sing } from './sing.ts';
import type { Sketch } from './sketch.ts';

const NOTE: Note = {
  pitch: 79,
  velocity: 0.5,
  onset: 0,
  duration: 3,
  hand: 'right',
  kind: 'note',
};

const touch = (load: Lab, over?: Lab): Sketch => ({
  path: [
    [0.4, 0.5],
    [0.42, 0.5],
    [0.44, 0.5],
    [0.46, 0.5],
  ],
  width: 0.012,
  brush: 'filbert',
  load,
  second: load,
  spread: 0,
  body: 1,
  hand: 'right',
  stage: 0.6,
  over,
});

const lightnessOf = (load: Lab, over?: Lab) => sing([touch(load, over)], NOTE)[0]?.load[0] ?? 0;

test('a touch that sings leaves its lightness away from what lies below it', () => {
  const grey: Lab = [0.55, 0, 0];
  expect(lightnessOf(grey, [0.52, 0, 0])).toBeGreaterThan(grey[0] + 0.04);
  expect(lightnessOf(grey, [0.58, 0, 0])).toBeLessThan(grey[0] - 0.04);
});

test('one that stands off already keeps its lightness, or it would be a stray mark', () => {
  const grey: Lab = [0.55, 0, 0];
  expect(lightnessOf(grey, [0.35, 0, 0])).toBe(grey[0]);
  expect(lightnessOf(grey, [0.75, 0, 0])).toBe(grey[0]);
});

test('pure paint too, though by less', () => {
  const red = lab('#d0402a');
  expect(lightnessOf(red, [red[0] + 0.03, red[1], red[2]])).toBeLessThan(red[0]);
  expect(lightnessOf(red, [red[0] - 0.03, red[1], red[2]])).toBeGreaterThan(red[0]);
  const grey: Lab = [red[0], 0, 0];
  const stepOf = (paint: Lab) =>
    paint[0] - lightnessOf(paint, [paint[0] + 0.03, paint[1], paint[2]]);
  expect(stepOf(red)).toBeLessThan(0.6 * stepOf(grey));
});

test('other touches of the note, and notes that do not sing, keep their paint', () => {
  const grey = touch([0.55, 0, 0], [0.4, 0, 0]);
  expect(sing([grey, grey], NOTE)[1]).toBe(grey);
  expect(sing([grey], { ...NOTE, hand: 'left' })[0]).toBe(grey);
});

test('a small touch that would mix with what lies there speaks out on an opaque brush, a larger one keeps its own', () => {
  const brushOf = (rest: Partial<Sketch>) =>
    sing([{ ...touch([0.55, 0, 0]), ...rest }], NOTE)[0]?.brush;
  expect(brushOf({ width: 0.006, brush: 'worked' })).toBe('flat');
  expect(brushOf({ width: 0.006, brush: 'impasto' })).toBe('impasto');
  expect(brushOf({ width: 0.02, brush: 'worked' })).toBe('worked');
  expect(brushOf({ width: 0.02, brush: 'scumble' })).toBe('filbert');
  expect(brushOf({ width: 0.006, brush: 'worked', stage: 0 })).toBe('worked');
});
