import { Buffer, BufferUsage, Geometry } from 'pixi.js';
import type { Stroke } from '../painting/stroke.ts';
import type { Rgb } from '../units.ts';
import { lengthOf } from './curve.ts';
import type { Slice } from './hand.ts';
import type { Dragged } from './wet.ts';

/** A part of a stroke, and what the whole stroke drags along. */
export interface WetSlice extends Slice {
  readonly dragged: Dragged;
}

/** Straight pieces of strokes, as the graphics card is given them. */
export interface Pieces {
  readonly geometry: Geometry;
  /** Whether no more can be added before they are handed over. */
  readonly full: boolean;
  add(piece: WetSlice): void;
  /** Adds one that lies where no canvas is: it is drawn, and leaves no trace. */
  addUnseen(): void;
  /** Hands over what was added and begins anew; says how many pieces that were. */
  handOver(): number;
  destroy(): void;
}

/** How many pieces are drawn in one go, and the numbers that each is told by. */
const MOST = 1024;
const FLOATS = 36;

/** A colour in one number, 8 bits a channel: a float keeps 24 bits exactly. */
const packed = (colour: Rgb): number =>
  colour.reduce((sum, value) => sum * 256 + Math.round(value * 255), 0);

/** How a stroke's paint holds together, in one number: how far it falls into islands, below 0 in a row, or 2 for one load. */
const formOf = ({ loaded, inRow, broken }: Stroke): number => {
  if (loaded) return 2;
  return inRow ? -broken : broken;
};

/** A piece next to nothing long and wide, left of every canvas and above it; not of no width, by which its corners would be divided. */
const UNSEEN = new Float32Array(FLOATS).fill(-1, 0, 8).fill(1e-3, 8, 10);

const write = (
  data: Float32Array,
  offset: number,
  { stroke, from, to, dragged }: WetSlice,
): void => {
  const { path, load, second } = stroke;
  data.set(path.flat(), offset);
  data.set([stroke.width, lengthOf(path), from, to], offset + 8);
  data.set([...load, stroke.opacity, ...second, stroke.streak], offset + 12);
  data.set([stroke.charge, stroke.dryness, stroke.pickup, stroke.body], offset + 20);
  data.set([stroke.landing, stroke.lifting, stroke.softness, stroke.bristle], offset + 24);
  const { first, last } = dragged;
  data.set([...first.colours, ...last.colours].map(packed), offset + 28);
  data.set([stroke.seed, formOf(stroke), first.wetness, last.wetness], offset + 32);
};

/** A quadrangle for each piece, and what the pieces' numbers are called in the shader. */
const geometryOf = (buffer: Buffer): Geometry => {
  const at = (offset: number, format = 'float32x4' as const) => ({
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
      iDragged: at(28),
      iNature: at(32),
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
    addUnseen() {
      data.set(UNSEEN, count++ * FLOATS);
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
