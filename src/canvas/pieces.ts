import { Buffer, BufferUsage, Geometry } from 'pixi.js';
import type { Slice } from './hand.ts';

/** Straight pieces of strokes, as the graphics card is given them. */
export interface Pieces {
  readonly geometry: Geometry;
  /** Whether no more can be added before they are handed over. */
  readonly full: boolean;
  add(piece: Slice): void;
  /** Hands over what was added and begins anew; says how many pieces that were. */
  handOver(): number;
  destroy(): void;
}

/** How many pieces are drawn in one go, and the numbers that each is told by. */
const MOST = 1024;
const FLOATS = 29;

const lengthOf = ({ path: [a, b, c, d] }: Slice['stroke']): number => {
  const polygon =
    Math.hypot(b[0] - a[0], b[1] - a[1]) +
    Math.hypot(c[0] - b[0], c[1] - b[1]) +
    Math.hypot(d[0] - c[0], d[1] - c[1]);
  return (polygon + Math.hypot(d[0] - a[0], d[1] - a[1])) / 2;
};

const write = (data: Float32Array, offset: number, { stroke, from, to }: Slice): void => {
  const { path, load, second } = stroke;
  data.set(path.flat(), offset);
  data.set([stroke.width, lengthOf(stroke), from, to], offset + 8);
  data.set([...load, stroke.opacity, ...second, stroke.streak], offset + 12);
  data.set([stroke.charge, stroke.dryness, stroke.pickup, stroke.body], offset + 20);
  data.set([stroke.landing, stroke.lifting, stroke.softness, stroke.bristle], offset + 24);
  data[offset + 28] = stroke.seed;
};

/** A quadrangle for each piece, and what the pieces' numbers are called in the shader. */
const geometryOf = (buffer: Buffer): Geometry => {
  const at = (offset: number, format: 'float32x4' | 'float32' = 'float32x4') => ({
    buffer,
    format,
    stride: FLOATS * 4,
    offset: offset * 4,
    instance: true,
  });
  return new Geometry({
    attributes: {
      aCorner: { buffer: new Float32Array([0, -1, 0, 1, 1, -1, 1, 1]), format: 'float32x2' },
      iFrom: at(0),
      iTo: at(4),
      iShape: at(8),
      iLoad: at(12),
      iSecond: at(16),
      iPaint: at(20),
      iTouch: at(24),
      iSeed: at(28, 'float32'),
    },
    indexBuffer: new Uint16Array([0, 1, 2, 1, 3, 2]),
    instanceCount: 1,
  });
};

/** Room for pieces, none added yet. */
export const createPieces = (): Pieces => {
  const data = new Float32Array(MOST * FLOATS);
  const usage = BufferUsage.VERTEX | BufferUsage.COPY_DST;
  const buffer = new Buffer({ data, usage, shrinkToFit: false });
  const geometry = geometryOf(buffer);
  let count = 0;
  return {
    geometry,
    get full() {
      return count === MOST;
    },
    add(piece) {
      write(data, count++ * FLOATS, piece);
    },
    handOver() {
      const pieces = count;
      if (pieces > 0) buffer.update(pieces * FLOATS * 4);
      geometry.instanceCount = pieces;
      count = 0;
      return pieces;
    },
    destroy: () => geometry.destroy(true),
  };
};
