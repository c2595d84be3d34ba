import { beforeAll, describe, expect, test } from 'vitest';
import { pianoFiles } from '../../assets/samples.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { type Bank, createBank } from './bank.ts';
import { createDecode } from './decode.ts';
import { createInstrument, type Instrument } from './instrument.ts';
import { layersOf } from './layers.ts';
import { loadSamples } from './loadSamples.ts';
import type { Means } from './means.ts';
import { type Channels, levelOf, loudestOf } from './measure.ts';
import { createOpenAir } from './openAir.ts';
import { channelsOf } from './sample.ts';
import { OfflineContext } from './tone.ts';
import type { Strike } from './voice.ts';

const RATE = 44_100;
/** Some keys, and all noises. */
const bankOf = async (pitches: readonly Pitch[], means: Means): Promise<Bank> => {
  const bank = createBank(means);
  const strings = pianoFiles.strings.filter(
    ({ pitch, layer }) => pitches.includes(pitch) && layersOf(means).includes(layer),
  );
  const beginning = [...strings, ...pianoFiles.noises];
  const decode = createDecode(RATE, means);
  await loadSamples({ beginning, piece: [], others: [] }, bank, decode).complete;
  return bank;
};

let bank: Bank;

beforeAll(async () => {
  bank = await bankOf([60], 'full');
});

const createInOpenAir = (native: OfflineAudioContext, of: Bank): Instrument => {
  const context = new OfflineContext(native);
  return createInstrument(context, of, createOpenAir(context));
};

/** What an instrument sounds like from 0 to `length` on which `act` acts. */
const hear = async (
  length: Seconds,
  act: (instrument: Instrument) => void,
  of: Bank = bank,
): Promise<Channels> => {
  const native = new OfflineAudioContext(2, length * RATE, RATE);
  act(createInOpenAir(native, of));
  return channelsOf(await native.startRendering());
};

/** What is in one sound and not in the other. */
const without = (sound: Channels, other: Channels): Channels =>
  sound.map((channel, index) =>
    channel.map((value, frame) => value - (other[index]?.[frame] ?? 0)),
  );

const level = (sound: Channels, from: Seconds, to: Seconds): number =>
  levelOf(sound, Math.round(from * RATE), Math.round(to * RATE));

/** The largest leap from one sample to the next, between two times. */
const leap = (sound: Channels, from: Seconds, to: Seconds): number =>
  Math.max(
    ...sound.map((channel) =>
      channel
        .subarray(from * RATE, to * RATE)
        .reduce(
          (most, value, i, part) => Math.max(most, Math.abs(value - (part[i - 1] ?? value))),
          0,
        ),
    ),
  );

const middleC = (rest: Partial<Strike> = {}): Strike => ({
  player: 'piece',
  pitch: 60,
  velocity: 0.5,
  start: 0.2,
  damped: 9,
  ...rest,
});

describe('under the open pedal', () => {
  /** A short middle C, and what the pedal adds to it. */
  const answerTo = async (...moves: readonly (readonly [depth: Unit, at: Seconds])[]) => {
    const pedal = (instrument: Instrument) => {
      for (const [depth, at] of moves) instrument.press(depth, at);
    };
    const note = middleC({ damped: 0.8 });
    const dry = await hear(2, (instrument) => instrument.strike(note));
    const pedalAlone = await hear(2, pedal);
    const both = await hear(2, (instrument) => {
      pedal(instrument);
      instrument.strike(note);
    });
    return { dry, answer: without(without(both, pedalAlone), dry) };
  };

  test('strings that nobody struck ring quietly, and ring on when the struck one is damped', async () => {
    const { dry, answer } = await answerTo([1, 0.1]);
    const under = level(answer, 0.2, 0.6) - level(dry, 0.2, 0.6);
    expect(under).toBeLessThan(-20);
    expect(under).toBeGreaterThan(-35);
    expect(level(answer, 1.5, 1.9)).toBeGreaterThan(level(dry, 1.5, 1.9) + 20);
  });

  test('they fall silent with the pedal, and hardly come back with the next', async () => {
    const { answer } = await answerTo([1, 0.1], [0, 0.8], [1, 1.2]);
    const before = level(answer, 0.5, 0.8);
    expect(level(answer, 1.1, 1.2)).toBeLessThan(before - 12);
    expect(level(answer, 1.3, 1.6)).toBeLessThan(before - 8);
  });

  test('half-way down they answer less, and with the dampers on not at all', async () => {
    const { answer } = await answerTo([1, 0.1]);
    const half = await answerTo([0.5, 0.1]);
    const on = await answerTo([0.3, 0.1]);
    expect(level(half.answer, 0.3, 0.8)).toBeLessThan(level(answer, 0.3, 0.8) - 6);
    expect(level(on.answer, 0.3, 0.8)).toBe(-200);
  });
});

