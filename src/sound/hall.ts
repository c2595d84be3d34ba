import { createRandom, type Random, seedFor } from '../random.ts';
import { type Seconds, smoothstep } from '../units.ts';
import { filter, highpass, lowpass } from './biquad.ts';
import type { Channels } from './measure.ts';
import {
  directDistance,
  type Ear,
  hallVolume,
  reflectionsAt,
  speedOfSound,
} from './reflections.ts';

type Samples = Channels[number];

/** What the left and the right ear hear. */
type Ears = readonly [left: Samples, right: Samples];

/** A stretch of the spectrum up to `upTo` (Hz), and how long a sound in it takes to fall by 60 dB. */
interface Band {
  readonly upTo: number;
  readonly decay: Seconds;
}

/** Wood, plush and three hundred people: warm below, and air takes the treble (as halls for chamber music have it, Beranek 2004). */
const bands: readonly Band[] = [
  { upTo: 350, decay: 1.95 },
  { upTo: 1400, decay: 1.85 },
  { upTo: 4000, decay: 1.5 },
  { upTo: 9000, decay: 1 },
  { upTo: Number.POSITIVE_INFINITY, decay: 0.6 },
];

const SEED = 9;
/** What comes earlier is the floor's and the lid's, and in the recordings already. */
const FIRST_REFLECTION: Seconds = 0.015;
/** By then the reflections are so many that noise stands for them. */
const DIFFUSE: Seconds = 0.08;
const SCATTERED = 0.5;
const SCATTERED_OVER: Seconds = 0.004;
const SCATTERINGS = 12;
/** A bass that a hall repeats is mud (Hz). */
const MUD = 120;
/** Most of a piano's power lies below (Hz). */
const POWER_BELOW = 2000;
const DECAY_60 = Math.log(1000);

const addAt = (samples: Samples, time: Seconds, rate: number, value: number): void => {
  const frame = Math.round(time * rate);
  if (frame < samples.length) samples[frame] = (samples[frame] ?? 0) + value;
};

/** Single reflections, half of each as itself and half scattered by a wall that is not smooth, giving way to noise. */
const addReflections = (samples: Samples, rate: number, ear: Ear, random: Random): void => {
  for (const { delay, gain } of reflectionsAt(ear, FIRST_REFLECTION, DIFFUSE)) {
    const level = gain * smoothstep(DIFFUSE, DIFFUSE / 2, delay);
    addAt(samples, delay, rate, level * Math.sqrt(1 - SCATTERED));
    for (let count = 0; count < SCATTERINGS; count += 1) {
      const sign = random() < 0.5 ? -1 : 1;
      const share = Math.sqrt(SCATTERED / SCATTERINGS);
      addAt(samples, delay + random() * SCATTERED_OVER, rate, sign * level * share);
    }
  }
};

/** Noise as strong as the reflections in a hall of this volume are together, were its walls perfect: 4πd²c/V times the direct sound's power in each second (Kuttruff, Room Acoustics). */
const addDiffuse = (samples: Samples, rate: number, random: Random): void => {
  const power = (4 * Math.PI * directDistance ** 2 * speedOfSound) / hallVolume / rate;
  const amplitude = Math.sqrt(3 * power); // of numbers spread evenly from −1 to 1
  for (let frame = 0; frame < samples.length; frame += 1) {
    const grown = smoothstep(FIRST_REFLECTION, DIFFUSE, frame / rate);
    samples[frame] = (samples[frame] ?? 0) + grown * amplitude * (2 * random() - 1);
  }
};

/** Lets each band die away at its own pace (Moorer 1979: noise that decays exponentially; RT60 after Schroeder 1965). */
const dieAway = (samples: Samples, rate: number, brevity: number): Samples => {
  const sum = new Float32Array(samples.length);
  let below = new Float32Array(samples.length);
  for (const { upTo, decay } of bands) {
    const upper = upTo < rate / 2 ? filter(samples, lowpass(upTo, rate)) : samples;
    const fall = Math.exp(-DECAY_60 / (decay * brevity * rate));
    let left = Math.exp((-DECAY_60 * directDistance) / speedOfSound / (decay * brevity));
    for (let frame = 0; frame < sum.length; frame += 1) {
      sum[frame] = (sum[frame] ?? 0) + left * ((upper[frame] ?? 0) - (below[frame] ?? 0));
      left *= fall;
    }
    below = upper;
  }
  return sum;
};

const energyOf = (samples: Samples): number => {
  let energy = 0;
  for (let frame = 0; frame < samples.length; frame += 1) energy += (samples[frame] ?? 0) ** 2;
  return energy;
};

/** How much stronger than an impulse what an impulse becomes is, below 2 kHz and in the mean of both ears. */
const gainOf = ([left, right]: Ears, rate: number): number => {
  const band = lowpass(POWER_BELOW, rate);
  const impulse = new Float32Array(1024);
  impulse[0] = 1;
  const energy = energyOf(filter(left, band)) + energyOf(filter(right, band));
  return Math.sqrt(energy / 2 / energyOf(filter(impulse, band)));
};

const scale = (ears: Ears, by: number): void => {
  for (const samples of ears) {
    for (let frame = 0; frame < samples.length; frame += 1) {
      samples[frame] = (samples[frame] ?? 0) * by;
    }
  }
};

/**
 * What a small recital hall answers to a piano, left and right, without the direct sound: single reflections from
 * 20 ms on, then a tail that falls by 60 dB within 1.9 s at 500 Hz, times `brevity`. It passes on as much power as it gets, below 2 kHz.
 */
export const hallResponse = (rate: number, brevity = 1): Ears => {
  const longest = brevity * Math.max(...bands.map(({ decay }) => decay));
  const hear = (ear: Ear): Samples => {
    const random = createRandom(seedFor(SEED, ear));
    const samples = new Float32Array(Math.round(longest * rate));
    addReflections(samples, rate, ear, random);
    addDiffuse(samples, rate, random);
    return filter(dieAway(samples, rate, brevity), highpass(MUD, rate));
  };
  const ears = [hear('left'), hear('right')] as const;
  scale(ears, 1 / gainOf(ears, rate));
  return ears;
};
