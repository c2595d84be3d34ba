import { beforeAll, describe, expect, it } from 'vitest';
import { measureCombed } from '../../tests/commands/measure/elongation.ts';
import { createPlane } from '../../tests/commands/measure/plane.ts';
import type { Easel } from '../concert/ports.ts';
import { CLOTHS } from '../painting/cloths.ts';
import type { Stroke } from '../painting/stroke.ts';
import { createEasel } from './easel.ts';
import { pixelsOf, strokeAt } from './easelForTests.ts';

const HEIGHT = 1080;
const ROWS = Array.from({ length: 10 }, (_, nth) => 60 + 105 * nth);

let easel: Easel;

beforeAll(async () => {
  easel = await createEasel(document.createElement('canvas'));
});

/** A broad brushful straight across a row. */
const brushful = (row: number, seed: number): Stroke => {
  const y = row / HEIGHT;
  const load = [0.2, 0.3, 0.55] as const;
  return strokeAt(0, 0, {
    path: [
      [0.02, y],
      [0.09, y],
      [0.16, y],
      [0.23, y],
    ],
    width: 90 / HEIGHT,
    load,
    second: load,
    charge: 1,
    body: 0.2,
    dryness: 0,
    pickup: 0,
    seed,
  });
};

/** How far each of ten brushfuls is combed, the least first: one below another, each over a first one that has set so often. */
const combed = async (sets: number): Promise<readonly number[]> => {
  easel.putUp({
    format: 1 / 4,
    height: HEIGHT,
    cloth: CLOTHS.ordinary,
    ground: [0.62, 0.56, 0.48],
  });
  for (const [nth, row] of ROWS.entries()) easel.lay(brushful(row, 3 + 0.7 * nth), 0, nth);
  for (let i = 0; i < sets; i++) easel.set(3 + i);
  for (const [nth, row] of ROWS.entries()) easel.lay(brushful(row, 0.7 * nth), 20, 10 + nth);
  easel.paintUntil(24);
  const { data, width } = await pixelsOf(easel);
  const heart = (row: number) =>
    createPlane(150, 60, (x, down) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(
        ((row - 30 + down) * width + 60 + x) * 4,
      );
      return (30 * red + 60 * green + 10 * blue) / 255;
    });
  return ROWS.map((row) => measureCombed(heart(row))).toSorted((a, b) => a - b);
};

describe('the paint on a brush', () => {
  it('tears into crumbs where it is stiff, and is combed into hairs where it is not', async () => {
    const brushfuls = await combed(8);
    expect(brushfuls[2]).toBeLessThan(0.4);
    expect(brushfuls.at(-3)).toBeGreaterThan(0.5);
  });

  it('tears on dry paint more than on wet', async () => {
    const [dry, wet] = [await combed(8), await combed(0)];
    expect(wet[2]).toBeGreaterThan((dry[2] ?? 1) + 0.05);
  });
});
