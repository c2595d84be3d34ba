import played from '../../../../midi/nocturne-op9-no2.mid?url';
import edition from '../../../../midi/nocturne-op9-no2.txt?url';
import { createEasel } from '../../../../src/canvas/easel.ts';
import { createPicture } from '../../../../src/concert/picture.ts';
import { createPlayedSource } from '../../../../src/concert/playedSource.ts';
import type { Easel, Part } from '../../../../src/concert/ports.ts';
import { type Piece, type Prepared, prepare, type Wish } from '../../../../src/concert/prepare.ts';
import { defaultEvening } from '../../../../src/performance/interpret.ts';
import type { Seconds } from '../../../../src/units.ts';

/** Which painting, and how far into the piece. */
export interface Commission extends Wish {
  /** In pixels. */
  readonly height: number;
  /** Bits a channel. */
  readonly depth: 8 | 16;
  /** The second of the piece to paint up to; without it the end, and the varnish. */
  readonly at: Seconds | undefined;
}

/** A part of it. */
export interface Painted {
  /** Three bytes a pixel, row by row, as base64. */
  readonly rgb: string;
  /** Of the whole painting. */
  readonly strokes: number;
  readonly notes: number;
  readonly until: Seconds;
}

declare global {
  interface Window {
    /** Paints a part of a painting from its first stroke on. */
    paintPart(commission: Commission, part: Part): Promise<Painted>;
  }
}

const fetchBytes = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

/** The default evening has been played already, into a MIDI file, as the product's page knows too. */
const fetchPiece = async ({ seed, interpretation }: Wish): Promise<Piece> =>
  seed === defaultEvening && interpretation === 'valerie'
    ? { midi: await fetchBytes(played) }
    : { edition: new TextDecoder().decode(await fetchBytes(edition)) };

const encode = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([bytes]));
  await new Promise((done) => reader.addEventListener('load', done));
  return String(reader.result).replace(/^.*,/, '');
};

const readRgb = (source: HTMLCanvasElement): Uint8Array<ArrayBuffer> => {
  const { width, height } = source;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no memory left to read the painting with.');
  context.drawImage(source, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    rgb[to] = data[from] ?? 0;
    rgb[to + 1] = data[from + 1] ?? 0;
    rgb[to + 2] = data[from + 2] ?? 0;
  }
  return rgb;
};

const findCanvas = (): HTMLCanvasElement => {
  const found = document.querySelector('canvas');
  if (found === null) throw new Error('The page has no canvas.');
  return found;
};

const canvas = findCanvas();
let easel: Easel | undefined;
let prepared: Prepared | undefined;

Object.assign(window, {
  paintPart: async (...[commission, part]: Parameters<Window['paintPart']>): Promise<Painted> => {
    const { format, height, depth, at } = commission;
    easel ??= await createEasel(canvas, { depth });
    prepared ??= prepare(await fetchPiece(commission), commission);
    const { performance, plan } = prepared;
    const until = Math.min(at ?? performance.duration, performance.duration);
    const picture = createPicture(easel, createPlayedSource(performance, plan), plan, {
      format,
      height,
      ground: plan.ground,
      part,
    });
    picture.paint(until, Number.POSITIVE_INFINITY);
    if (until === performance.duration) picture.finish();
    easel.present();
    const { strokes, notesPainted: notes } = easel;
    return { rgb: await encode(readRgb(canvas)), strokes, notes, until };
  },
});
