import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Hand } from '../concert/ports.ts';
import { FakeAccess, FakePort } from './fakeMidi.ts';
import { type ConnectedInstruments, openInstruments } from './instruments.ts';

let access: FakeAccess;
let piano: FakePort;
let instruments: ConnectedInstruments;
let heard: string[];
let errors: unknown[];
const note = (error: ErrorEvent | PromiseRejectionEvent) => {
  errors.push('reason' in error ? error.reason : error.error);
  error.preventDefault();
};

/** A hand that writes down what it does, and what it holds. */
const createHand = (): Hand => {
  const held = new Map<string, number>();
  const lift = (finger: string) => {
    if (held.delete(finger)) heard.push(`lift ${finger}`);
  };
  return {
    press(finger, pitch, velocity) {
      held.set(finger, pitch);
      heard.push(`press ${pitch} ${velocity.toFixed(2)}`);
    },
    lift,
    holds: (finger) => held.get(finger),
    get plays() {
      return held.size > 0;
    },
    pedal: (pedal, depth) => heard.push(`${pedal} ${depth.toFixed(2)}`),
    leave() {
      for (const finger of [...held.keys()]) lift(finger);
      heard.push('leave');
    },
  };
};

const settle = () => new Promise((done) => setTimeout(done));

const open = async (...ports: readonly FakePort[]) => {
  for (const port of ports) access.plug(port);
  Object.defineProperty(navigator, 'requestMIDIAccess', {
    configurable: true,
    value: async () => access,
  });
  instruments = await openInstruments({ createHand, onChange: () => {} });
};

beforeEach(() => {
  access = new FakeAccess();
  piano = new FakePort('Pleyel 1839');
  heard = [];
  errors = [];
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
});
afterEach(async () => {
  await instruments.close();
  Reflect.deleteProperty(navigator, 'requestMIDIAccess');
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  expect(errors).toEqual([]);
});

test('a key is struck with its loudness and let go, by note-off or by a blow of nothing', async () => {
  await open(piano);
  piano.play(0x90, 60, 127);
  piano.play(0x80, 60, 64);
  piano.play(0x93, 64, 32);
  piano.play(0x93, 64, 0);
  expect(heard).toEqual(['press 60 1.00', 'lift 1 60', 'press 64 0.25', 'lift 4 64']);
  expect(instruments.names).toEqual(['Pleyel 1839']);
});

test('the three pedals move as deep as they are pressed', async () => {
  await open(piano);
  for (const [controller, value] of [
    [64, 64],
    [66, 127],
    [67, 32],
    [1, 99],
    [7, 100],
  ] as const)
    piano.play(0xb0, controller, value);
  expect(heard).toEqual(['sustain 0.50', 'sostenuto 1.00', 'soft 0.25']);
});

test.each([
  ['clock', [0xf8]],
  ['Active Sensing', [0xfe]],
  ['a message that breaks off', [0x90]],
  ['a pedal without its depth', [0xb0, 64]],
  ['garbage', [0x90, 200, 255]],
  ['nothing at all', []],
  ['a key beside the piano', [0x90, 12, 90]],
  ['an aftertouch', [0xd0, 3]],
])('of %s nobody hears', async (_, bytes) => {
  await open(piano);
  for (let times = 0; times < 50; times++) piano.play(...bytes);
  expect(heard).toEqual([]);
});

test('a panic of the instrument’s takes all fingers off', async () => {
  await open(piano);
  piano.play(0x90, 60, 90);
  piano.play(0xb0, 123, 0);
  expect(heard).toEqual(['press 60 0.71', 'lift 1 60', 'leave']);
});

test('every instrument is heard, but the one that another program holds', async () => {
  const busy = new FakePort('Erard', 'input', true);
  const other = new FakePort('Clavinova');
  await open(busy, piano, other);
  piano.play(0x90, 60, 127);
  other.play(0x90, 61, 127);
  expect(heard).toEqual(['press 60 1.00', 'press 61 1.00']);
});

test('one that is plugged in later is heard, one that is unplugged lets go of everything', async () => {
  await open();
  expect(instruments.names).toEqual([]);
  access.plug(piano);
  await settle();
  expect(instruments.names).toEqual(['Pleyel 1839']);
  piano.play(0x90, 60, 127);
  access.unplug(piano);
  await settle();
  expect(heard).toEqual(['press 60 1.00', 'lift 1 60', 'leave']);
  piano.play(0x90, 62, 127);
  expect(heard).toHaveLength(3);
});

test('plugged in and out five hundred times while it is played, it is heard once each time, and nothing is held', async () => {
  await open();
  for (let times = 0; times < 500; times++) {
    access.plug(piano);
    await Promise.resolve();
    piano.play(0x90, 60, 127);
    piano.play(0x90, 64, 127);
    access.unplug(piano);
    await Promise.resolve();
  }
  await settle();
  expect(heard.filter((one) => one.startsWith('press'))).toHaveLength(1000);
  expect(heard.filter((one) => one.startsWith('lift'))).toHaveLength(1000);
  expect(instruments.names).toEqual([]);
});

test('of a hundred thousand messages at once so many are played that the page goes on, and nothing is held', async () => {
  await open(piano);
  const begun = performance.now();
  for (let i = 0; i < 50_000; i++) {
    piano.play(0x90, 21 + (i % 88), 100);
    piano.play(0x80, 21 + ((i * 7) % 88), 0);
  }
  const took = (performance.now() - begun) / 1000;
  for (let pitch = 21; pitch < 109; pitch++) piano.play(0x80, pitch, 0);
  const pressed = heard.filter((one) => one.startsWith('press')).length;
  expect(pressed).toBeGreaterThan(100);
  expect(pressed).toBeLessThan(130 + 150 * took);
  heard = [];
  await instruments.close();
  expect(heard).toEqual(['leave']);
});

describe('a browser without MIDI, or whose visitor refuses,', () => {
  test.each([
    ['NotAllowedError', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['SecurityError', () => Promise.reject(new DOMException('no', 'SecurityError'))],
  ])('says so: %s', async (name, value) => {
    Object.defineProperty(navigator, 'requestMIDIAccess', { configurable: true, value });
    await expect(openInstruments({ createHand, onChange: () => {} })).rejects.toMatchObject({
      name,
    });
  });
});

test('a piano to play on is found by a part of its name, as long as it is there', async () => {
  const out = new FakePort('Disklavier ENSPIRE', 'output');
  await open(out);
  instruments.output('klavier')?.send([0x90, 60, 64], 1234);
  expect(out.sent).toEqual([{ message: [0x90, 60, 64], at: 1234 }]);
  expect(instruments.output('Erard')).toBeUndefined();
  access.unplug(out);
  await settle();
  expect(instruments.output('klavier')).toBeUndefined();
});
