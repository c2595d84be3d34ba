import type { WebGLRenderer } from 'pixi.js';
import type { Canvas } from '../concert/ports.ts';
import type { Stroke } from '../painting/stroke.ts';
import { createBrush } from './brush.ts';
import { digestOf } from './digest.ts';
import { groundFragment } from './ground.glsl.ts';
import type { Slice } from './hand.ts';
import { copyFragment, LIGHT_REACH, lightFragment } from './light.glsl.ts';
import { createPass } from './pass.ts';
import { createSheet } from './surface.ts';
import { type Box, createTiles } from './tiles.ts';

/** A primed canvas and the paint on it. */
export interface Painting {
  paint(slices: readonly Slice[]): void;
  /** From now on strokes read the canvas as it is now. */
  takeSnapshot(): void;
  varnish(): void;
  /** Lights what has changed and shows it. */
  present(): void;
  /** A digest of colour and height. */
  digest(): string;
  destroy(): void;
}

const WEAVE_DEPTH = 0.26;
const RELIEF = 5.6;

const boxOf = ({ stroke, from, to }: Slice, height: number): Box => {
  const points = [0, 1, 2, 3, 4].map((i) => placeAt(stroke, from + ((to - from) * i) / 4));
  const xs = points.map(([x]) => x * height);
  const ys = points.map(([, y]) => y * height);
  const margin = stroke.width * 0.7 * height + 2;
  return {
    left: Math.min(...xs) - margin,
    top: Math.min(...ys) - margin,
    right: Math.max(...xs) + margin,
    bottom: Math.max(...ys) + margin,
  };
};

const placeAt = ({ path: [a, b, c, d] }: Stroke, t: number): readonly [number, number] => {
  const m = 1 - t;
  const along = (i: 0 | 1) =>
    m * m * m * a[i] + 3 * m * m * t * b[i] + 3 * m * t * t * c[i] + t * t * t * d[i];
  return [along(0), along(1)];
};

/** Stretches and primes a canvas; the renderer's drawing buffer takes its size. */
export const createPainting = (
  renderer: WebGLRenderer,
  { format, height, ground }: Canvas,
): Painting => {
  const width = Math.round(height * format);
  renderer.resize(width, height);
  const paint = createSheet(width, height, 'paint');
  const below = createSheet(width, height, 'below');
  const brush = createBrush(renderer, width, height, below);
  const priming = createPass(renderer, width, height, {
    name: 'ground',
    fragment: groundFragment,
    colour: [...ground, WEAVE_DEPTH],
  });
  const copying = createPass(renderer, width, height, {
    name: 'copy',
    fragment: copyFragment,
    reads: paint,
  });
  const lighting = createPass(renderer, width, height, {
    name: 'light',
    fragment: lightFragment,
    reads: paint,
    numbers: { uRelief: RELIEF * (height / 1080) ** 0.8, uVarnish: 0 },
  });
  const wet = createTiles(width, height);
  const unlit = createTiles(width, height, LIGHT_REACH);
  const whole = new Float32Array([0, 0, width, height]);

  const read = (sheet: typeof paint, attachment: 0 | 1): Uint8Array => {
    const { gl } = renderer;
    const pixels = new Uint8Array(width * height * 4);
    renderer.renderTarget.bind({ target: sheet.both, clear: false });
    gl.readBuffer(gl.COLOR_ATTACHMENT0 + attachment);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.readBuffer(gl.COLOR_ATTACHMENT0);
    return pixels;
  };

  priming.run(whole, paint.both);
  priming.run(whole, below.both);
  unlit.markAll();

  return {
    paint(slices) {
      brush.paint(slices, paint.both);
      for (const slice of slices) {
        const box = boxOf(slice, height);
        wet.mark(box);
        unlit.mark(box);
      }
    },
    takeSnapshot: () => copying.run(wet.take(), below.both),
    varnish() {
      lighting.set('uVarnish', 1);
      unlit.markAll();
    },
    present: () => lighting.run(unlit.take()),
    digest: () => digestOf(read(paint, 0), read(paint, 1)),
    destroy() {
      for (const part of [brush, priming, copying, lighting, paint, below]) part.destroy();
    },
  };
};
