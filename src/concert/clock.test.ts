import { describe, expect, test } from 'vitest';
import { createClock } from './clock.ts';

/** A sound card and a wall that advance when they are told to. */
const fakeSources = () => {
  const now = { sound: 3, latency: 0, wall: 100 };
  const clock = createClock({
    sound: () => now.sound,
    latency: () => now.latency,
    wall: () => now.wall,
  });
  const step = (seconds: number) => {
    now.sound += seconds;
    now.wall += seconds;
    return clock.time;
  };
  /** The wall goes on alone, read sixty times a second. */
  const stepInSilence = (seconds: number) => {
    const end = now.wall + seconds;
    while (now.wall < end - 1e-9) {
      now.wall += Math.min(1 / 60, end - now.wall);
      clock.time;
    }
    return clock.time;
  };
  return { now, clock, step, stepInSilence };
};

describe('with sound', () => {
  test('the clock follows the sound card, however often it is read', () => {
    const { clock, step } = fakeSources();
    step(1);
    step(0.25);
    expect(clock.time).toBeCloseTo(1.25);
    expect(clock.follows).toBe('sound');
    expect(clock.turns).toBe(0);
  });

  test('a frame that comes five seconds late finds the time five seconds on', () => {
    const { step } = fakeSources();
    expect(step(5)).toBeCloseTo(5);
  });

  test('a latency that wavers by some milliseconds never makes time run back', () => {
    const { now, clock, step } = fakeSources();
    let before = clock.time;
    for (let reading = 0; reading < 200; reading++) {
      now.latency = 0.04 + 0.012 * Math.sin(reading * 7);
      const time = step(0.003);
      expect(time).toBeGreaterThanOrEqual(before);
      before = time;
    }
    expect(before).toBeCloseTo(0.6, 1);
  });

  test('a sound for a moment starts where the card says so now, and is heard a latency later', () => {
    const { now, clock, step } = fakeSources();
    step(1);
    expect(clock.toSound(clock.time + 0.5)).toBeCloseTo(now.sound + 0.5);
    now.latency = 0.2;
    step(0.4);
    expect(clock.ahead).toBeCloseTo(0.2);
    expect(clock.toSound(clock.time)).toBeCloseTo(now.sound - 0.2);
  });
});

describe('when the sound card stands still', () => {
  test('it is waited for half a second, then the wall takes over from where it stood', () => {
    const { clock, step, stepInSilence } = fakeSources();
    step(2);
    expect(stepInSilence(0.45)).toBeCloseTo(2);
    expect(clock.follows).toBe('sound');
    stepInSilence(0.1);
    expect(clock.follows).toBe('wall');
    const taken = clock.time;
    expect(taken).toBeLessThan(2.1);
    expect(stepInSilence(3)).toBeCloseTo(taken + 3);
  });

  test('one task that holds the page up for two seconds is not taken for a lost card', () => {
    const { now, clock, step } = fakeSources();
    step(2);
    now.wall += 2;
    expect(clock.time).toBeCloseTo(2);
    expect(clock.follows).toBe('sound');
    now.sound += 2;
    expect(clock.time).toBeCloseTo(4);
    expect(clock.turns).toBe(0);
  });

  test('a page that looks only once a second finds out as well', () => {
    const { now, clock, step } = fakeSources();
    step(2);
    for (let look = 0; look < 5; look++) {
      now.wall += 1;
      clock.time;
    }
    expect(clock.follows).toBe('wall');
  });

  test('sound that is back joins in place', () => {
    const { now, clock, step, stepInSilence } = fakeSources();
    step(2);
    const lost = stepInSilence(4);
    const joined = step(0.02);
    expect(joined).toBeCloseTo(lost + 0.02);
    expect(clock.follows).toBe('sound');
    expect(clock.turns).toBe(2);
    expect(clock.toSound(joined)).toBeCloseTo(now.sound);
    expect(step(1)).toBeCloseTo(joined + 1);
  });

  test('the wall is read no further than a minute at once: a laptop that slept goes on where it was', () => {
    const { now, clock, stepInSilence } = fakeSources();
    const before = stepInSilence(2);
    now.wall += 8 * 3600;
    expect(clock.time).toBeLessThanOrEqual(before + 60);
  });

  test('a card that slept with the laptop loses no time', () => {
    const { now, clock, step } = fakeSources();
    step(10);
    now.wall += 8 * 3600;
    expect(clock.time).toBeCloseTo(10);
    expect(step(0.02)).toBeCloseTo(10.02);
  });
});

test('a new sound card that begins at nought is joined in place', () => {
  const { now, clock, step } = fakeSources();
  step(30);
  now.sound = 0.1;
  expect(clock.time).toBeCloseTo(30);
  expect(clock.turns).toBe(1);
  expect(clock.toSound(30)).toBeCloseTo(0.1);
  expect(step(1)).toBeCloseTo(31);
});
