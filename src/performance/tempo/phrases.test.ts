import { describe, expect, it } from 'vitest';
import { notation, place } from '../../../tests/written.ts';
import { readPhrases } from './phrases.ts';

const phrases = readPhrases(notation);
const measureAt = (at: number) => notation.measures.findLastIndex((one) => one.at <= at);

describe('the Nocturne’s phrases', () => {
  it('are of four measures, the cadenza and the close apart', () => {
    expect(phrases.map(({ at }) => measureAt(at))).toEqual([0, 5, 9, 13, 17, 21, 25, 29, 32, 33]);
    expect(phrases[0]?.to).toBe(place(5));
  });

  it('come to rest where their last slur ends: on the third beat of 4, 8, 16, 24 and 28', () => {
    const rests = phrases.flatMap(({ rest }) => (rest && rest.length >= 1.5 ? [rest.at] : []));
    expect(rests.slice(0, 5)).toEqual([4, 8, 16, 24, 28].map((measure) => place(measure, 6)));
  });

  it('do not rest in 31, which goes on into the cadenza', () => {
    expect(phrases.find(({ at }) => at === place(29))?.rest).toBeUndefined();
  });

  it('know what follows them: the coda after the third strophe', () => {
    expect(phrases.find(({ at }) => at === place(21))?.next).toBe('coda');
    expect(phrases.find(({ at }) => at === place(25))?.next).toBe('coda');
    expect(phrases.at(-1)?.next).toBe('');
  });
});
