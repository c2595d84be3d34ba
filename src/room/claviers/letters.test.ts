import { expect, test } from 'vitest';
import { LETTERS, octaveAfter, pitchOf } from './letters.ts';

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

test('the letters reach every key of the piano and none beside it, however often the octave is changed', () => {
  const after = (code: string, times: number) =>
    Array<string>(times)
      .fill(code)
      .reduce((octave, one) => octaveAfter(one, octave), 0);
  const octaves = [9, 4, 3, 2, 1, 0].flatMap((times) => [
    after('KeyZ', times),
    after('KeyX', times),
  ]);
  const reached = octaves.flatMap((octave) => LETTERS.map((code) => pitchOf(code, octave)));
  const keys = [...new Set(reached)].filter((pitch) => pitch !== undefined);
  expect(keys.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 88 }, (_, i) => 21 + i));
});

test('keys that are not letters of the piano have no pitch', () => {
  for (const code of ['KeyQ', 'KeyZ', 'KeyX', 'KeyM', 'Space', 'Digit1', 'constructor']) {
    expect(pitchOf(code, 0)).toBeUndefined();
  }
});
