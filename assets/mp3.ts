import type { Seconds } from '../src/units.ts';

const SAMPLES_A_FRAME = 1152;
const RATE = 44_100;
const KILOBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const HEADER = 4;
/** Where a stereo frame that counts the others, and holds no sound, says that it does. */
const COUNT = HEADER + 32;

/** The bytes before the first frame: of titles and the like, in an ID3v2 tag. */
const tagLength = (file: Buffer): number => {
  if (file.toString('latin1', 0, 3) !== 'ID3') return 0;
  const sevenBits = [...file.subarray(6, 10)];
  return 10 + sevenBits.reduce((length, bits) => 128 * length + bits, 0);
};

/** The length of the frame at a place: MPEG-1 layer III at 44.1 kHz, which is what our recordings are. */
const frameLength = (file: Buffer, at: number): number => {
  const header = file.readUInt32BE(at);
  const kilobits = KILOBITS[(header >>> 12) & 15];
  if (header >>> 17 !== 0x7ffd || (header >>> 10) & 3 || !kilobits) {
    throw new Error(`There is no frame of an MP3 at byte ${at}.`);
  }
  const padding = (header >>> 9) & 1;
  return Math.floor((SAMPLES_A_FRAME / 8) * ((1000 * kilobits) / RATE)) + padding;
};

const isCount = (file: Buffer, at: number): boolean =>
  ['Xing', 'Info'].includes(file.toString('latin1', at + COUNT, at + COUNT + 4));

/** The beginning of an MP3 file, `length` long or whole, as frames of sound alone: frames lean on those before them but on none after, and without the count no decoder looks for more. */
export const cutMp3 = (file: Buffer, length: Seconds): Buffer => {
  const tag = tagLength(file);
  const from = isCount(file, tag) ? tag + frameLength(file, tag) : tag;
  const frames = Math.ceil((length * RATE) / SAMPLES_A_FRAME);
  let to = from;
  for (let frame = 0; frame < frames && to + HEADER <= file.length; frame += 1) {
    to += frameLength(file, to);
  }
  return file.subarray(from, Math.min(to, file.length));
};
