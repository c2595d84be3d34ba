import { expect, test } from 'vitest';
import { createSecondLook, decoysOf } from './lookAgain.ts';

const silence = { rate: 22_050, samples: new Float32Array(22_050) };
const note = { pitch: 75, onset: 0.5 };

test('a second look trusts an onset of which the transcriber is sure, at its place alone', () => {
  const onsets = () => [{ pitch: 75, onset: 0.52 }];
  const look = createSecondLook(silence, { notes: () => [], onsets });
  expect(look(note)).toBe(true);
  expect(look({ pitch: 76, onset: 0.5 })).toBe(false);
  expect(look({ pitch: 75, onset: 0.7 })).toBe(false);
});

test('decoys are keys around a note that nobody strikes near it', () => {
  const played = [note, { pitch: 63, onset: 0.55 }, { pitch: 77, onset: 0.3 }];
  expect(decoysOf([note], played).map(({ pitch }) => pitch)).toEqual([73, 74, 76, 82, 87]);
});
