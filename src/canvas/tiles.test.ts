import { describe, expect, it } from 'vitest';
import { createTiles, type Rectangle } from './tiles.ts';

const areaOf = (rectangles: readonly Rectangle[]) =>
  rectangles.reduce((sum, [, , width, height]) => sum + width * height, 0);

describe('createTiles', () => {
  it('takes the tiles that a box touches, once', () => {
    const tiles = createTiles(200, 100);
    tiles.mark({ left: 30, top: 10, right: 40, bottom: 20 });
    expect(tiles.take()).toEqual([[0, 0, 64, 32]]);
    expect(tiles.take()).toEqual([]);
  });

  it('takes as many as are asked for, and the others later', () => {
    const tiles = createTiles(200, 100);
    tiles.markAll();
    const first = areaOf(tiles.take(20));
    expect(first).toBeGreaterThan(0.7 * 200 * 100);
    expect(first + areaOf(tiles.take(20))).toBe(200 * 100);
    expect(tiles.take()).toEqual([]);
  });

  it('cuts the tiles at the edges of the canvas', () => {
    const tiles = createTiles(200, 100);
    tiles.mark({ left: 190, top: 90, right: 300, bottom: 300 });
    expect(tiles.take()).toEqual([[160, 64, 40, 36]]);
  });

  it('joins what lies side by side, and what lies below it as wide', () => {
    const tiles = createTiles(200, 100);
    tiles.mark({ left: 40, top: 0, right: 100, bottom: 60 });
    tiles.mark({ left: 40, top: 70, right: 50, bottom: 80 });
    expect(tiles.take()).toEqual([
      [32, 0, 96, 64],
      [32, 64, 32, 32],
    ]);
  });

  it('leaves for later what is spared', () => {
    const tiles = createTiles(200, 100);
    tiles.mark({ left: 0, top: 0, right: 90, bottom: 20 });
    expect(tiles.take(undefined, [{ left: 40, top: 10, right: 50, bottom: 90 }])).toEqual([
      [0, 0, 32, 32],
      [64, 0, 32, 32],
    ]);
    expect(tiles.take()).toEqual([[32, 0, 32, 32]]);
  });

  it('spares the last tile of a row where only its part beyond the edge is touched, as the whole painting would', () => {
    const tiles = createTiles(147, 32);
    tiles.markAll();
    const spared = { left: 150, top: 0, right: 155, bottom: 10 };
    expect(tiles.take(undefined, [spared])).toEqual([[0, 0, 128, 32]]);
  });

  it('leaves out what lies beside the canvas', () => {
    const tiles = createTiles(200, 100, 4);
    tiles.mark({ left: -50, top: 0, right: -20, bottom: 10 });
    expect(tiles.take()).toEqual([]);
  });

  it('reaches into the neighbours', () => {
    const tiles = createTiles(200, 100, 5);
    tiles.mark({ left: 66, top: 10, right: 80, bottom: 20 });
    expect(tiles.take()).toEqual([[32, 0, 64, 32]]);
  });
});
