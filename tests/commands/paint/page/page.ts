import played from '../../../../midi/nocturne-op9-no2.mid?url';
import edition from '../../../../midi/nocturne-op9-no2.txt?url';
import { createEasel } from '../../../../src/canvas/easel.ts';
import { createPicture } from '../../../../src/concert/picture.ts';
import { createPlayedSource } from '../../../../src/concert/playedSource.ts';
import type { Easel, Part } from '../../../../src/concert/ports.ts';
import { type Piece, type Prepared, prepare, type Wish } from '../../../../src/concert/prepare.ts';
import type { Source } from '../../../../src/concert/source.ts';
import { defaultEvening } from '../../../../src/performance/interpret.ts';
import type { Seconds } from '../../../../src/units.ts';
import type { SeriesPicture } from '../hanging.ts';
import { createSheet, type Sheet } from './sheet.ts';

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
    /** Begins a contact sheet of a size in pixels. */
    openSheet(width: number, height: number): void;
    /** Paints a picture and hangs it on the sheet. */
    hang(picture: SeriesPicture): Promise<void>;
    /** Paints a whole picture, each of its strokes so many times, and waits for the graphics card. */
    paintPicture(picture: Omit<SeriesPicture, 'hangings'>, times: number): Promise<void>;
    /** The sheet as a PNG file, as base64. */
    takeSheet(): Promise<string>;
  }
}

const fetchBytes = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

/** The default evening has been played already, into a MIDI file, as the product's page knows too. */
const fetchPiece = async ({ seed, interpretation }: Wish): Promise<Piece> =>
  seed === defaultEvening && interpretation === 'valerie'
    ? { midi: await fetchBytes(played) }
    : { edition: new TextDecoder().decode(await fetchBytes(edition)) };

const encode = async (file: Blob): Promise<string> => {
  const reader = new FileReader();
  reader.readAsDataURL(file);
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
let sheet: Sheet | undefined;
let last: { readonly wish: string; readonly prepared: Prepared } | undefined;

/** All parts and stages of one painting are of one plan. */
const prepareFor = async ({ seed, interpretation, motif, format }: Wish): Promise<Prepared> => {
  const which = { seed, interpretation, motif, format };
  const wish = JSON.stringify(which);
  if (last?.wish !== wish) last = { wish, prepared: prepare(await fetchPiece(which), which) };
  return last.prepared;
};

/** A source that gives each stroke so many times. */
const repeated = (source: Source, times: number): Source => ({
  ...source,
  before: (position) =>
    source.before(position).flatMap((due) => Array.from({ length: times }, () => due)),
});

/** A painting on its canvas, or a part of it, each stroke laid so many times; and the way to paint on up to a second of the piece and show it. */
const begin = async (
  { depth, height, ...wish }: Omit<Commission, 'at'>,
  { part, times = 1 }: { part?: Part; times?: number } = {},
) => {
  easel ??= await createEasel(canvas, { depth });
  const shown = easel;
  const { performance, plan } = await prepareFor(wish);
  const source = repeated(createPlayedSource(performance, plan), times);
  const picture = createPicture(shown, source, plan, {
    format: wish.format,
    height,
    cloth: plan.cloth,
    ground: plan.ground,
    ...(part ? { part } : {}),
  });
  return {
    performance,
    digest: () => shown.digest(),
    paintTo(second: Seconds) {
      const until = Math.min(second, performance.duration);
      picture.paint(until);
      if (until === performance.duration) picture.finish();
      shown.present(true);
      return { strokes: shown.strokes, notes: shown.notesPainted, until };
    },
  };
};

/** A picture of a series, as a commission: by Valérie, in bytes. */
const commissionOf = ({ motif, seed, width, height }: Omit<SeriesPicture, 'hangings'>) =>
  ({ motif, seed, format: width / height, interpretation: 'valerie', height, depth: 8 }) as const;

const actions: Pick<Window, 'paintPart' | 'openSheet' | 'hang' | 'takeSheet' | 'paintPicture'> = {
  paintPart: async ({ at = Number.POSITIVE_INFINITY, ...commission }, part) => {
    const painted = (await begin(commission, { part })).paintTo(at);
    return { rgb: await encode(new Blob([readRgb(canvas)])), ...painted };
  },
  openSheet(width, height) {
    sheet = createSheet(width, height);
  },
  async hang({ hangings, ...picture }) {
    const { performance, paintTo } = await begin(commissionOf(picture));
    for (const hanging of hangings) {
      paintTo(hanging.share * performance.duration);
      sheet?.hang(canvas, hanging);
    }
  },
  async paintPicture(picture, times) {
    const { paintTo, digest } = await begin(commissionOf(picture), { times });
    paintTo(Number.POSITIVE_INFINITY);
    digest();
  },
  async takeSheet() {
    if (sheet === undefined) throw new Error('There is no sheet to take.');
    return encode(await sheet.toPng());
  },
};

Object.assign(window, actions);
