import { expect, test } from 'vitest';
import { lieOnTop, lightOver } from './lieOnTop.ts';
import type { Touch } from './plan.ts';
import { lightnessOf } from './stroke.ts';

/** A hair's touch of a grey. */
const touchOf = (light: number): Touch => ({
  path: [
    [0.1, 0.5],
    [0.2, 0.5],
    [0.3, 0.5],
    [0.4, 0.5],
  ],
  width: 0.016,
  load: [light, light, light],
  second: [light, light, light],
  streak: 0.5,
  opacity: 0.9,
  charge: 0.7,
  dryness: 1,
  pickup: 0.6,
  body: 0.2,
  landing: 1,
  lifting: 1,
  softness: 0.2,
  broken: 0.8,
  inRow: false,
  loaded: false,
  bristle: 0.002,
  seed: 7,
  delay: 0,
  time: 0.8,
});

const HIGH = 0.8;
const LOW = 0.1;

test('what is far from what lies below keeps its own lightness', () => {
  expect(lightOver(touchOf(0.8), touchOf(0.5), LOW)).toBeCloseTo(0.8);
});

test('what would be lost is lighter for a high note and darker for a low one', () => {
  const [high, low] = [HIGH, LOW].map((register) =>
    lightOver(touchOf(0.52), touchOf(0.5), register),
  );
  expect(high).toBeGreaterThan(0.6);
  expect(low).toBeLessThan(0.4);
});

test('on snow even a high note is darker, and in the night even a low one lighter', () => {
  expect(lightOver(touchOf(0.9), touchOf(0.9), HIGH)).toBeLessThan(0.8);
  expect(lightOver(touchOf(0.1), touchOf(0.1), LOW)).toBeGreaterThan(0.2);
});

test('a touch on top is of the lightness that was asked for, loaded, whole and thick', () => {
  const seen = lieOnTop(touchOf(0.5), 0.65);
  expect(lightnessOf(seen)).toBeCloseTo(0.65);
  expect(seen.charge).toBeGreaterThan(0.9);
  expect(seen.body).toBeGreaterThan(0.4);
  expect(Math.max(seen.broken, seen.pickup, seen.dryness)).toBeLessThan(0.5);
});

test('even of a pure orange a touch is as light as was asked for, and still an orange', () => {
  const seen = lieOnTop({ ...touchOf(0.5), load: [0.95, 0.45, 0.1] }, 0.75);
  expect(lightnessOf(seen)).toBeCloseTo(0.75);
  const [red, green, blue] = seen.load;
  expect(red).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(blue + 0.1);
});
