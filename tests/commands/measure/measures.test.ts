import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/random.ts';
import { blur } from './blur.ts';
import { measureBroken, measureHues } from './colours.ts';
import { directionOf, measureCombed, measureReach } from './elongation.ts';
import { measureOrders } from './order.ts';
import { createPlane, type Plane } from './plane.ts';
import { measureSlope } from './spectrum.ts';
import { evennessOf, quantileOf } from './statistics.ts';
import {
  measureEdgeCut,
  measureFlat,
  measureFractalDimension,
  measureStrokeBand,
  measureWorked,
} from './texture.ts';

const SIDE = 128;

const noise = (seed: number): Plane => {
  const random = createRandom(seed);
  return createPlane(SIDE, SIDE, () => 100 * random());
};
const ramp = createPlane(SIDE, SIDE, (x, y) => (x + y) / 5);
const blobs: Plane = {
  ...ramp,
  values: blur(noise(3), 9).values.map((value) => (value - 50) * 20),
};

/** Streaks that are `length` times as long as wide, at an angle. */
const streaks = (angle: number, width: number, length: number): Plane => {
  const random = createRandom(5);
  const values = new Float32Array(SIDE * SIDE);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < 400; i++) {
    const [x0, y0, tone] = [random() * SIDE, random() * SIDE, 100 * random()];
    for (let y = Math.max(0, Math.floor(y0 - 20)); y < Math.min(SIDE, y0 + 20); y++) {
      for (let x = Math.max(0, Math.floor(x0 - 20)); x < Math.min(SIDE, x0 + 20); x++) {
        const [u, v] = [(x - x0) * c + (y - y0) * s, (y - y0) * c - (x - x0) * s];
        if (Math.abs(u) < (width * length) / 2 && Math.abs(v) < width / 2)
          values[y * SIDE + x] = tone;
      }
    }
  }
  return { width: SIDE, height: SIDE, values };
};

describe('the measures', () => {
  it('know noise, in which no frequency is stronger, from blobs', () => {
    expect(measureSlope(noise(1))).toBeCloseTo(0, 1);
    expect(measureSlope(blobs)).toBeLessThan(-2);
    expect(measureFractalDimension(noise(1))).toBeCloseTo(3, 1);
    expect(measureFractalDimension(blobs)).toBeLessThan(2.25);
    expect(measureFractalDimension(ramp)).toBeCloseTo(2, 1);
    expect(measureOrders(noise(1))).toBeGreaterThan(0.99);
    expect(measureOrders(ramp)).toBeLessThan(0.5);
    expect(measureStrokeBand(noise(1))).toBeGreaterThan(4);
    expect(measureStrokeBand(blobs)).toBeLessThan(0.3);
  });

  it('know what is flat and what was worked', () => {
    expect(measureFlat(ramp)).toBe(1);
    expect(measureFlat(noise(1))).toBeLessThan(0.01);
    expect(measureWorked(ramp)).toBeLessThan(0.1);
    expect(measureWorked(noise(1))).toBeGreaterThan(20);
  });

  it('know a cut edge in a soft field', () => {
    const cut = createPlane(
      SIDE,
      SIDE,
      (x, y) => (blobs.values[y * SIDE + x] ?? 0) + (x > 64 ? 60 : 0),
    );
    expect(measureEdgeCut(cut)).toBeGreaterThan(2 * measureEdgeCut(blobs));
  });

  it.each([0.3, 1.2, 2.5])('know how long and which way strokes are, at %f rad', (angle) => {
    const short = measureReach(streaks(angle, 6, 1.2));
    const long = measureReach(streaks(angle, 6, 4));
    expect(short.along / short.across).toBeLessThan(1.8);
    expect(long.along / long.across).toBeGreaterThan(2);
    const turned = directionOf(streaks(angle, 6, 4), 20).values;
    expect(
      Math.abs(
        Math.sin(
          quantileOf(
            turned.map((at) => ((at % Math.PI) + Math.PI) % Math.PI),
            0.5,
          ) - angle,
        ),
      ),
    ).toBeLessThan(0.15);
  });

  it('know crumbs of any kind', () => {
    expect(measureCombed(noise(1))).toBeLessThan(0.3);
  });

  it.each([0.3, 1.2, 2.5])('know hairs from crumbs, at %f rad', (angle) => {
    expect(measureCombed(streaks(angle, 2, 1))).toBeLessThan(0.5);
    expect(measureCombed(streaks(angle, 2, 8))).toBeGreaterThan(0.6);
  });

  it('know one hue from all, and broken colour from a slide', () => {
    const plain = {
      l: ramp,
      a: createPlane(SIDE, SIDE, () => 20),
      b: createPlane(SIDE, SIDE, () => 5),
    };
    const [a, b] = [noise(1), noise(2)].map((plane) => ({
      ...plane,
      values: plane.values.map((value) => (value - 50) / 5),
    }));
    if (!a || !b) throw new Error('two planes were made');
    const slide = { l: ramp, a: ramp, b: ramp };
    expect(measureHues(plain)).toBe(0);
    expect(measureHues({ l: ramp, a, b })).toBeGreaterThan(0.98);
    expect(measureBroken(slide)).toBeLessThan(0.9);
    expect(measureBroken({ l: ramp, a, b })).toBeGreaterThan(7);
  });
});

describe('evenness', () => {
  it('is none in one place, and whole everywhere', () => {
    expect(evennessOf([0, 7, 0, 0])).toBe(0);
    expect(evennessOf([2, 2, 2, 2])).toBeCloseTo(1);
  });
});
