import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMidi } from '../score/readMidi.ts';
import type { Note, Score } from '../score/score.ts';
import { MOTIF_NAMES } from './motifName.ts';
import { crosses, leadsBeyond, middleOf } from './path.ts';
import { plan } from './plan.ts';

const nocturne = readMidi(
  readFileSync(new URL('../../midi/nocturne-op9-no2.mid', import.meta.url)),
);

/** A study of `count` sixteenths up and down a scale, all in one hand. */
const studyOf = (count: number): Score => ({
  ...nocturne,
  notes: Array.from(
    { length: count },
    (_, i): Note => ({
      pitch: 60 + Math.abs((i % 24) - 12),
      velocity: 0.5,
      onset: i / 4,
      duration: 1 / 4,
      hand: 'right',
      kind: 'note',
    }),
  ),
});

const LANDSCAPE = 16 / 9;
const FORMATS = [LANDSCAPE, 1, 9 / 16];
const countOf = (touches: readonly (readonly unknown[])[]) => touches.flat().length;

/** Pearson's correlation of two rows of numbers. */
const correlation = (xs: readonly number[], ys: readonly number[]): number => {
  const mean = (row: readonly number[]) => row.reduce((a, b) => a + b, 0) / row.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const product = xs.map((x, i) => (x - mx) * ((ys[i] ?? my) - my));
  const spread = (row: readonly number[], m: number) =>
    Math.sqrt(mean(row.map((v) => (v - m) ** 2)));
  return mean(product) / (spread(xs, mx) * spread(ys, my));
};

describe('plan', () => {
  const pond = plan(nocturne, 'pond', 7, LANDSCAPE);

  it('is the same for the same piece, motif, seed and format', () => {
    expect(plan(nocturne, 'pond', 7, LANDSCAPE)).toEqual(pond);
  });

  it('is a sibling, not a copy, for another seed', () => {
    expect(plan(nocturne, 'pond', 8, LANDSCAPE).touches).not.toEqual(pond.touches);
  });

  it('gives a note the same bristles however many touches the notes before it have', () => {
    const bristles = (notes: number) =>
      plan(studyOf(notes), 'pond', 7, LANDSCAPE).touches.map(([first]) => first?.seed);
    expect(bristles(600).slice(0, 300)).toEqual(bristles(300));
  });

  it.each(MOTIF_NAMES)(
    'gives every note of the Nocturne a touch of the %s, and none a volley',
    (motif) => {
      const counts = plan(nocturne, motif, 7, LANDSCAPE).touches.map(({ length }) => length);
      expect(counts).toHaveLength(nocturne.notes.length);
      expect(Math.min(...counts)).toBe(1);
      expect(Math.max(...counts)).toBeLessThanOrEqual(8);
    },
  );

  it.each(MOTIF_NAMES.flatMap((motif) => FORMATS.map((format) => [motif, format] as const)))(
    'fills a canvas with 1,500 to 6,000 touches of the %s in format %f',
    (motif, format) => {
      const { touches } = plan(nocturne, motif, 3, format);
      const places = touches.flat().flatMap(({ path, width }) => [...path.flat(), width]);
      expect(places.every(Number.isFinite)).toBe(true);
      const count = countOf(touches);
      expect(count).toBeGreaterThan(1500);
      expect(count).toBeLessThan(6000);
    },
  );

  it.each(MOTIF_NAMES)('lays every touch of the %s where some of it is seen', (motif) => {
    for (const { path, width } of plan(nocturne, motif, 7, LANDSCAPE).touches.flat()) {
      expect(crosses(path, width, LANDSCAPE)).toBe(true);
    }
  });

  it.each(MOTIF_NAMES)('covers the whole canvas of the %s in the first strophe', (motif) => {
    const { touches } = plan(nocturne, motif, 7, LANDSCAPE);
    const firstStrophe = nocturne.notes.findIndex(({ onset }) => onset >= 48);
    const cells = new Set<string>();
    for (const touch of touches.slice(0, firstStrophe).flat()) {
      const [x, y] = middleOf(touch.path);
      cells.add(`${Math.floor((x / LANDSCAPE) * 8)},${Math.floor(y * 5)}`);
    }
    const all = Array.from({ length: 40 }, (_, i) => `${i % 8},${Math.floor(i / 8)}`);
    expect(all.filter((cell) => !cells.has(cell))).toEqual([]);
  });

  it('never makes pitch a height or a way from left to right', () => {
    const touches = pond.touches.flatMap((some, i) =>
      some.map((touch) => ({ pitch: nocturne.notes[i]?.pitch ?? 0, place: middleOf(touch.path) })),
    );
    const pitches = touches.map(({ pitch }) => pitch);
    for (const axis of [0, 1] as const) {
      const along = touches.map(({ place }) => place[axis]);
      expect(Math.abs(correlation(pitches, along))).toBeLessThan(0.3);
    }
  });

  it('lays thin paint before thick', () => {
    const bodyOf = (from: number, to: number) => {
      const some = pond.touches.slice(from, to).flat();
      return some.reduce((sum, { body }) => sum + body, 0) / some.length;
    };
    expect(bodyOf(0, 250)).toBeLessThan(0.5 * bodyOf(1000, 1250));
  });

  it('lets one hand paint everything when the other is silent', () => {
    const touches = plan(studyOf(900), 'pond', 7, LANDSCAPE).touches;
    expect(countOf(touches)).toBe(countOf(pond.touches));
  });

  it('makes runs gestures when there are more notes than touches', () => {
    const touches = plan(studyOf(9000), 'pond', 7, LANDSCAPE).touches;
    expect(touches.every(({ length }) => length > 0)).toBe(true);
  });

  it('cuts no more touches than notes would go without', () => {
    const whole = countOf(pond.touches);
    const cut = countOf(plan(studyOf(whole + 1), 'pond', 7, LANDSCAPE).touches);
    // Each note has one that is seen, and some have one besides that leads along beyond the edge.
    const beyond = pond.touches
      .flat()
      .filter(({ path, width }) => leadsBeyond(path, width, LANDSCAPE)).length;
    expect(cut).toBe(whole + 1 + beyond);
  });

  it('keeps touches for visitors', () => {
    expect(pond.reserve.length).toBeGreaterThan(100);
  });
});
