import { expect, test } from 'vitest';
import { createHands } from './hands.ts';

const atThePiano = () => {
  const heard: string[] = [];
  const createHand = createHands({
    strike: (pitch, velocity) => heard.push(`strike ${pitch} ${velocity}`),
    damp: (pitch) => heard.push(`damp ${pitch}`),
    pedal: (pedal, depth) => heard.push(`${pedal} ${depth}`),
  });
  return { createHand, heard };
};

test('a finger that slides to the next key leaves the one before', () => {
  const { createHand, heard } = atThePiano();
  const hand = createHand();
  hand.press('thumb', 60, 0.5);
  hand.press('thumb', 62, 0.6);
  hand.lift('thumb');
  hand.lift('thumb');
  expect(heard).toEqual(['strike 60 0.5', 'damp 60', 'strike 62 0.6', 'damp 62']);
});

test('a key under two hands comes up with the last finger', () => {
  const { createHand, heard } = atThePiano();
  const [left, right] = [createHand(), createHand()];
  left.press('thumb', 60, 0.5);
  right.press('thumb', 60, 0.7);
  left.leave();
  expect(heard).toEqual(['strike 60 0.5', 'strike 60 0.7']);
  right.lift('thumb');
  expect(heard.at(-1)).toBe('damp 60');
});

test('a finger that strikes its key again needs to leave it once', () => {
  const { createHand, heard } = atThePiano();
  const hand = createHand();
  hand.press('thumb', 60, 0.5);
  hand.press('thumb', 60, 0.5);
  hand.lift('thumb');
  expect(heard).toEqual(['strike 60 0.5', 'strike 60 0.5', 'damp 60']);
});

test('of two feet on a pedal the deeper one counts, until both have left', () => {
  const { createHand, heard } = atThePiano();
  const [letters, midi] = [createHand(), createHand()];
  midi.pedal('sustain', 0.5);
  letters.pedal('sustain', 1);
  midi.pedal('sustain', 0.6);
  letters.leave();
  midi.leave();
  expect(heard).toEqual(['sustain 0.5', 'sustain 1', 'sustain 0.6', 'sustain 0']);
});
