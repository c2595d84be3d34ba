import { describe, expect, it, test } from 'vitest';
import { type ContactSheet, hangSeries } from './hangSeries.ts';
import { readSeriesOptions } from './seriesOptions.ts';

const sheets = (...args: string[]): readonly ContactSheet[] =>
  hangSeries(readSeriesOptions(['--series', '--out', 'sheets', ...args]));

const boxesOf = ({ pictures }: ContactSheet) =>
  pictures.flatMap(({ width, height, hangings }) =>
    hangings.map(({ left, top }) => ({ left, top, right: left + width, bottom: top + height })),
  );

describe('the contact sheets', () => {
  it.each(sheets('--cell', '320'))('of $name hang no picture over another or the edge', (sheet) => {
    const boxes = boxesOf(sheet);
    for (const [i, box] of boxes.entries()) {
      expect(Math.min(box.left, box.top)).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(sheet.width);
      expect(box.bottom).toBeLessThan(sheet.height);
      for (const other of boxes.slice(i + 1)) {
        const beside = box.right < other.left || other.right < box.left;
        expect(beside || box.bottom + 20 < other.top || other.bottom + 20 < box.top).toBe(true);
      }
    }
  });

  it('show every motif under as many numbers as are asked for', () => {
    const [seeds] = sheets('--sheet', 'seeds', '--seed', '7', '--seeds', '3');
    const which = seeds?.pictures.map(({ motif, seed }) => `${motif} ${seed}`);
    expect(new Set(which).size).toBe(which?.length);
    expect(which).toContain('estate 9');
  });

  it('show one picture growing, painted once, to its end', () => {
    const [stages] = sheets('--sheet', 'stages', '--motif', 'pond');
    expect(stages?.pictures).toHaveLength(1);
    const shares = stages?.pictures[0]?.hangings.map(({ share }) => share) ?? [];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('give each format as much canvas', () => {
    const [formats] = sheets('--sheet', 'formats', '--motif', 'pond', '--cell', '480');
    const areas = formats?.pictures.map(({ width, height }) => width * height) ?? [];
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.01);
    expect(formats?.pictures[0]).toMatchObject({ width: 480, height: 270 });
    expect(formats?.pictures[2]).toMatchObject({ width: 270, height: 480 });
  });
});

test.each([
  [[], /--out .* missing/],
  [['--out', 'sheets', '--sheet', 'hues'], /--sheet is one of/],
  [['--out', 'sheets', '--cell', '4000'], /--cell is a number from 96/],
  [['--out', 'sheets', '--seeds', '0'], /--seeds/],
  [['--out', 'sheets', '--motif', 'lilies'], /--motif/],
] as const)('%j is refused in a sentence', (args, sentence) => {
  expect(() => readSeriesOptions(['--series', ...args])).toThrow(sentence);
});
