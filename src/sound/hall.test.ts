import { beforeAll, describe, expect, test } from 'vitest';
import type { Seconds } from '../units.ts';
import { filter, highpass, lowpass } from './biquad.ts';
import { hallResponse } from './hall.ts';
import { toDecibels } from './loudness.ts';
import { type Channels, levelOf, likeness } from './measure.ts';

const RATE = 44_100;
type Samples = Channels[number];

let hall: Channels;
let left: Samples;

beforeAll(() => {
  hall = hallResponse(RATE);
  left = hall[0] ?? new Float32Array();
});

/** An octave about a frequency (Hz). */
const octave = (samples: Samples, frequency: number): Samples => {
  const [low, high] = [frequency / Math.SQRT2, frequency * Math.SQRT2];
  const once = filter(filter(samples, highpass(low, RATE)), lowpass(high, RATE));
  return filter(filter(once, highpass(low, RATE)), lowpass(high, RATE));
};

const energyBetween = (samples: Samples, from: Seconds, to: Seconds): number =>
  samples.subarray(from * RATE, to * RATE).reduce((sum, value) => sum + value * value, 0);

/** The time of a fall by 60 dB, from the fall of −5 to −25 dB of the energy still to come (Schroeder 1965, ISO 3382). */
const reverberationTime = (samples: Samples): Seconds => {
  const energies = new Float64Array(samples.length);
  let energy = 0;
  for (let frame = samples.length - 1; frame >= 0; frame -= 1) {
    energy += (samples[frame] ?? 0) ** 2;
    energies[frame] = energy;
  }
  const fallen = (decibels: number) =>
    energies.findIndex((left) => left < energy * 10 ** (-decibels / 10)) / RATE;
  return 3 * (fallen(25) - fallen(5));
};

describe('the hall', () => {
  test('holds a chord for about two seconds, a bass a little longer and a treble less', () => {
    const [bass = 0, middle = 0, treble = 0, highest = 0] = [125, 500, 2000, 8000].map(
      (frequency) => reverberationTime(octave(left, frequency)),
    );
    expect(middle).toBeGreaterThan(1.7);
    expect(middle).toBeLessThan(2);
    expect(bass / middle).toBeGreaterThan(0.95);
    expect(bass / middle).toBeLessThan(1.2);
    expect(treble).toBeLessThan(0.95 * middle);
    expect(highest).toBeLessThan(0.75 * middle);
  });

  test('answers after twenty milliseconds, to each ear in its own time', () => {
    const first = hall.map((ear) => ear.findIndex((value) => Math.abs(value) > 0.02) / RATE);
    for (const time of first) {
      expect(time).toBeGreaterThan(0.018);
      expect(time).toBeLessThan(0.025);
    }
    expect(Math.abs((first[0] ?? 0) - (first[1] ?? 0))).toBeGreaterThan(0.0005);
  });

  test('gives each ear a sound of its own, of one loudness', () => {
    const [, right = new Float32Array()] = hall;
    expect(Math.abs(likeness([left], [right], { count: left.length }))).toBeLessThan(0.1);
    expect(Math.abs(levelOf([left]) - levelOf([right]))).toBeLessThan(1);
  });

  test('passes on the power it gets, and little of the bass', () => {
    const impulse = new Float32Array(4096);
    impulse[0] = 1;
    const gain = (frequency: number) =>
      toDecibels(
        Math.sqrt(
          energyBetween(octave(left, frequency), 0, 2) /
            energyBetween(octave(impulse, frequency), 0, 2),
        ),
      );
    for (const frequency of [250, 500, 1000, 2000])
      expect(Math.abs(gain(frequency))).toBeLessThan(2);
    expect(gain(62)).toBeLessThan(-6);
  });

  test('is as dense as noise from a tenth of a second on', () => {
    // Abel and Huang 2006: the share of samples beyond one standard deviation, 1 for Gaussian noise.
    for (const from of [0.1, 0.3, 0.8]) {
      const part = left.subarray(from * RATE, (from + 0.02) * RATE);
      const deviation = 10 ** (levelOf([part]) / 20);
      const beyond = part.filter((value) => Math.abs(value) > deviation).length / part.length;
      expect(beyond / 0.3173).toBeGreaterThan(0.85);
    }
  });

  test('does not ring: no tone stands out of its tail more than in any noise', () => {
    const tail = left.subarray(0.3 * RATE, 1.3 * RATE);
    const powerAt = (frequency: number): number => {
      const turn = (2 * Math.PI * frequency) / RATE;
      let [cosine, sine] = [0, 0];
      for (let frame = 0; frame < tail.length; frame += 1) {
        cosine += (tail[frame] ?? 0) * Math.cos(turn * frame);
        sine += (tail[frame] ?? 0) * Math.sin(turn * frame);
      }
      return cosine ** 2 + sine ** 2;
    };
    const powers = Array.from({ length: 200 }, (_, index) => powerAt(300 + index));
    const mean = powers.reduce((sum, power) => sum + power, 0) / powers.length;
    expect(Math.max(...powers) / mean).toBeLessThan(20);
  });

  test('is the same hall every evening, and half as long where work is dear', () => {
    const [again = new Float32Array()] = hallResponse(RATE);
    expect(left.every((value, frame) => value === again[frame])).toBe(true);
    const [brief = left] = hallResponse(RATE, 0.5);
    expect(brief.length).toBeCloseTo(left.length / 2, -1);
    const [long, short] = [left, brief].map((ear) => reverberationTime(octave(ear, 500)));
    expect((short ?? 0) / (long ?? 1)).toBeCloseTo(0.5, 1);
  });
});
