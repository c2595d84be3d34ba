import { expect, test } from 'vitest';
import { readListenOptions } from './options.ts';

test('some seconds of an evening are asked for by the file, the number and where they begin and end', () => {
  const args = ['--out', 'peak.wav', '--seed', '7', '--from', '206', '--to', '219.5', '--plain'];
  expect(readListenOptions(args)).toEqual({
    out: 'peak.wav',
    seed: 7,
    plain: true,
    weights: { tempo: {}, touch: {} },
    from: 206,
    to: 219.5,
  });
});

test('a file alone is the whole of the default evening', () => {
  expect(readListenOptions(['--out=nocturne.WAV'])).toMatchObject({
    out: 'nocturne.WAV',
    plain: false,
    from: 0,
    to: undefined,
  });
});

test.each([
  [[], /--out .* missing/],
  [['--out', 'nocturne.mp3'], /WAV/],
  [['--out', 'nocturne.wav', '--seed', '-1'], /--seed/],
  [['--out', 'nocturne.wav', '--seed', 'seven'], /--seed is a number/],
  [['--out', 'nocturne.wav', '--from', 'm. 30'], /--from is a second/],
  [['--out', 'nocturne.wav', '--from', '20', '--to', '20'], /--to comes after --from/],
  [['--out', 'nocturne.wav', '--plain=no'], /--plain/],
  [['--out', 'nocturne.wav', '--tempo', '100'], /--tempo/],
  [['nocturne.wav'], /nocturne\.wav/],
] as const)('%j is refused in a sentence', (args, sentence) => {
  expect(() => readListenOptions(args)).toThrow(sentence);
});
