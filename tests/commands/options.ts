import { parseArgs } from 'node:util';
import { MOTIF_NAMES, type MotifName } from '../../src/painting/motifName.ts';

/** What `npm run paint` is asked for. */
export interface PaintOptions {
  /** The file to write, a PNG. */
  readonly out: string;
  /** The number of the picture, 0 to 999,999. */
  readonly seed: number;
  /** Its scene; without one, its number's. */
  readonly motif: MotifName | undefined;
  /** Painted as the score is read plainly, without an interpretation. */
  readonly plain: boolean;
  /** In half floats, where the graphics card can, in place of bytes. */
  readonly deep: boolean;
  /** In pixels: 64 a side at least, 7680 × 4320 in all at most, neither more than four times as long as the other. */
  readonly width: number;
  readonly height: number;
  /** The second of the piece to paint up to; without it the whole piece. */
  readonly at: number | undefined;
}

export const usage = `npm run paint -- --out picture.png [--seed 7] [--motif pond] [--size 7680x4320] [--at 120] [--plain] [--deep]

  --out    the PNG file to write
  --seed   the number of the picture, 0 to 999999 (1)
  --motif  its scene: ${MOTIF_NAMES.join(', ')} (its number's)
  --size   its width and height in pixels, up to as many as 7680x4320; the longer side is at
           most four times the shorter (1920x1080)
  --at     the second of the piece to paint up to (the end)
  --plain  painted as the piece is written, without an interpretation
  --deep   painted in half floats in place of bytes, with twice the memory`;

/** The number of an evening and its picture; throws a sentence about what is none. */
export const readSeed = (text: string): number => {
  if (!/^\d{1,6}$/.test(text))
    throw new Error(`--seed is a number from 0 to 999999, not "${text}".`);
  return Number(text);
};

/** The scene of that name; throws a sentence about what is none. */
export const readMotif = (text: string): MotifName => {
  const found = MOTIF_NAMES.find((name) => name === text);
  if (found === undefined) {
    throw new Error(`--motif is one of ${MOTIF_NAMES.join(', ')}, not "${text}".`);
  }
  return found;
};

/** The pixels of the largest print. */
const MOST_PIXELS = 7680 * 4320;

const readSize = (text: string): { width: number; height: number } => {
  const [width = 0, height = 0] = /^\d{1,5}x\d{1,5}$/.test(text) ? text.split('x').map(Number) : [];
  const longest = Math.max(width, height) / Math.min(width, height);
  if (!(Math.min(width, height) >= 64 && longest <= 4 && width * height <= MOST_PIXELS)) {
    throw new Error(`--size is like 1920x1080, from 64 pixels a side to 7680x4320, not "${text}".`);
  }
  return { width, height };
};

/** A second of the piece, as an option of this name says it; throws a sentence about what is none. */
export const readSecond = (name: string, text: string): number => {
  if (!/^\d{1,5}(\.\d+)?$/.test(text)) {
    throw new Error(`${name} is a second of the piece, such as 120 or 61.5, not "${text}".`);
  }
  return Number(text);
};

/** Reads the arguments of `npm run paint`; throws one sentence about the first that makes no sense. */
export const readPaintOptions = (args: readonly string[]): PaintOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      motif: { type: 'string' },
      size: { type: 'string', default: '1920x1080' },
      at: { type: 'string' },
      plain: { type: 'boolean', default: false },
      deep: { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) throw new Error('--out says which file to write, and is missing.');
  if (!/\.png$/i.test(values.out)) throw new Error(`--out is a PNG file, not "${values.out}".`);
  return {
    out: values.out,
    seed: readSeed(values.seed),
    motif: values.motif === undefined ? undefined : readMotif(values.motif),
    plain: values.plain,
    deep: values.deep,
    ...readSize(values.size),
    at: values.at === undefined ? undefined : readSecond('--at', values.at),
  };
};
