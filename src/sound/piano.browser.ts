import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlayedNote } from '../performance/performance.ts';
import type { Pitch } from '../units.ts';
import { createPiano } from './piano.ts';
import type { SoundProblem } from './problem.ts';
import type { SampledPiano } from './sampledPiano.ts';

/** The highest keys, whose samples are small. */
const wanted = [96, 99, 102].map((pitch) => ({ pitch, velocity: 60.5 / 127 }));

const note = (pitch: Pitch): PlayedNote => ({
  index: 0,
  pitch,
  velocity: 60.5 / 127,
  onset: 0,
  release: 1,
  brushed: 1,
  damped: 1,
  hand: 'right',
  kind: 'note',
  beat: 0,
});

/** Sees from outside when the browser is asked to start sounds. */
const watchStarts = (): readonly number[] => {
  const starts: number[] = [];
  const { start } = AudioBufferSourceNode.prototype;
  vi.spyOn(AudioBufferSourceNode.prototype, 'start').mockImplementation(function (
    this: AudioBufferSourceNode,
    when = 0,
  ) {
    starts.push(when);
    start.call(this, when);
  });
  return starts;
};

const until = (condition: () => boolean) => expect.poll(condition, { interval: 10 }).toBe(true);

describe('a piano whose first samples have come', () => {
  let piano: SampledPiano;

  beforeEach(async () => {
    piano = createPiano({ wanted });
    await Promise.all([piano.ready, piano.wake()]);
    await until(() => piano.time > 0.05);
  });

  afterEach(() => {
    piano.dispose();
    vi.restoreAllMocks();
  });

  test('is ready before everything has come', () => {
    expect(piano.progress.beginning).toBe(1);
    expect(piano.progress.whole).toBeLessThan(1);
    expect(piano.decodedMegabytes).toBeGreaterThan(0);
  });

  test('starts a scheduled note exactly when it is told', () => {
    const starts = watchStarts();
    const start = piano.time + 60;
    piano.schedule(note(96), start, start + 0.1);
    expect(starts).toEqual([start]);
    expect([piano.scheduledNotes, piano.heldNotes]).toEqual([1, 0]);
  });

  test('holds a note from its start until its damper falls', async () => {
    const start = piano.time + 0.1;
    piano.schedule(note(87), start, start + 60);
    await until(() => piano.heldNotes === 1);
    expect(piano.time).toBeGreaterThanOrEqual(start);
    const damped = piano.time + 0.1;
    piano.schedule(note(96), start, damped);
    expect(piano.scheduledNotes).toBe(0);
    await until(() => piano.time >= damped);
    expect(piano.heldNotes).toBe(1);
  });

  test('hushes the piece, and a visitor sounds on', async () => {
    const now = piano.time;
    piano.schedule(note(96), now, now + 60);
    piano.schedule(note(99), now + 50, now + 60);
    piano.strike(102, 0.5);
    await until(() => piano.heldNotes === 2);
    piano.hush();
    expect([piano.scheduledNotes, piano.heldNotes]).toEqual([0, 1]);
    piano.damp(102);
    expect(piano.heldNotes).toBe(0);
  });

  test('strikes a visitor’s key at once, without look-ahead', () => {
    const starts = watchStarts();
    const before = piano.time;
    piano.strike(96, 0.5);
    const after = piano.time;
    expect(starts).toHaveLength(1);
    expect(starts.every((start) => start >= before && start <= after)).toBe(true);
  });

  test('holds one string for a key struck again and again', async () => {
    for (let times = 0; times < 5; times += 1) {
      piano.strike(96, 0.5);
      const struck = piano.time;
      await until(() => piano.time > struck);
    }
    expect(piano.heldNotes).toBe(1);
  });

  test('is not mute, even where it is muted', () => {
    piano.muted = true;
    expect(piano.mute).toBe(false);
  });

  test('knows how late its sound is', () => {
    expect(piano.latency).toBeGreaterThan(0);
    expect(piano.latency).toBeLessThan(1);
  });
});

test('a piano opens one sound card, and closes it when it is put away', async () => {
  const Opened = AudioContext;
  const opened: AudioContext[] = [];
  vi.stubGlobal(
    'AudioContext',
    class extends Opened {
      constructor(options?: AudioContextOptions) {
        super(options);
        opened.push(this);
      }
    },
  );
  for (const count of [1, 2]) {
    const piano = createPiano({ wanted });
    await piano.ready;
    piano.strike(96, 0.5);
    expect(opened).toHaveLength(count);
    piano.dispose();
  }
  vi.unstubAllGlobals();
  await until(() => opened.every(({ state }) => state === 'closed'));
});

test('where sound is refused, that is told once and the piano is mute', async () => {
  vi.stubGlobal('AudioContext', function refused() {
    throw new DOMException('no sound', 'NotSupportedError');
  });
  const problems: SoundProblem[] = [];
  const piano = createPiano({ wanted, onProblem: (problem) => problems.push(problem) });
  vi.unstubAllGlobals();
  await Promise.all([piano.ready, piano.wake()]);
  piano.strike(60, 1);
  piano.schedule(note(60), 1, 2);
  piano.hush();
  expect(problems).toEqual([{ kind: 'audio' }]);
  expect(piano.mute).toBe(true);
  expect([piano.time, piano.heldNotes, piano.scheduledNotes]).toEqual([0, 0, 0]);
});
