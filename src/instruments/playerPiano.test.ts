import { expect, test } from 'vitest';
import type { Piano } from '../concert/ports.ts';
import type { PlayedNote } from '../performance/performance.ts';
import { createPlayerPiano, type MidiOut } from './playerPiano.ts';

const note = (pitch: number, onset: number, release: number, damped = release): PlayedNote => ({
  ...{ index: 0, pitch, velocity: 0.5, onset, release, brushed: damped, damped },
  ...{ hand: 'right', kind: 'note', beat: 0 },
});

/** A player piano beside a card whose clock shows 10 when `performance.now` shows 1000. */
const inTheGallery = () => {
  const sent: string[] = [];
  const sampled: string[] = [];
  const clock = { time: 10, now: 1000 };
  const instrument: MidiOut = {
    send: (message, at) => sent.push(`${message.join(' ')} @${at.toFixed(0)}`),
  };
  let plugged = true;
  const piano = {
    get time() {
      return clock.time;
    },
    latency: 0.05,
    volume: 1,
    scheduledNotes: 0,
    heldNotes: 0,
    schedule: ({ pitch }: PlayedNote) => sampled.push(`schedule ${pitch}`),
    press: () => sampled.push('press'),
    hush: () => sampled.push('hush'),
    strike: (pitch: number) => sampled.push(`strike ${pitch}`),
  } as unknown as Piano;
  const player = createPlayerPiano(piano, {
    out: () => (plugged ? instrument : undefined),
    now: () => clock.now,
  });
  const pass = (seconds: number) => {
    for (let step = 0; step < seconds * 20; step++) {
      clock.time += 0.05;
      clock.now += 50;
      player.tick();
    }
  };
  const unplug = () => {
    plugged = false;
  };
  return { player, pass, sent, sampled, unplug };
};

test('a note is struck by the instrument when its sound would leave the loudspeaker, and let go by its finger', () => {
  const { player, pass, sent, sampled } = inTheGallery();
  player.press(1, 10.1);
  player.schedule(note(70, 0, 0.5, 0.9), 10.2, 11.1);
  pass(2);
  expect(sent).toEqual(['176 64 127 @1150', '144 70 64 @1250', '128 70 64 @1750']);
  expect(sampled).toEqual([]);
  expect([player.scheduledNotes, player.heldNotes]).toEqual([0, 0]);
});

test('what was not due yet is taken back by a pause, and what sounds is let go', () => {
  const { player, pass, sent, sampled } = inTheGallery();
  player.schedule(note(70, 0, 5), 10.1, 15);
  player.schedule(note(74, 0, 5), 10.9, 15);
  pass(0.2);
  expect([player.scheduledNotes, player.heldNotes]).toEqual([1, 1]);
  player.hush();
  pass(6);
  expect(sent).toEqual(['144 70 64 @1150', '128 70 64 @1200', '176 64 0 @1350']);
  expect(sampled).toEqual(['hush']);
  expect([player.scheduledNotes, player.heldNotes]).toEqual([0, 0]);
});

test('where it is unplugged, the recorded piano plays on and nothing is held', () => {
  const { player, pass, sampled, unplug } = inTheGallery();
  player.schedule(note(70, 0, 5), 10.1, 15);
  pass(0.2);
  unplug();
  player.schedule(note(74, 0, 1), 10.9, 12);
  player.press(1, 11);
  pass(0.1);
  expect(sampled).toEqual(['schedule 74', 'press']);
  expect(player.heldNotes).toBe(0);
});

test('a visitor’s keys sound from the loudspeakers, as loud as they were set', () => {
  const { player, sampled } = inTheGallery();
  player.volume = 0.5;
  player.strike(60, 0.5);
  expect(sampled).toEqual(['strike 60']);
  expect(player.volume).toBe(0.5);
});
