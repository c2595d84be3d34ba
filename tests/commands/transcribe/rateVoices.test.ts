import { expect, test } from 'vitest';
import { printRatings, rateVoices } from './rateVoices.ts';

const played = [
  { pitch: 79, onset: 0, voice: 'melody' },
  { pitch: 77, onset: 2, voice: 'melody' },
  { pitch: 39, onset: 0, voice: 'bass' },
];

test('a voice is rated by what was found, missed and made up near it', () => {
  const heard = [
    { pitch: 79, onset: 0.01 },
    { pitch: 39, onset: 0.01 },
    { pitch: 51, onset: 0 },
  ];
  const { ratings, missed } = rateVoices(played, heard);
  expect(missed).toEqual([played[1]]);
  expect(ratings).toEqual([
    { voice: 'melody', played: 2, found: 1, extra: 0, precision: 1, recall: 0.5, f1: 2 / 3 },
    { voice: 'bass', played: 1, found: 1, extra: 1, precision: 0.5, recall: 1, f1: 2 / 3 },
    { voice: 'all', played: 3, found: 2, extra: 1, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
  ]);
});

test('a table has a line for each voice and one for all', () => {
  const lines = printRatings(rateVoices(played, played).ratings).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[3]).toMatch(/^all +3 +3 +0 +1\.000 +1\.000 +1\.000$/);
});
