import type { WebGLRenderer } from 'pixi.js';
import type { Canvas } from '../concert/ports.ts';
import type { Unit } from '../units.ts';
import { around, touches, within } from './box.ts';
import { boxOf } from './boxOf.ts';
import { createBrush } from './brush.ts';
import { detailOf } from './detail.ts';
import { digestOf } from './digest.ts';
import { groundFragment } from './ground.glsl.ts';
import type { Slice } from './hand.ts';
import { copyFragment, LIGHT_REACH, lightFragment } from './light.glsl.ts';
import { createPass } from './pass.ts';
import { setFragment } from './set.glsl.ts';
import { createSheet, type Depth } from './surface.ts';
import { createTiles } from './tiles.ts';

/** A primed canvas and the paint on it. */
export interface Painting {
  paint(slices: readonly Slice[]): void;
  /** From now on strokes read the canvas as it is now. */
  takeSnapshot(): void;
  /** What is wet sets: this share of its wetness and gloss goes. */
  set(share: Unit): void;
  varnish(): void;
  /** Lights what has changed and shows it; the gloss that is gone from the whole canvas only by and by, unless `at once`. */
  present(atOnce?: boolean): void;
  /** A digest of colour and height. */
  digest(): string;
  destroy(): void;
}

const RELIEF = 5.6;

/** How many tiles of a canvas that has become duller are lit anew in a frame: a wall's canvas takes about a second. */
const TILES_A_FRAME = 48;

/** How far apart the threads of the cloth are, 1 on a canvas of 1080 pixels: finer in a print, as bristles are, and never too fine for the pixels. */
const threadOf = (height: number): number => (height > 1080 ? detailOf(height) : 1080 / height);

/** How deep the weave is, against the height of paint: finer threads are thinner. */
const weaveDepth = (height: number): number => 0.23 * Math.sqrt(Math.min(1, threadOf(height)));

/** Stretches and primes a canvas; the renderer's drawing buffer takes its size. */
export const createPainting = (
  renderer: WebGLRenderer,
  { format, height, ground, part }: Canvas,
  depth: Depth,
): Painting => {
  const everything = { left: 0, top: 0, width: Math.round(height * format), height };
  const shown = part ?? everything;
  renderer.resize(shown.width, shown.height);
  const area = around(shown, LIGHT_REACH, everything);
  const paint = createSheet(area, depth, 'paint');
  const below = createSheet(area, depth, 'below');
  const brush = createBrush(renderer, height, below);
  const priming = createPass(renderer, area, height, {
    name: 'ground',
    fragment: groundFragment,
    colour: [...ground, weaveDepth(height)],
    numbers: { uThread: threadOf(height) },
  });
  const copying = createPass(renderer, area, height, {
    name: 'copy',
    fragment: copyFragment,
    reads: paint,
  });
  const lighting = createPass(renderer, shown, height, {
    name: 'light',
    fragment: lightFragment,
    reads: paint,
    numbers: { uRelief: RELIEF * (height / 1080) ** 0.8, uVarnish: 0 },
  });
  const setting = createPass(renderer, area, height, {
    name: 'set',
    fragment: setFragment,
    numbers: { uLeft: 1 },
    multiplies: true,
  });
  const wet = createTiles(area.width, area.height);
  const unlit = createTiles(shown.width, shown.height, LIGHT_REACH);
  const duller = createTiles(shown.width, shown.height);
  const whole = new Float32Array([0, 0, area.width, area.height]);

  const read = (sheet: typeof paint, attachment: 0 | 1): Uint8Array => {
    const { gl } = renderer;
    const { width, height } = area;
    const samples = width * height * 4;
    const pixels = depth === 16 ? new Float32Array(samples) : new Uint8Array(samples);
    const type = depth === 16 ? gl.FLOAT : gl.UNSIGNED_BYTE;
    renderer.renderTarget.bind({ target: sheet.both, clear: false });
    gl.readBuffer(gl.COLOR_ATTACHMENT0 + attachment);
    gl.readPixels(0, 0, width, height, gl.RGBA, type, pixels);
    gl.readBuffer(gl.COLOR_ATTACHMENT0);
    return new Uint8Array(pixels.buffer);
  };

  priming.run(whole, paint.both);
  priming.run(whole, below.both);
  unlit.markAll();

  return {
    paint(slices) {
      const here = slices.filter((slice) => {
        const box = boxOf(slice, height);
        wet.mark(within(area, box));
        unlit.mark(within(shown, box));
        return touches(area, box);
      });
      brush.paint(here, paint.both);
    },
    takeSnapshot: () => copying.run(wet.take(), below.both),
    set(share) {
      setting.set('uLeft', 1 - share);
      setting.run(whole, paint.both);
      setting.run(whole, below.both);
      duller.markAll();
    },
    varnish() {
      lighting.set('uVarnish', 1);
      unlit.markAll();
    },
    present(atOnce = false) {
      lighting.run(unlit.take());
      lighting.run(duller.take(atOnce ? undefined : TILES_A_FRAME));
    },
    digest: () => digestOf(read(paint, 0), read(paint, 1)),
    destroy() {
      for (const part of [brush, priming, copying, setting, lighting, paint, below]) part.destroy();
    },
  };
};
