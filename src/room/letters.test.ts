import { expect, test } from 'vitest';
import { octaveAfter, pitchOf } from './letters.ts';

const codes = (letters: string) =>
  [...letters].map((letter) => (letter === ';' ? 'Semicolon' : `Key${letter}`));

test('A W S E D F T G Y H U J K O L P ; is a chromatic scale from middle C', () => {
  const scale = codes('AWSEDFTGYHUJKOLP;').map((code) => pitchOf(code, 0));
  expect(scale).toEqual(Array.from({ length: 17 }, (_, step) => 60 + step));
});

test('A S D F G H J K are the white keys of C major', () => {
  const white = codes('ASDFGHJK').map((code) => pitchOf(code, 0));
  expect(white).toEqual([60, 62, 64, 65, 67, 69, 71, 72]);
});

test('an octave down, A is the C below middle C', () => {
  expect(pitchOf('KeyA', octaveAfter('KeyZ', 0))).toBe(48);
});

test('no letter leaves the piano, however often the octave is changed', () => {
  const lowest = Array<string>(9)
    .fill('KeyZ')
    .reduce((octave, code) => octaveAfter(code, octave), 0);
  const highest = Array<string>(9)
    .fill('KeyX')
    .reduce((octave, code) => octaveAfter(code, octave), 0);
  expect(pitchOf('KeyA', lowest)).toBe(24);
  expect(pitchOf('Semicolon', highest)).toBe(100);
});

test('keys that are not letters of the piano have no pitch', () => {
  for (const code of ['KeyQ', 'KeyZ', 'KeyX', 'KeyM', 'Space', 'Digit1', 'constructor']) {
    expect(pitchOf(code, 0)).toBeUndefined();
  }
});
