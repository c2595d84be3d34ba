import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { nameEvening, playEvening } from './evening.ts';
import { eveningOptions, readWhichEvening } from './whichEvening.ts';

const read = (...args: readonly string[]) =>
  readWhichEvening(parseArgs({ args: [...args], options: eveningOptions }).values);

test('nothing said is the default evening, every rule as it is meant', () => {
  expect(read()).toEqual({ seed: 1, plain: false, weights: { tempo: {}, touch: {} } });
});

test('rules are turned by their names, and the turning is heard', () => {
  const turned = read('--turn', 'tempo.words=0', '--turn', 'touch.voicing=1.5', '--seed=7');
  expect(turned.weights).toEqual({ tempo: { words: 0 }, touch: { voicing: 1.5 } });
  expect(nameEvening(turned)).toBe('evening no. 7, tempo.words 0, touch.voicing 1.5');
  const seconds = (which: typeof turned) => playEvening(which).performance.notes.at(-1)?.onset;
  expect(seconds(turned)).not.toBe(seconds(read('--seed=7')));
});

test.each(['words=0', 'tempo.swing=1', 'touch.words=-1', 'touch.words=4', 'tempo.words'])(
  '%s is refused in a sentence',
  (text) => {
    expect(() => read('--turn', text)).toThrow(/--turn is a rule and its weight .* not/);
  },
);