test('a damper that brushes the string lets it fall in a breath, not at once and not as slowly as free', async () => {
  const lost = async (rest: Partial<Strike>) => {
    const sound = await hear(1.2, (instrument) => instrument.strike(middleC(rest)));
    return level(sound, 0.4, 0.5) - level(sound, 0.9, 1);
  };
  const [free, brushed, damped] = [
    await lost({}),
    await lost({ brushed: 0.5 }),
    await lost({ damped: 0.5 }),
  ];
  expect(brushed).toBeGreaterThan(free + 3);
  expect(brushed).toBeLessThan(damped - 15);
});

describe('a key that comes up', () => {
  const knockOf = async (rest: Partial<Strike>) => {
    const note = middleC({ damped: 0.8, ...rest });
    const muffled = await hear(1.5, (instrument) => instrument.strike(note));
    const sound = await hear(1.5, (instrument) => instrument.strike({ released: 0.8, ...note }));
    return { note: level(muffled, 0.2, 0.6), knock: loudestOf(without(sound, muffled), RATE) };
  };

  test('knocks thirty to forty decibels under its note, whether loud or soft', async () => {
    for (const velocity of [0.2, 0.8]) {
      const { note, knock } = await knockOf({ velocity });
      expect(knock - note).toBeLessThan(-30);
      expect(knock - note).toBeGreaterThan(-40);
    }
  });

  test('knocks more softly where the pedal keeps the damper up', async () => {
    const { knock } = await knockOf({});
    expect((await knockOf({ damped: 1.4 })).knock).toBeCloseTo(knock - 6, 0);
  });

  test('is heard of a visitor’s key too, once', async () => {
    const play = (...damped: readonly Seconds[]) =>
      hear(1.5, (instrument) => {
        instrument.strike(middleC({ player: 'visitor', damped: Number.POSITIVE_INFINITY }));
        for (const time of damped) instrument.release('visitor', 60, 'on', time);
      });
    const quiet = await hear(1.5, (instrument) => instrument.strike(middleC({ damped: 0.8 })));
    const once = without(await play(0.8), quiet);
    const twice = without(await play(0.8, 0.9), quiet);
    expect(loudestOf(once, RATE)).toBeGreaterThan(-60);
    expect(loudestOf(twice, RATE)).toBeCloseTo(loudestOf(once, RATE), 2);
  });
});

test('the pedal is heard where it crosses the half, softly, and the second time otherwise than the first', async () => {
  const sound = await hear(4, (instrument) => {
    for (const [depth, at] of [
      [0.4, 0.5],
      [1, 1],
      [0.7, 1.5],
      [0, 2],
      [1, 2.5],
    ] as const)
      instrument.press(depth, at);
  });
  expect(level(sound, 0.5, 1)).toBe(-200);
  expect(level(sound, 1, 1.4)).toBeGreaterThan(-70);
  expect(loudestOf(sound, RATE)).toBeLessThan(-45);
  const [left = new Float32Array()] = sound;
  const first = left.subarray(RATE * 1.05, RATE * 1.1);
  const second = left.subarray(RATE * 2.55, RATE * 2.6);
  expect(first).not.toEqual(second);
});

