import type { WebGLRenderer } from 'pixi.js';
import type { Canvas } from '../concert/ports.ts';
import { detailOf } from './detail.ts';
import { groundFragment } from './ground.glsl.ts';
import { createPass } from './pass.ts';
import type { Sheet } from './surface.ts';

/** How much finer threads are on a canvas so many pixels high than on one of 1080: finer in a print, as bristles are. */
const finenessOf = (height: number): number => Math.min(1, detailOf(height));

/** How many pixels two threads are apart at least: closer, one would see other patterns than theirs. */
const APART = 2.05;

/** Stretches a canvas's cloth over a whole sheet and primes it with its ground. */
export const primeCloth = (renderer: WebGLRenderer, sheet: Sheet, canvas: Canvas): void => {
  const { height, ground, cloth } = canvas;
  const fineness = finenessOf(height);
  const priming = createPass(renderer, sheet.area, height, {
    name: 'ground',
    fragment: groundFragment,
    colour: [...ground, cloth.depth * Math.sqrt(fineness)],
    numbers: {
      uThread: Math.max(cloth.thread * fineness, (APART * 1080) / height),
      uFineness: fineness,
      uSlubs: cloth.slubs,
      uPrimed: cloth.primed,
    },
  });
  priming.runWhole(sheet.both);
  priming.destroy();
};
