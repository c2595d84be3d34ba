import { expect, test } from 'vitest';
import { createFingers } from './fingers.ts';
import { createHands } from './hands.ts';

const atThePiano = () => {
  const heard: string[] = [];
  const hand = createHands({
    strike: (pitch) => heard.push(`strike ${pitch}`),
    damp: (pitch) => heard.push(`damp ${pitch}`),
    pedal: () => {},
  })();
  return { fingers: createFingers(hand), hand, heard };
};

test('a finger strikes once however long the key repeats, and damps when it leaves', () => {
  const { fingers, heard } = atThePiano();
  for (let i = 0; i < 5; i++) fingers.press('KeyG');
  fingers.lift('KeyG');
  fingers.lift('KeyG');
  expect(heard).toEqual(['strike 67', 'damp 67']);
});

test('a key held through a change of octave damps the string that it struck', () => {
  const { fingers, heard } = atThePiano();
  fingers.press('KeyA');
  fingers.press('KeyX');
  fingers.press('KeyS');
  fingers.lift('KeyA');
  fingers.lift('KeyS');
  expect(heard).toEqual(['strike 60', 'strike 74', 'damp 60', 'damp 74']);
});

test('a string that two letters hold rings until the second leaves', () => {
  const { fingers, heard } = atThePiano();
  fingers.press('KeyK');
  fingers.press('KeyX');
  fingers.press('KeyA');
  fingers.lift('KeyK');
  expect(heard).toEqual(['strike 72', 'strike 72']);
  fingers.lift('KeyA');
  expect(heard).toEqual(['strike 72', 'strike 72', 'damp 72']);
});

test('all fingers leave the chord at once', () => {
  const { fingers, hand, heard } = atThePiano();
  for (const code of ['KeyD', 'KeyG', 'KeyU']) fingers.press(code);
  hand.leave();
  hand.leave();
  expect(heard.slice(3)).toEqual(['damp 64', 'damp 67', 'damp 70']);
});

test('the piano claims its letters and its two octave keys, and leaves the rest', () => {
  const { fingers } = atThePiano();
  expect(['KeyA', 'Semicolon', 'KeyZ', 'KeyX'].map((code) => fingers.press(code))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['KeyQ', 'KeyM', 'Space', 'Tab'].some((code) => fingers.press(code))).toBe(false);
});
