import { describe, expect, test } from 'vitest';
import { problemOf, problemOfSound } from './problemOf.ts';
import { MidiError } from './score/midiError.ts';

/** What browsers throw where a part of the page cannot be fetched. */
const lost = new TypeError('Failed to fetch dynamically imported module: /assets/easel-C2x.js');

describe('problemOf', () => {
  test('a file that is refused says why, with or without a network', () => {
    expect(problemOf(new MidiError('truncated'), true)).toBe('truncated');
    expect(problemOf(new MidiError('not-midi'), false)).toBe('not-midi');
  });

  test('only a browser that refuses WebGL is told to lack it', () => {
    expect(problemOf(new Error('no-webgl', { cause: new Error('no context') }), true)).toBe(
      'no-webgl',
    );
    expect(problemOf(lost, true)).toBe('unexpected');
    expect(problemOf(lost, false)).toBe('offline');
  });

  test('anything may be thrown', () => {
    expect(problemOf(undefined, true)).toBe('unexpected');
    expect(problemOf('no-webgl', true)).toBe('unexpected');
  });
});

describe('problemOfSound', () => {
  test('a browser that knows no sound, or refuses it, is told to lack it', () => {
    expect(problemOfSound(new ReferenceError('AudioContext'), true, false)).toBe('no-sound');
    const refused = new DOMException('no sound card', 'NotSupportedError');
    expect(problemOfSound(refused, true, true)).toBe('no-sound');
  });

  test('a piano that was lost on its way is not the browser’s fault', () => {
    expect(problemOfSound(lost, true, true)).toBe('unexpected');
    expect(problemOfSound(lost, false, true)).toBe('offline');
  });
});
