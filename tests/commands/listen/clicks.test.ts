import { expect, test } from 'vitest';
import { createRandom } from '../../../src/random.ts';
import { largestClick } from './clicks.ts';

const RATE = 44_100;

/** A struck string of E-flat, with the noise of a recording; what comes after `ends` falls by 1/e within `fade` seconds, at once without. */
const string = (ends = 9, fade = 0) => {
  const random = createRandom(9);
  return Float32Array.from({ length: 2 * RATE }, (_, frame) => {
    const time = frame / RATE;
    const partials = [1, 2.001, 3.004, 4.01, 6.03];
    const wave = partials.reduce(
      (sum, partial) =>
        sum + Math.sin(2 * Math.PI * 311 * partial * time) * Math.exp(-partial * time) * 0.06,
      0,
    );
    const left = time < ends ? 1 : fade > 0 ? Math.exp((ends - time) / fade) : 0;
    return left * (wave + 2e-5 * (random() - 0.5));
  });
};

test('a string that is cut off clicks, when it is cut and in either channel', () => {
  const click = largestClick([string(), string(1.2)], RATE);
  expect(click.prominence).toBeGreaterThan(40);
  expect(click.at).toBeCloseTo(1.2, 3);
});

test('a leap of a hundredth of full scale in the middle of a chord is found', () => {
  const leaping = string().map((value, frame) => value + (frame > RATE ? 0.01 : 0));
  const click = largestClick([leaping], RATE);
  expect(click.prominence).toBeGreaterThan(30);
  expect(click.at).toBeCloseTo(1, 3);
});

test('a string that rings on does not click, nor does one that is damped', () => {
  expect(largestClick([string()], RATE).prominence).toBeLessThan(20);
  expect(largestClick([string(1.2, 0.05)], RATE).prominence).toBeLessThan(20);
});

/** What a hammer's blow adds to its string: a soft noise of some hundredths of a second. */
const blow = () => {
  const random = createRandom(4);
  return Float32Array.from({ length: RATE }, (_, frame) => {
    const time = frame / RATE;
    return 0.02 * (random() - 0.5) * Math.min(1, time / 0.001) * Math.exp(-time / 0.02);
  });
};

test('a hammer is no click: what it begins goes on', () => {
  const knock = blow();
  const ringing = string().subarray(0, RATE);
  const struck = new Float32Array(2 * RATE);
  struck.set(
    ringing.map((value, frame) => value * Math.min(1, frame / 44) + (knock[frame] ?? 0)),
    RATE,
  );
  expect(largestClick([struck], RATE).prominence).toBeLessThan(20);
});
