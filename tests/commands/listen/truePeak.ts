import { toDecibels } from '../../../src/sound/loudness.ts';
import type { Channels } from '../../../src/sound/measure.ts';

type Taps = readonly number[];

// ITU-R BS.1770-4, annex 2: an interpolating filter of 48 taps in four phases; the last two are the first two reversed.
const first: Taps = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
  0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
];
const second: Taps = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625,
  0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
];
const phases: readonly Taps[] = [first, second, second.toReversed(), first.toReversed()];
const LENGTH = first.length;
/** No filter makes more of its input than this. */
const MOST = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

const peakBetween = (channel: Channels[number], from: number): number => {
  let most = 0;
  for (const taps of phases) {
    let value = 0;
    for (let tap = 0; tap < LENGTH; tap += 1) {
      value += (taps[tap] ?? 0) * (channel[from - tap] ?? 0);
    }
    most = Math.max(most, Math.abs(value));
  }
  return most;
};

/** The highest that the sound goes, between its samples too, in dBTP (ITU-R BS.1770-4, annex 2: four times the rate). */
export const measureTruePeak = (channels: Channels): number => {
  let peak = 0;
  for (const channel of channels) {
    for (const value of channel) peak = Math.max(peak, Math.abs(value));
  }
  for (const channel of channels) {
    // What is so soft that no filter could lift it above the peak so far is passed over.
    let loudUntil = -1;
    for (let frame = 0; frame < channel.length + LENGTH; frame += 1) {
      if (Math.abs(channel[frame] ?? 0) * MOST > peak) loudUntil = frame + LENGTH;
      if (frame < loudUntil) peak = Math.max(peak, peakBetween(channel, frame));
    }
  }
  return toDecibels(peak);
};
