import type { WebGLRenderer } from 'pixi.js';
import type { Canvas } from '../concert/ports.ts';
import { detailOf } from './detail.ts';
import { groundFragment } from './ground.glsl.ts';
import { createPass } from './pass.ts';
import type { Sheet } from './surface.ts';

/** How far apart the threads of the cloth are, 1 on a canvas of 1080 pixels: finer in a print, as bristles are, and never too fine for the pixels. */
const threadOf = (height: number): number => (height > 1080 ? detailOf(height) : 1080 / height);

/** How deep the weave is, against the height of paint: finer threads are thinner. */
const weaveDepth = (height: number): number => 0.23 * Math.sqrt(Math.min(1, threadOf(height)));

/** Stretches cloth over a whole sheet and primes it with the canvas's ground. */
export const primeCloth = (renderer: WebGLRenderer, sheet: Sheet, canvas: Canvas): void => {
  const { height, ground } = canvas;
  const priming = createPass(renderer, sheet.area, height, {
    name: 'ground',
    fragment: groundFragment,
    colour: [...ground, weaveDepth(height)],
    numbers: { uThread: threadOf(height) },
  });
  priming.runWhole(sheet.both);
  priming.destroy();
};