test('a string struck again, damped or hushed ends without a click', async () => {
  const again = middleC({ start: 0.7, velocity: 0.4 });
  const both = await hear(1.5, (instrument) => {
    instrument.strike(middleC({ velocity: 0.9 }));
    instrument.strike(again);
  });
  const former = without(both, await hear(1.5, (instrument) => instrument.strike(again)));
  expect(leap(former, 0.69, 1.4)).toBeLessThanOrEqual(leap(former, 0.5, 0.69));
  expect(level(former, 1, 1.1)).toBeLessThan(level(former, 0.5, 0.69) - 40);
  for (const end of [{ damped: 0.7 }, { brushed: 0.7 }]) {
    const sound = await hear(1.5, (instrument) =>
      instrument.strike(middleC({ velocity: 0.9, ...end })),
    );
    expect(leap(sound, 0.69, 1.4)).toBeLessThanOrEqual(leap(sound, 0.5, 0.69));
  }
});

test('dense playing, ten times over, leaves no string behind', async () => {
  const native = new OfflineAudioContext(2, 5 * RATE, RATE);
  const instrument = createInOpenAir(native, bank);
  for (let round = 0; round < 10; round += 1) {
    const beginning = 0.1 + round * 0.3;
    instrument.press(1, beginning);
    instrument.press(0, beginning + 0.25);
    for (let key = 0; key < 12; key += 1) {
      const start = beginning + key * 0.02;
      const damped = start + 0.2;
      instrument.strike(middleC({ pitch: 54 + key, start, released: start + 0.1, damped }));
    }
  }
  expect(instrument.count).toBe(120);
  await native.startRendering();
  await expect.poll(() => instrument.count).toBe(0);
});

test('the light piano grows with every step of velocity too, never by more than 1.5 dB', async () => {
  const light = await bankOf([60], 'light');
  const each = 0.2;
  const velocities = Array.from({ length: 127 }, (_, index) => index + 1);
  const sound = await hear(
    128 * each,
    (instrument) => {
      for (const velocity of velocities) {
        const start = velocity * each;
        instrument.strike(middleC({ velocity: velocity / 127, start, damped: start + 0.12 }));
      }
    },
    light,
  );
  const levels = velocities.map((step) => level(sound, step * each, step * each + 0.12));
  const steps = levels.slice(1).map((next, index) => next - (levels[index] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(1.5);
  expect(Math.min(...steps)).toBeGreaterThan(-0.1);
});

describe('a visitor’s key', () => {
  const struck = middleC({ player: 'visitor', damped: Number.POSITIVE_INFINITY });
  const off = () => 'off' as const;
  const on = () => 'on' as const;

  test('let go under the pedal rings on, and falls silent with it', async () => {
    const sound = await hear(2, (instrument) => {
      instrument.strike(struck);
      instrument.release('visitor', 60, 'off', 0.6);
      instrument.rest('visitor', on, 1.2);
    });
    const free = await hear(2, (instrument) => instrument.strike(struck));
    expect(level(sound, 0.9, 1.2)).toBeCloseTo(level(free, 0.9, 1.2), 0);
    expect(level(sound, 1.7, 2)).toBeLessThan(level(free, 1.7, 2) - 20);
  });

  test('brushed by a half-raised damper fades in a breath, and a pedal that comes back keeps what is left', async () => {
    const sound = await hear(3, (instrument) => {
      instrument.strike(struck);
      instrument.release('visitor', 60, 'brushing', 0.6);
      instrument.rest('visitor', off, 1.2);
    });
    const free = await hear(3, (instrument) => instrument.strike(struck));
    const lost = (from: Seconds) => level(free, from, from + 0.3) - level(sound, from, from + 0.3);
    expect(lost(1.3)).toBeGreaterThan(3);
    expect(lost(1.3)).toBeLessThan(12);
    expect(lost(2.6)).toBeCloseTo(lost(1.3), 0);
  });

  test('is not damped by the end of the same note of the piece', async () => {
    const native = new OfflineAudioContext(2, RATE, RATE);
    const instrument = createInOpenAir(native, bank);
    instrument.strike(middleC({ damped: 0.5 }));
    instrument.strike(struck);
    expect(instrument.held(0.7)).toBe(1);
    instrument.release('visitor', 60, 'on', 0.8);
    expect(instrument.held(0.9)).toBe(0);
  });
});
