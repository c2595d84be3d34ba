import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { lab, toRgb } from './colour.ts';
import { takePaint } from './pigments.ts';

const chroma = ([, a, b]: readonly number[]) => Math.hypot(a ?? 0, b ?? 0);
const WANTED = ['#5b749b', '#e6bd95', '#2f4f4b', '#d9a39a', '#98a66c', '#f1dcda'].map(lab);

describe('takePaint', () => {
  it('keeps the value of what is wanted: hues stray, masses hold', () => {
    const random = createRandom(1);
    for (const wanted of WANTED) {
      for (let i = 0; i < 40; i++) {
        expect(Math.abs(takePaint(wanted, 0.03, random)[0] - wanted[0])).toBeLessThan(0.08);
      }
    }
  });

  it('stays quiet: on the whole no more chroma than was asked for', () => {
    const random = createRandom(2);
    const taken = WANTED.flatMap((wanted) =>
      Array.from({ length: 50 }, () => chroma(takePaint(wanted, 0.02, random))),
    );
    const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
    expect(mean(taken)).toBeLessThan(mean(WANTED.map(chroma)) * 1.3);
  });
});

describe('lab and toRgb', () => {
  it('are each other’s inverse for colours of the screen', () => {
    for (const hex of ['#000000', '#ffffff', '#5b749b', '#e9cf72']) {
      const back = toRgb(lab(hex)).map((c) =>
        Math.round(c * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${back.join('')}`).toBe(hex);
    }
  });
});
