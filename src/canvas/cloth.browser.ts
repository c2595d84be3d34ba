import { beforeAll, describe, expect, it } from 'vitest';
import type { Easel } from '../concert/ports.ts';
import { CLOTHS, type Cloth } from '../painting/cloths.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { Rgb } from '../units.ts';
import { createEasel } from './easel.ts';
import { pixelsOf, strokeAt } from './easelForTests.ts';

const HEIGHT = 1080;
const GROUND: Rgb = [0.62, 0.56, 0.48];
const OCHRE: Rgb = [0.78, 0.6, 0.3];

/** Within the strokes, in pixels. */
const SAMPLE = { left: 90, right: 170, top: 500, bottom: 580 };

let easel: Easel;

beforeAll(async () => {
  easel = await createEasel(document.createElement('canvas'));
});

/** A broad even stroke across the middle of a narrow canvas. */
const coat = (body: number, seed: number): Stroke =>
  strokeAt(0.125, 0.5, {
    path: [
      [-0.1, 0.5],
      [0.05, 0.5],
      [0.2, 0.5],
      [0.35, 0.5],
    ],
    width: 0.24,
    load: OCHRE,
    second: OCHRE,
    charge: 1,
    dryness: 0,
    pickup: 0,
    body,
    seed,
  });

/** How much neighbouring pixels differ in lightness where a cloth is painted with so many coats of so much body, of 255. */
const grainOf = async (cloth: Cloth, coats: number, body: number): Promise<number> => {
  easel.putUp({ format: 1 / 4, height: HEIGHT, cloth, ground: GROUND });
  for (let note = 0; note < coats; note++) easel.lay(coat(body, 5 + note), note * 3, note);
  easel.paintUntil(coats * 3);
  const { data, width } = await pixelsOf(easel);
  const lightness = (x: number, y: number): number => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
    return 0.3 * red + 0.6 * green + 0.1 * blue;
  };
  let sum = 0;
  let count = 0;
  for (let y = SAMPLE.top; y < SAMPLE.bottom; y++) {
    for (let x = SAMPLE.left; x < SAMPLE.right; x++) {
      sum += Math.abs(lightness(x, y) - lightness(x + 1, y));
      count += 1;
    }
  }
  return sum / count;
};

/** How much of that is the cloth's: what the same paint would not show on a board; the two add up as what is independent does, by their squares. */
const seenOf = async (cloth: Cloth, coats: number, body: number): Promise<number> => {
  const [grain, board] = [
    await grainOf(cloth, coats, body),
    await grainOf({ ...cloth, depth: 0 }, coats, body),
  ];
  return Math.sqrt(Math.max(0, grain ** 2 - board ** 2));
};

describe('a cloth', () => {
  it('is seen in its own grain, the less the better it is primed', async () => {
    const primed = await grainOf({ ...CLOTHS.coarse, primed: 0.8 }, 0, 0);
    expect(await grainOf(CLOTHS.coarse, 0, 0)).toBeGreaterThan(1.5 * primed);
  });

  it('shows through thin paint and drowns in thick paint, coat upon coat', async () => {
    const bare = await seenOf(CLOTHS.coarse, 0, 0);
    const thin = await seenOf(CLOTHS.coarse, 1, 0.04);
    const coats = await seenOf(CLOTHS.coarse, 4, 0.04);
    const more = await seenOf(CLOTHS.coarse, 4, 0.12);
    expect(thin).toBeGreaterThan(0.5 * bare);
    expect(coats).toBeLessThan(thin);
    expect(coats).toBeGreaterThan(0.5 * thin);
    expect(more).toBeLessThan(coats);
    expect(more).toBeGreaterThan(0.3 * thin);
  });
});
