import { describe, expect, it } from 'vitest';
import { createVariation } from './variation.ts';

const beats = Array.from({ length: 2000 }, (_, i) => i / 10);
const drifts = (seed: number | undefined, name = 'tempo') => {
  const { drift } = createVariation(seed);
  return beats.map((at) => drift(name, at, 6));
};

describe('an evening’s variation', () => {
  it('is the same on the same evening and another on the next', () => {
    expect(drifts(7)).toEqual(drifts(7));
    expect(drifts(7)).not.toEqual(drifts(8));
  });

  it('is none without a seed', () => {
    expect(new Set(drifts(undefined))).toEqual(new Set([0]));
  });

  it('drifts: it goes to and fro within −1 and 1, and never jumps', () => {
    const all = drifts(7);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...all)).toBeLessThanOrEqual(1);
    expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(1);
    const steps = all.slice(1).map((one, i) => Math.abs(one - (all[i] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.06);
  });

  it('is one thing for the time and another for the touch', () => {
    const [time, touch] = [drifts(7, 'tempo'), drifts(7, 'touch')];
    const product = time.reduce((sum, one, i) => sum + one * (touch[i] ?? 0), 0);
    const size = (all: readonly number[]) => Math.sqrt(all.reduce((sum, one) => sum + one ** 2, 0));
    expect(Math.abs(product / size(time) / size(touch))).toBeLessThan(0.5);
  });

  it('leans to neither side over many evenings', () => {
    const evenings = Array.from({ length: 2000 }, (_, seed) =>
      createVariation(seed).drift('tempo', 33, 6),
    );
    const mean = evenings.reduce((sum, one) => sum + one, 0) / evenings.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
  });
});
