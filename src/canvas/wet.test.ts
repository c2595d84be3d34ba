import { describe, expect, it } from 'vitest';
import { sampled } from '../painting/gesture.ts';
import type { Stroke } from '../painting/stroke.ts';
import { mix, type Point, type Rgb } from '../units.ts';
import { strokeAt } from './easelForTests.ts';
import { slicesOf } from './hand.ts';
import { createWet, type Dragged, type Wet } from './wet.ts';

const GROUND: Rgb = [0.62, 0.56, 0.48];
const RED: Rgb = [0.7, 0.2, 0.15];
const canvas = { format: 1.5, ground: GROUND };

/** A straight stroke's path. */
const pull = ([ax, ay]: Point, [bx, by]: Point): Stroke['path'] =>
  sampled((share) => [mix(ax, bx, share), mix(ay, by, share)]);

const red = (rest: Partial<Stroke>): Stroke =>
  strokeAt(0, 0, { load: RED, second: RED, charge: 1, dryness: 0, opacity: 1, ...rest });

/** Lays a stroke as far as `to` of its way. */
const lay = (wet: Wet, stroke: Stroke, to = 1): Dragged => {
  const [first, ...others] = slicesOf(stroke);
  if (!first) throw new Error('a stroke has a slice');
  const dragged = wet.lay(first);
  for (const slice of others) if (slice.to <= to) wet.lay(slice);
  return dragged;
};

const far = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const DOWN = red({ path: pull([0.3, 0.1], [0.3, 0.9]), width: 0.3 });

describe('what a brush drags along', () => {
  it('is dry ground on a canvas that is only primed', () => {
    const { first, last } = lay(createWet(canvas), strokeAt(0.7, 0.5));
    for (const { colours, wetness } of [first, last]) {
      for (const colour of colours) expect(far(colour, GROUND)).toBeLessThan(1e-6);
      expect(wetness).toBe(0);
    }
  });

  it('is what it was set down in, and what is wet on its way', () => {
    const wet = createWet(canvas);
    lay(wet, DOWN);
    const { first, last } = lay(wet, strokeAt(0, 0, { path: pull([0.3, 0.5], [1.1, 0.5]) }));
    expect(far(first.colours[0], RED)).toBeLessThan(0.05);
    expect(last.wetness).toBeGreaterThan(0);
  });

  it('is what is wet of all that it passes, and not the dry beside it', () => {
    const wet = createWet(canvas);
    lay(wet, red({ path: pull([0.7, 0.1], [0.7, 0.9]), width: 0.2 }));
    const { first, last } = lay(wet, strokeAt(0, 0, { path: pull([0.2, 0.5], [1.2, 0.5]) }));
    expect(first.wetness).toBe(0);
    expect(last.wetness).toBeGreaterThan(0);
    for (const colour of last.colours) expect(far(colour, RED)).toBeLessThan(0.05);
  });

  it('is another on each side, where it is drawn along a border', () => {
    const wet = createWet(canvas);
    lay(wet, red({ path: pull([0.1, 0.4], [1.4, 0.4]), width: 0.2 }));
    // Drawn to the right along the lower border of the red: above it, on its left, lies red.
    const along = lay(wet, strokeAt(0, 0, { path: pull([0.4, 0.5], [1.1, 0.5]), width: 0.12 }));
    for (const { colours } of [along.first, along.last]) {
      expect(far(colours[0], RED)).toBeLessThan(0.1);
      expect(far(colours[1], GROUND)).toBeLessThan(0.1);
    }
  });

  it('is wetter under thick paint, and dries as that sets', () => {
    const wetness = (body: number, set: number) => {
      const wet = createWet(canvas);
      lay(wet, { ...DOWN, body });
      wet.set(set);
      return lay(wet, strokeAt(0.3, 0.5)).first.wetness;
    };
    expect(wetness(0.9, 0)).toBeGreaterThan(wetness(0.1, 0));
    expect(wetness(0.9, 0.75)).toBeCloseTo(wetness(0.9, 0) / 4);
  });
});

describe('what lies on the canvas', () => {
  /** How far from red a small brush finds it at a place. */
  const found = (wet: Wet, x: number, y: number) =>
    far(
      lay(wet, red({ path: pull([x, y], [x, y]), width: 0.004, opacity: 0 })).first.colours[0],
      RED,
    );

  it('is changed less by a thin line than by a broad one', () => {
    const after = (width: number) => {
      const wet = createWet(canvas);
      lay(wet, red({ path: pull([0.2, 0.5], [1.2, 0.5]), width }));
      return found(wet, 0.7, 0.5);
    };
    expect(after(0.002)).toBeGreaterThan(after(0.1) + 0.1);
  });

  it('has no holes under a stroke, however uneven its pace', () => {
    const wet = createWet(canvas);
    const uneven: Stroke['path'] = [
      [0.1, 0.2],
      [0.12, 0.21],
      [0.14, 0.22],
      [1.3, 0.8],
    ];
    lay(wet, red({ path: uneven, width: 0.1 }));
    for (let x = 0.3; x < 1.2; x += 0.02) {
      expect(found(wet, x, 0.2 + (x - 0.1) / 2)).toBeLessThan(0.05);
    }
  });

  it('is only what was laid, when a brush is lifted on its way', () => {
    const wet = createWet(canvas);
    lay(wet, red({ path: pull([0.2, 0.5], [1.2, 0.5]), width: 0.1, time: 1 }), 0.5);
    expect(found(wet, 0.4, 0.5)).toBeLessThan(0.05);
    expect(found(wet, 1.1, 0.5)).toBeGreaterThan(0.2);
  });

  it('is there up to the canvas’s edge, for a stroke that leaves it and one that goes nowhere', () => {
    const wet = createWet(canvas);
    lay(wet, red({ path: pull([-0.5, 0.5], [2, 0.5]), width: 0.1 }));
    lay(wet, red({ path: pull([0.7, 0.9], [0.7, 0.9]), width: 0.1 }));
    for (const [x, y] of [
      [0.01, 0.5],
      [1.49, 0.5],
      [0.7, 0.9],
    ] as const) {
      expect(found(wet, x, y)).toBeLessThan(0.1);
    }
  });
});
