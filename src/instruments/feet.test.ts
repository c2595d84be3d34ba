import { expect, test } from 'vitest';
import { createFeet } from './feet.ts';

const atThePedals = () => {
  const heard: string[] = [];
  let time = 5;
  let waiting: { at: number; then: () => void } | undefined;
  const wait = (after: number, then: () => void) => {
    waiting = { at: time + after, then };
    return () => {
      waiting = undefined;
    };
  };
  const feet = createFeet(
    (pedal, depth) => heard.push(`${pedal} ${depth}`),
    () => time,
    wait,
  );
  const pass = (seconds: number) => {
    time += seconds;
    if (waiting === undefined || waiting.at > time) return;
    const { then } = waiting;
    waiting = undefined;
    then();
  };
  return { feet, heard, pass };
};

test('a move is told at once', () => {
  const { feet, heard } = atThePedals();
  feet.move('sustain', 1);
  feet.move('soft', 0.5);
  expect(heard).toEqual(['sustain 1', 'soft 0.5']);
});

test('of a pedal that trembles a few moves are told, and where it came to rest', () => {
  const { feet, heard, pass } = atThePedals();
  for (let i = 0; i <= 1000; i++) {
    feet.move('sustain', (i * 7) % 128);
    pass(0.0001);
  }
  pass(0.02);
  expect(heard.length).toBeGreaterThan(9);
  expect(heard.length).toBeLessThan(25);
  expect(heard.at(-1)).toBe(`sustain ${7000 % 128}`);
});

test('feet that have left tell nothing more', () => {
  const { feet, heard, pass } = atThePedals();
  feet.move('sustain', 1);
  feet.move('sustain', 0.5);
  feet.leave();
  pass(1);
  expect(heard).toEqual(['sustain 1']);
});
