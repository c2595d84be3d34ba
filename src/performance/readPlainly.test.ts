import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNotation } from '../score/readNotation.ts';
import type { Hand, Note } from '../score/score.ts';
import { createSecondsAt } from '../score/secondsAt.ts';
import { readPlainly } from './readPlainly.ts';

const source = readFileSync(new URL('../../midi/nocturne-op9-no2.txt', import.meta.url), 'utf8');
const notation = readNotation(source);
const score = readPlainly(notation);
const secondsAt = createSecondsAt(score.tempo);

const place = (measure: number, eighth = 0): number => {
  const { at } = notation.measures[measure] ?? { at: Number.NaN };
  return at + eighth / 2;
};

/** How long an eighth lasts from a place on, in seconds. */
const eighthAt = (measure: number, eighth: number): number =>
  secondsAt(place(measure, eighth + 1)) - secondsAt(place(measure, eighth));

/** The notes of one hand from one place up to another, as MIDI numbers. */
const notesFrom = (hand: Hand, from: number, to: number): readonly Note[] =>
  score.notes.filter((note) => note.hand === hand && note.onset >= from && note.onset < to);

const names = (notes: readonly Note[]) => notes.map(({ pitch, kind }) => `${pitch} ${kind}`);

const loudness = (measure: number, eighth: number): number =>
  127 *
  Math.max(
    ...notesFrom('right', place(measure, eighth), place(measure, eighth) + 0.01).map(
      ({ velocity }) => velocity,
    ),
  );

/** A short piece of six eighths, to hear one thing at a time. */
const study = (right: string, ...lines: readonly string[]) =>
  readPlainly(readNotation(['measure 1, 6 eighths', `R ${right}`, 'L -:6', ...lines].join('\n')));

describe('the plain reading’s time', () => {
  it('takes an eighth = 100', () => {
    expect(eighthAt(1, 0)).toBeCloseTo(0.6, 9);
    expect(eighthAt(17, 5)).toBeCloseTo(0.6, 9);
  });

  it('lasts four to four and three quarter minutes from the first onset to the last', () => {
    const seconds = secondsAt(Math.max(...score.notes.map(({ onset }) => onset)));
    expect(seconds).toBeGreaterThan(240);
    expect(seconds).toBeLessThan(285);
  });

  it.each([
    [10, 11],
    [12, 11],
    [20, 11],
  ])('slows down modestly in measure %i and is a tempo after it', (measure, eighth) => {
    expect(eighthAt(measure, eighth) / 0.6).toBeGreaterThan(1.15);
    expect(eighthAt(measure, eighth) / 0.6).toBeLessThan(1.4);
    expect(eighthAt(measure + 1, 0)).toBeCloseTo(0.6, 9);
  });

  it('hurries in the stretto of 30 and 31', () => {
    expect(eighthAt(31, 11)).toBeLessThan(0.53);
    expect(eighthAt(31, 11)).toBeLessThan(eighthAt(30, 11));
  });

  it('begins the cadenza slowly, quickens it and lets it die away', () => {
    const onsets = score.notes
      .filter(({ kind }) => kind === 'cadenza')
      .map(({ onset }) => secondsAt(onset));
    const steps = onsets.slice(1).map((onset, i) => onset - (onsets[i] ?? 0));
    const quickest = steps.indexOf(Math.min(...steps));
    expect(quickest).toBeGreaterThan(25);
    expect(quickest).toBeLessThan(50);
    expect(steps.slice(1, quickest).every((step, i) => step < (steps[i] ?? 0) + 1e-3)).toBe(true);
    expect(steps[0]).toBeGreaterThan(2.5 * (steps[quickest] ?? 1));
    expect(steps.at(-1)).toBeGreaterThan(0.5);
  });

  it('holds what is under a fermata', () => {
    expect(secondsAt(place(32, 12)) - secondsAt(place(32, 6))).toBeGreaterThan(5);
    expect(eighthAt(34, 7)).toBeCloseTo(1, 6);
  });

  it('says so where a tempo word is none that it knows', () => {
    expect(() => study('C5:6', 'tempo 0 alla polacca')).toThrow(
      '“alla polacca” is no tempo that this reading knows',
    );
  });
});

