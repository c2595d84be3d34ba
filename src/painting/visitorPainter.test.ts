import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMidi } from '../score/readMidi.ts';
import { kindOfGesture } from './kindOfGesture.ts';
import { createLookout } from './lookout.ts';
import { middleOf, spanOf, wayOf } from './path.ts';
import { plan } from './plan.ts';
import { lightnessOf, type Stroke } from './stroke.ts';
import type { VisitorNote } from './visitorHand.ts';
import { createVisitorPainter } from './visitorPainter.ts';

const pond = plan(
  readMidi(readFileSync(new URL('../../midi/nocturne-op9-no2.mid', import.meta.url))),
  'pond',
  7,
  1.6,
);

/** Keys as `[pitch, onset]`, struck when the piece was at `position`. */
const notes = (position: number, ...keys: readonly (readonly [number, number])[]) =>
  keys.map(([pitch, onset], order): VisitorNote => {
    return { pitch, onset, order, position, velocity: 0.6, pedal: 0.4 };
  });

const paint = (keys: readonly VisitorNote[]): readonly Stroke[] =>
  keys.map(createVisitorPainter(pond));

const gaps = (strokes: readonly Stroke[]) =>
  strokes.slice(1).map(({ path: [[x, y]] }, i) => {
    const [ex, ey] = strokes[i]?.path[3] ?? [0, 0];
    return Math.hypot(x - ex, y - ey);
  });

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a visitor’s stroke', () => {
  it('is the same whenever it is asked for', () => {
    const keys = notes(30, [60, 0], [64, 0.02], [67, 0.04], [72, 1], [74, 1.2]);
    const painter = createVisitorPainter(pond);
    const live = keys.map(painter);
    expect(keys.map(painter)).toEqual(live);
    expect(paint(keys)).toEqual(live);
  });

  it('is as broad as the picture is being painted: a wash at first, a dab at last', () => {
    const keys = Array.from({ length: 48 }, (_, i) => [40 + i, 3 * i] as const);
    const widths = (position: number) => paint(notes(position, ...keys)).map(({ width }) => width);
    expect(mean(widths(5))).toBeGreaterThan(2 * mean(widths(230)));
  });

  it('is lighter for a high note than for a low one', () => {
    const light = (pitch: number) =>
      mean(
        paint(notes(120, ...Array.from({ length: 24 }, (_, i) => [pitch, 5 * i] as const))).map(
          ({ load: [r, g, b] }) => r + g + b,
        ),
      );
    expect(light(90)).toBeGreaterThan(light(40) + 0.2);
  });

  it('takes up more of the wet paint in the pedal, and loses its edges', () => {
    const key = { pitch: 70, velocity: 0.6, onset: 0, order: 0, position: 60 };
    const [dry, half, wet] = [0, 0.5, 1].map((pedal) =>
      createVisitorPainter(pond)({ ...key, pedal }),
    );
    for (const part of ['pickup', 'softness'] as const) {
      expect(half?.[part]).toBeGreaterThan(dry?.[part] ?? 1);
      expect(wet?.[part]).toBeGreaterThan(half?.[part] ?? 1);
    }
    expect({ ...wet, pickup: 0, softness: 0 }).toEqual({ ...dry, pickup: 0, softness: 0 });
  });

  it('is seen at every hour: no dot, loaded, and lighter or darker than what lies there', () => {
    const lookout = createLookout(pond);
    let slender = 0;
    for (const position of [40, 90, 150, 200, 240]) {
      const keys = notes(
        position,
        ...Array.from({ length: 12 }, (_, i) => [40 + 4 * i, 3 * i] as const),
      );
      for (const stroke of paint(keys)) {
        const below = lookout.below(middleOf(stroke.path), position);
        expect(stroke.width).toBeGreaterThan(0.014);
        expect(spanOf(stroke.path)).toBeGreaterThan(0.03);
        expect(stroke.charge).toBeGreaterThan(0.9);
        if (!below || stroke.width >= 0.02) continue;
        slender += 1;
        expect(Math.abs(lightnessOf(stroke) - lightnessOf(below))).toBeGreaterThan(0.11);
      }
    }
    expect(slender).toBeGreaterThan(12);
  });

  it('stays on the canvas, however long a run is', () => {
    const run = Array.from({ length: 300 }, (_, i) => [40 + (i % 40), i / 8] as const);
    for (const { path } of paint(notes(100, ...run))) {
      const [x, y] = middleOf(path);
      expect(x).toBeGreaterThan(-0.15);
      expect(x).toBeLessThan(1.75);
      expect(y).toBeGreaterThan(-0.15);
      expect(y).toBeLessThan(1.15);
    }
  });
});

describe('a gesture', () => {
  it('of a run is one line, each part begun on the end of the last', () => {
    const strokes = paint(notes(60, [60, 0], [62, 0.15], [64, 0.3], [65, 0.45], [67, 0.6]));
    const lengths = strokes.slice(1).map(({ path }) => wayOf(path));
    for (const [i, gap] of gaps(strokes).entries()) {
      const length = lengths[i] ?? 0;
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(0.5 * length);
    }
  });

  it('of a chord lies side by side', () => {
    const [first, ...others] = paint(notes(60, [60, 0], [64, 0.01], [67, 0.02], [72, 0.03]));
    for (const { path, width } of others) {
      const [x, y] = middleOf(path);
      const [fx, fy] = middleOf(first?.path ?? path);
      const away = Math.hypot(x - fx, y - fy);
      expect(away).toBeGreaterThan(0.2 * width);
      expect(away).toBeLessThan(3 * width);
    }
  });

  it('of a trill shimmers about one place in small dabs', () => {
    const trill = Array.from({ length: 12 }, (_, i) => [i % 2 ? 74 : 72, i * 0.1] as const);
    const [first, second, ...dabs] = paint(notes(150, ...trill));
    const [x, y] = middleOf(
      first?.path ?? [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    );
    for (const dab of dabs) {
      expect(dab.width).toBeLessThan(second?.width ?? 0);
      const [dx, dy] = middleOf(dab.path);
      expect(Math.hypot(dx - x, dy - y)).toBeLessThan(0.2);
    }
  });

  it('of repeated notes builds on the same place, ever thicker', () => {
    const bodies = paint(notes(80, [60, 0], [60, 0.4], [60, 0.8], [60, 1.2])).map(
      ({ body }) => body,
    );
    expect(bodies).toEqual([...new Set(bodies)].sort((a, b) => a - b));
  });
});

it('one note goes on with the last in one way', () => {
  const last = { pitch: 60, onset: 1 };
  const before = { pitch: 62, onset: 0.9 };
  expect(kindOfGesture({ pitch: 67, onset: 1.02 }, last, before)).toBe('chord');
  expect(kindOfGesture({ pitch: 60, onset: 1.5 }, last, before)).toBe('repeat');
  expect(kindOfGesture({ pitch: 62, onset: 1.1 }, last, before)).toBe('trill');
  expect(kindOfGesture({ pitch: 58, onset: 1.2 }, last, before)).toBe('line');
  expect(kindOfGesture({ pitch: 72, onset: 1.2 }, last, before)).toBe('touch');
});
