import type { WebGLRenderer } from 'pixi.js';
import type { Canvas, Part } from '../concert/ports.ts';
import type { Unit } from '../units.ts';
import { around, touches, within } from './box.ts';
import { boxOf } from './boxOf.ts';
import { createBrush } from './brush.ts';
import { primeCloth } from './cloth.ts';
import { digestOf } from './digest.ts';
import { createDrying } from './drying.ts';
import type { Slice } from './hand.ts';
import { createLamp } from './lamp.ts';
import { LIGHT_REACH } from './light.glsl.ts';
import { readSheet } from './readSheet.ts';
import { createSnapshot } from './snapshot.ts';
import { createSheet, type Depth } from './surface.ts';
import { createWet } from './wet.ts';

/** A primed canvas and the paint on it. */
export interface Painting {
  paint(slices: readonly Slice[]): void;
  /** From now on strokes read the canvas as it is now; but where strokes of the piece are still growing, these go on reading what they began with: or one would see where. */
  takeSnapshot(growing: readonly Slice[]): void;
  /** What is wet sets: this share of its wetness and gloss goes. A snapshot is taken. */
  set(share: Unit, growing: readonly Slice[]): void;
  varnish(): void;
  /** Lights what has changed and shows it; the gloss that is gone from the whole canvas only by and by, unless `at once`. */
  present(atOnce?: boolean): void;
  /** A digest of colour and height. */
  digest(): string;
  destroy(): void;
}

/** What is shown of a painting, and what of it must be painted for that: light looks around every pixel. */
const partsOf = ({ format, height, part }: Canvas): Readonly<Record<'shown' | 'area', Part>> => {
  const everything = { left: 0, top: 0, width: Math.round(height * format), height };
  const shown = part ?? everything;
  return { shown, area: around(shown, LIGHT_REACH, everything) };
};

/** Stretches and primes a canvas, on which the card is ready to paint; the renderer's drawing buffer takes its size. */
export const createPainting = (renderer: WebGLRenderer, canvas: Canvas, depth: Depth): Painting => {
  const { height } = canvas;
  const { shown, area } = partsOf(canvas);
  renderer.resize(shown.width, shown.height);
  const paint = createSheet(area, depth, 'paint');
  primeCloth(renderer, paint, canvas);
  const snapshot = createSnapshot(renderer, paint);
  const brush = createBrush(renderer, height, snapshot.sheet);
  const wet = createWet(canvas);
  const drying = createDrying(renderer, paint, height);
  const lamp = createLamp(renderer, paint, shown, height);
  // A card links a program, and compiles it for a surface, when it first draws with it: on a real one that took 47 to 65 ms of the first stroke's frame.
  brush.warm(paint.both);
  drying.warm();
  lamp.warm();
  const boxesOf = (slices: readonly Slice[]) =>
    slices.map((slice) => within(area, boxOf(slice, height)));
  return {
    paint(slices) {
      // What lies beyond the part that is painted counts as well, or tiles would not meet.
      const here = slices
        .map((slice) => ({ ...slice, dragged: wet.lay(slice) }))
        .map((slice) => ({ slice, box: boxOf(slice, height) }))
        .filter(({ box }) => touches(area, box));
      brush.paint(
        here.map(({ slice }) => slice),
        paint.both,
      );
      for (const { box } of here) {
        snapshot.change(within(area, box));
        lamp.change(within(shown, box));
      }
    },
    takeSnapshot: (growing) => snapshot.take(boxesOf(growing)),
    set(share, growing) {
      drying.set(share);
      wet.set(share);
      snapshot.changeAll();
      snapshot.take(boxesOf(growing));
      lamp.dull();
    },
    varnish: lamp.varnish,
    present: (atOnce = false) => lamp.shine(atOnce),
    digest: () =>
      digestOf(readSheet(renderer, paint, 'colour'), readSheet(renderer, paint, 'height')),
    destroy() {
      for (const one of [brush, drying, lamp, snapshot, paint]) one.destroy();
    },
  };
};
