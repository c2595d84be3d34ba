import { describe, expect, it } from 'vitest';
import { createTiles } from './tiles.ts';

const rows = (flat: Float32Array) =>
  Array.from({ length: flat.length / 4 }, (_, i) => [...flat.slice(i * 4, i * 4 + 4)]);

describe('createTiles', () => {
  it('takes the tiles that a box touches, once', () => {
    const tiles = createTiles(200, 100);
    tiles.mark({ left: 30, top: 10, right: 40, bottom: 20 });
    expect(rows(tiles.take())).toEqual([
      [0, 0, 32, 32],
      [32, 0, 32, 32],
    ]);
    expect(tiles.take()).toHaveLength(0);
  });

  it('takes as many as are asked for, and the others later', () => {
    const tiles = createTiles(200, 100);
    tiles.markAll();
    expect(rows(tiles.take(20))).toHaveLength(20);
    expect(rows(tiles.take(20))).toHaveLength(8);
    expect(tiles.take()).toHaveLength(0);
  });

  it('cuts the tiles at the edges of the canvas', () => {
    const tiles = createTiles(200, 100);
    tiles.mark({ left: 190, top: 90, right: 300, bottom: 300 });
    expect(rows(tiles.take())).toEqual([
      [160, 64, 32, 32],
      [192, 64, 8, 32],
      [160, 96, 32, 4],
      [192, 96, 8, 4],
    ]);
  });

  it('leaves out what lies beside the canvas', () => {
    const tiles = createTiles(200, 100, 4);
    tiles.mark({ left: -50, top: 0, right: -20, bottom: 10 });
    expect(tiles.take()).toHaveLength(0);
  });

  it('reaches into the neighbours', () => {
    const tiles = createTiles(200, 100, 5);
    tiles.mark({ left: 66, top: 10, right: 80, bottom: 20 });
    expect(rows(tiles.take())).toHaveLength(2);
  });
});
