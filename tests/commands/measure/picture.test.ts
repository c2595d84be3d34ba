import { describe, expect, it } from 'vitest';
import { blur, gradientOf } from './blur.ts';
import { labOf, readLab } from './lab.ts';
import { createPlane } from './plane.ts';
import { scaleTo } from './scale.ts';
import { meanOf, quantileOf } from './statistics.ts';

describe('a picture to be measured', () => {
  it('is seen in CIE L*a*b* (sRGB red: 53.2, 80.1, 67.2; Lindbloom)', () => {
    expect(labOf(255, 0, 0)[0]).toBeCloseTo(53.24, 1);
    expect(labOf(255, 0, 0)[1]).toBeCloseTo(80.09, 1);
    expect(labOf(255, 0, 0)[2]).toBeCloseTo(67.2, 1);
    expect(labOf(119, 119, 119)[0]).toBeCloseTo(50.03, 1);
    expect(Math.hypot(...labOf(119, 119, 119).slice(1))).toBeLessThan(0.02);
  });

  it('keeps its colours and its proportions when it is scaled', () => {
    const rgb = Uint8Array.from({ length: 300 * 200 * 3 }, (_, i) => [200, 100, 50][i % 3] ?? 0);
    const scaled = scaleTo({ width: 300, height: 200, rgb }, 96);
    expect([scaled.width, scaled.height]).toEqual([96, 64]);
    expect([...new Set(Array.from(scaled.rgb))].toSorted((a, b) => b - a)).toEqual([200, 100, 50]);
  });

  it('keeps what stands where it stands when it is scaled and turned', () => {
    const rgb = new Uint8Array(120 * 60 * 3);
    for (let y = 0; y < 20; y++) rgb.fill(255, (y * 120 + 80) * 3, (y * 120 + 120) * 3);
    const { l } = readLab(scaleTo({ width: 120, height: 60, rgb }, 60));
    expect(l.values[5 * 60 + 50]).toBeGreaterThan(95);
    expect(l.values[5 * 60 + 30]).toBeLessThan(5);
    expect(l.values[20 * 60 + 50]).toBeLessThan(5);
  });
});

describe('a plane', () => {
  it('keeps its mean when it is blurred, and a stripe spreads to both sides alike', () => {
    const stripe = createPlane(90, 40, (x) => (x === 30 ? 1 : 0));
    const { values } = blur(stripe, 4);
    expect(meanOf(values)).toBeCloseTo(1 / 90, 4);
    expect(values[20 * 90 + 26]).toBeCloseTo(values[20 * 90 + 34] ?? 0, 6);
    expect((values[34] ?? 0) / (values[30] ?? 1)).toBeCloseTo(Math.exp(-0.5), 2);
  });

  it('has the gradient of its slope, at its edges too', () => {
    const slope = gradientOf(createPlane(20, 20, (x, y) => 3 * x + 4 * y)).values;
    expect(quantileOf(slope, 0)).toBeCloseTo(5, 4);
    expect(quantileOf(slope, 1)).toBeCloseTo(5, 4);
  });
});
