import type { Channels } from '../../../src/sound/measure.ts';
import { clamp } from '../../../src/units.ts';

const HEADER = 44;
const BYTES = 3;
const FULL_SCALE = 2 ** 23 - 1;

/** A WAV file of 24 bits a sample. There is no dither: what is rounded lies at −146 dBFS, far under the recordings' own noise. */
export const encodeWav = (channels: Channels, rate: number): Buffer => {
  const frames = channels[0]?.length ?? 0;
  const width = channels.length * BYTES;
  const file = Buffer.alloc(HEADER + frames * width);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // PCM
  file.writeUInt16LE(channels.length, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * width, 28);
  file.writeUInt16LE(width, 32);
  file.writeUInt16LE(8 * BYTES, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(frames * width, 40);
  for (const [index, channel] of channels.entries()) {
    for (let frame = 0; frame < frames; frame += 1) {
      const value = Math.round(FULL_SCALE * clamp(channel[frame] ?? 0, -1, 1));
      file.writeIntLE(value, HEADER + frame * width + index * BYTES, BYTES);
    }
  }
  return file;
};