describe('the plain reading’s weight', () => {
  it('puts the melody 15 to 20 above the accompaniment', () => {
    const differences = notation.strikes
      .filter(
        ({ hand, signs, graces }) =>
          hand === 'right' && signs.length === 0 && graces.pitches.length === 0,
      )
      .flatMap(({ onset, pitches }) => {
        const melody = score.notes.find(
          (note) => note.hand === 'right' && note.onset === onset && note.pitch === pitches.at(-1),
        );
        const below = score.notes.filter((note) => note.hand === 'left' && note.onset === onset);
        return below.map(({ velocity }) => Math.round(127 * ((melody?.velocity ?? 0) - velocity)));
      });
    expect(differences.length).toBeGreaterThan(300);
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...differences)).toBeLessThanOrEqual(20);
  });

  it('follows the letters: pp, p, f and, once, ff', () => {
    expect(loudness(26, 0)).toBeLessThan(loudness(25, 0));
    expect(loudness(9, 0)).toBeLessThan(loudness(11, 0));
    expect(loudness(34, 0)).toBeLessThan(loudness(33, 0));
    const before = score.notes.filter(({ onset }) => onset < place(30));
    const climax = score.notes.filter(({ onset }) => onset >= place(30) && onset < place(33));
    const loudest = (notes: readonly Note[]) => Math.max(...notes.map(({ velocity }) => velocity));
    expect(loudest(climax)).toBeGreaterThan(loudest(before));
  });

  it('swells and dies away with the hairpins', () => {
    expect(loudness(2, 3)).toBeGreaterThan(loudness(2, 0));
    expect(loudness(14, 5.5)).toBeGreaterThan(loudness(14, 0));
    expect(loudness(19, 9)).toBeLessThan(loudness(19, 6));
    const swell = study('C5 D5 E5 F5 G5 A5', 'dynamic 0 p, 0-4 <, 4-6 >').notes.map(
      ({ velocity }) => velocity,
    );
    expect(swell.slice(0, 5)).toEqual(swell.slice(0, 5).toSorted());
    expect(swell[5]).toBeLessThan(swell[4] ?? 0);
  });

  it('leads a hairpin to the letter that stands at its end', () => {
    const velocities = study('[C5 D5]:4 E5 F5', 'dynamic 0 p, 0-4 <, 4 f').notes.map(
      ({ velocity }) => Math.round(127 * velocity),
    );
    expect(velocities).toEqual([58, 69, 86, 86]);
  });

  it('leans on accents and on the graces that are marked fz', () => {
    const plain = loudness(5, 6);
    expect(loudness(5, 7)).toBe(plain + 12);
    const [grace] = notesFrom('right', place(13) - 0.24, place(13));
    expect(grace?.kind).toBe('grace');
    expect(127 * (grace?.velocity ?? 0)).toBeGreaterThan(loudness(13, 0) + 15);
  });

  it('says so where a dynamic is none that it knows', () => {
    expect(() => study('C5:6', 'dynamic 0 pfff')).toThrow(
      '“pfff” is no dynamic that this reading knows',
    );
  });
});

describe('the plain reading’s pedal', () => {
  it('leaves no measure without pedal, not even where the first editions stop printing it', () => {
    for (const { number, at, length } of notation.measures.slice(1)) {
      const held = notation.pedal.some(({ down, up }) => down < at + length && up > at);
      expect(held, `measure ${number}`).toBe(true);
    }
  });

  it('goes down and comes up by turns', () => {
    const { pedal } = score;
    expect(pedal.every(({ depth }, i) => depth === (i % 2 === 0 ? 1 : 0))).toBe(true);
    expect(pedal.every(({ at }, i) => at > (pedal[i - 1]?.at ?? -1))).toBe(true);
  });

  it('comes up for the new harmony before it goes down again', () => {
    const change = score.pedal.findIndex(({ at }) => at === place(33));
    expect(score.pedal[change]?.depth).toBe(0);
    expect(score.pedal[change + 1]?.at).toBeCloseTo(place(33) + 1 / 6);
  });
});

describe('the plain reading’s ornaments', () => {
  it('plays the 1243 notes of the score, and its ornaments besides', () => {
    const count = (kind: Note['kind']) => score.notes.filter((note) => note.kind === kind).length;
    expect(count('note') + count('grace') + count('cadenza')).toBe(1243);
    expect(count('ornament')).toBe(score.notes.length - 1243);
    expect(count('ornament')).toBeGreaterThan(40);
  });

  it.each([7, 15, 23])(
    'trills in measure %i from the main note, about eleven times a second, and ends E, F, G',
    (measure) => {
      const trill = notesFrom('right', place(measure), place(measure, 3));
      expect(names(trill).slice(0, 4)).toEqual([
        '77 note',
        '79 ornament',
        '77 ornament',
        '79 ornament',
      ]);
      expect(names(trill).slice(-3)).toEqual(['79 ornament', '76 grace', '77 grace']);
      expect(trill.length / 1.8).toBeGreaterThan(10);
      expect(trill.length / 1.8).toBeLessThan(12);
      expect(notesFrom('right', place(measure, 3), place(measure, 4))[0]?.pitch).toBe(79);
    },
  );

  it('turns in measure 2: C, D flat, C, B, C', () => {
    expect(names(notesFrom('right', place(2, 2), place(2, 3)))).toEqual([
      '72 note',
      '73 ornament',
      '72 ornament',
      '71 ornament',
      '72 ornament',
    ]);
  });

  it('plays a prall in measure 5: F, G, F, within its sixteenth', () => {
    expect(names(notesFrom('right', place(5, 4), place(5, 4.5)))).toEqual([
      '77 note',
      '79 ornament',
      '77 ornament',
    ]);
  });

  it.each([13, 21])(
    'leads three graces up into the first beat of measure %i, their keys held',
    (measure) => {
      const graces = notesFrom('right', place(measure) - 0.24, place(measure));
      expect(names(graces)).toEqual(['67 grace', '70 grace', '75 grace']);
      expect(graces.every(({ onset, duration }) => onset + duration > place(measure))).toBe(true);
    },
  );

  it('never strikes a key that is still down', () => {
    for (const hand of ['left', 'right'] as const) {
      const ends = new Map<number, number>();
      for (const { pitch, onset, duration } of score.notes.filter((note) => note.hand === hand)) {
        expect(ends.get(pitch) ?? 0).toBeLessThanOrEqual(onset + 1e-9);
        expect(duration).toBeGreaterThan(0.04);
        ends.set(pitch, onset + duration);
      }
    }
  });

  it('plays staccato short', () => {
    expect(study('C5. D5:5').notes.map(({ duration }) => duration)).toEqual([0.3, 2.5]);
  });
});
