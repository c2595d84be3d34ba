import { describe, expect, it } from 'vitest';
import { CANVAS, setUp } from './canvasForTests.ts';
import { pixelsOf, strokeAt } from './easelForTests.ts';

/** The box of the pixels that differ by more than a grain, in canvas units: left, top, right, bottom. */
const changed = (a: ImageData, b: ImageData) => {
  const box = { left: 9, top: 9, right: -1, bottom: -1, count: 0 };
  for (let i = 0; i < a.data.length; i += 4) {
    const far = [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > 6);
    if (!far) continue;
    const [x, y] = [((i / 4) % a.width) / a.height, Math.floor(i / 4 / a.width) / a.height];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
    box.count++;
  }
  return box;
};

/** How far right two pictures differ, in pixels, in every row between two heights in canvas units. */
const frontOf = (a: ImageData, b: ImageData, from: number, to: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) * a.height) }, (_, row) => {
    const y = Math.round(from * a.height) + row;
    const isOther = (x: number) => {
      const i = (y * a.width + x) * 4;
      return [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > 20);
    };
    return Array.from({ length: a.width }, (_, x) => x).findLast(isOther) ?? -1;
  });

describe('an easel', () => {
  it('grows a stroke where its hand is, and nowhere else', async () => {
    const { easel } = await setUp();
    const bare = await pixelsOf(easel);
    easel.lay(strokeAt(0.9, 0.5), 1, 0);
    easel.paintUntil(1);
    expect(changed(bare, await pixelsOf(easel)).count).toBe(0);
    easel.paintUntil(1.4);
    const half = changed(bare, await pixelsOf(easel));
    easel.paintUntil(3);
    const whole = changed(bare, await pixelsOf(easel));
    expect(half.count).toBeGreaterThan(40);
    expect(whole.count).toBeGreaterThan(half.count * 1.4);
    expect(whole.left).toBeGreaterThan(0.74);
    expect(whole.right).toBeLessThan(1.06);
    expect(whole.top).toBeGreaterThan(0.4);
    expect(whole.bottom).toBeLessThan(0.6);
  });

  it('grows a broad stroke as its hairs are: they do not move abreast', async () => {
    const { easel } = await setUp();
    const bare = await pixelsOf(easel);
    const path = [
      [0.3, 0.5],
      [0.6, 0.5],
      [0.9, 0.5],
      [1.2, 0.5],
    ] as const;
    easel.lay(strokeAt(0.75, 0.5, { path, width: 0.3, charge: 1, dryness: 0, time: 0.8 }), 0, 0);
    easel.paintUntil(0.4);
    const front = frontOf(bare, await pixelsOf(easel), 0.42, 0.58);
    expect(Math.min(...front)).toBeGreaterThan(0.6 * CANVAS.height);
    expect(Math.max(...front) - Math.min(...front)).toBeGreaterThan(0.02 * CANVAS.height);
  });

  it('lets a visitor’s stroke grow under the hand', async () => {
    const { easel } = await setUp();
    const bare = await pixelsOf(easel);
    const hand = easel.begin(strokeAt(0.5, 0.5));
    for (let slice = 0; slice < 3; slice++) hand.lay();
    const some = changed(bare, await pixelsOf(easel)).count;
    for (let slice = 3; slice < hand.slices; slice++) hand.lay();
    hand.lay(); // beyond its end there is nothing to paint
    expect(some).toBeGreaterThan(30);
    expect(changed(bare, await pixelsOf(easel)).count).toBeGreaterThan(some);
    expect(easel.liveStrokes).toBe(1);
    hand.lift();
    expect(easel.liveStrokes).toBe(0);
    expect(easel.notesPainted).toBe(0);
  });
});
