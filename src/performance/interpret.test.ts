import { describe, expect, it } from 'vitest';
import { notation } from '../../tests/written.ts';
import { createSecondsAt } from '../score/secondsAt.ts';
import { defaultEvening, interpret } from './interpret.ts';

describe('an interpretation of the Nocturne', () => {
  it('is the same evening for the same number, and another for the next', () => {
    expect(interpret(notation, { seed: 7 })).toEqual(interpret(notation, { seed: 7 }));
    expect(interpret(notation, { seed: 7 }).tempo).not.toEqual(
      interpret(notation, { seed: 8 }).tempo,
    );
  });

  it('plays the 1243 notes that are written, every evening', () => {
    for (const seed of [undefined, defaultEvening, 2, 3]) {
      const { notes } = interpret(notation, { seed });
      expect(notes.filter(({ kind }) => kind !== 'ornament')).toHaveLength(1243);
    }
  });

  it('has the score’s measures and form, and is played already', () => {
    const score = interpret(notation, { seed: defaultEvening });
    expect(score.measures).toEqual(notation.measures.map(({ at }) => at));
    expect(score.sections).toEqual(notation.sections);
    expect(score.asPlayed).toBe(true);
  });

  it('begins with its first note and has its notes in order', () => {
    const { notes, pedal } = interpret(notation, { seed: defaultEvening });
    expect(notes[0]).toMatchObject({ pitch: 70, onset: 0 });
    expect(notes.every(({ onset }, i) => onset >= (notes[i - 1]?.onset ?? 0))).toBe(true);
    expect(pedal.every(({ at }, i) => at >= (pedal[i - 1]?.at ?? 0))).toBe(true);
  });

  it('turns a rule off where its weight is 0', () => {
    const rallentando = (words: number) => {
      const { tempo } = interpret(notation, { weights: { tempo: { words } } });
      const secondsAt = createSecondsAt(tempo);
      const [from = 0, to = 0] = notation.measures.slice(12, 14).map(({ at }) => at);
      return secondsAt(to) - secondsAt(from);
    };
    expect(rallentando(0)).toBeLessThan(rallentando(1));
    expect(rallentando(1)).toBeLessThan(rallentando(2));
  });
});
