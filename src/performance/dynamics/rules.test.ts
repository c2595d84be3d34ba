import { describe, expect, it } from 'vitest';
import { notation, place } from '../../../tests/written.ts';
import { readNotation } from '../../score/readNotation.ts';
import { createPiece } from '../touch/piece.ts';
import { measure, playOnly, velocities } from '../touch/touchForTests.ts';
import { createVariation } from '../variation.ts';
import type { TouchWeights } from '../weights.ts';
import { evening } from './evening.ts';

/** The velocities of a measure as some rules shape it. */
const shaped = (rules: readonly (keyof TouchWeights)[], ...text: Parameters<typeof measure>) =>
  velocities(playOnly(measure(...text), rules));

/** Whether each is louder than the one before. */
const rises = (list: readonly number[]) =>
  list.every((one, i) => i === 0 || one > (list[i - 1] ?? 0));

const P = 62;

describe('the written letters', () => {
  it('are all that is left when every rule is turned off', () => {
    expect(shaped([], 'C5:6 C5:6', 'C2:6 E3+G3:6', 'dynamic 0 p, 6 ff')).toEqual([
      P,
      P,
      94,
      94,
      94,
    ]);
  });

  it('begin with p where none stands yet', () => {
    expect(shaped([], 'C5:12')).toEqual([P]);
  });

  it('go up from ppp to ff', () => {
    const levels = ['ppp', 'pp', 'più p', 'p', 'f', 'ff'].flatMap((letter) =>
      shaped([], 'C5:12', '-:12', `dynamic 0 ${letter}`),
    );
    expect(rises(levels)).toBe(true);
  });
});

describe('hairpins', () => {
  it('swell and die away, the left hand less', () => {
    const line = shaped(['hairpins'], 'C5:3 D5:3 E5:3 F5:3', '-:12', 'dynamic 0 p, 0-6 <, 6-12 >');
    expect(line[1]).toBeGreaterThan(P);
    expect(line[2]).toBeGreaterThan(line[1] ?? 0);
    expect(line[3]).toBeLessThan(line[2] ?? 0);
    const [melody, bass] = shaped(['hairpins'], '-:6 C5:6', '-:6 C2:6', 'dynamic 0 p, 0-6 <');
    expect(Math.abs((melody ?? 0) - P)).toBeLessThan(Math.abs((bass ?? 0) - P));
  });
});

describe('approach', () => {
  it('leads up to the f within a phrase, none being printed', () => {
    const line = shaped(['approach'], 'C5:3 D5 E5 F5 G5 A5:5', '-:12', 'dynamic 0 p, 6 f');
    expect(line[0]).toBe(P);
    expect(rises(line.slice(1, 5))).toBe(true);
  });

  it('lets its arrival be heard, and settles', () => {
    const line = shaped(['approach'], 'C5:6 D5:3 E5:3', '-:12', 'dynamic 0 p, 6 f');
    expect(line[1]).toBeGreaterThan(72);
    expect(line[2]).toBeLessThan(line[1] ?? 0);
    expect(line[2]).toBeGreaterThanOrEqual(72);
  });

  it('lets an f at the head of a measure come as a surprise', () => {
    const two = readNotation(
      'section A\nmeasure 1\nR C5:12\nL -:12\ndynamic 0 p\nmeasure 2\nR C5:12\nL -:12\ndynamic 0 f',
    );
    expect(velocities(playOnly(two, ['approach']))).toEqual([P, 72]);
  });
});

describe('words', () => {
  it('weigh on con forza, grow through a stretto, withdraw at dolcissimo', () => {
    expect(shaped(['words'], 'C5:12', '-:12', 'text 0 con forza')[0]).toBeGreaterThan(P);
    expect(rises(shaped(['words'], 'C5:4 C5:4 C5:4', '-:12', 'tempo 0-12 stretto'))).toBe(true);
    expect(shaped(['words'], 'C5:12', '-:12', 'text 0 dolcissimo')[0]).toBeLessThan(P);
  });

  it('let con forza go at the next letter', () => {
    const marks = ['text 0 con forza', 'dynamic 6 p'];
    const [before, after] = shaped(['words'], 'C5:6 C5:6', '-:12', ...marks);
    expect(before).toBe(70);
    expect(after).toBe(P);
  });
});

describe('Chopin’s own marks', () => {
  const grows = 'dynamic 0 p, 0-12 <';

  it('come before the arch: a slur does not fall away under a crescendo', () => {
    const slur = 'C5( C5 C5 C5 C5 C5 C5 C5 C5 C5 C5 C5)';
    const fallen = Math.min(...shaped(['phraseArch'], slur));
    expect(fallen).toBeLessThan(P);
    expect(Math.min(...shaped(['phraseArch'], slur, '-:12', grows))).toBe(P);
  });

  it('come before the rule that a descending run dies away', () => {
    const run = 'E6 [D6 C6 B5 A5 G5 F5 E5 D5]:2 C5:9';
    const [first, ...more] = shaped(['runs'], run, '-:12', grows).slice(1, 9);
    expect(more.every((one) => one === first)).toBe(true);
  });

  it('come before the fading of a rallentando', () => {
    const line = (...marks: readonly string[]) =>
      shaped(['words'], 'C5:4 C5:4 C5:4', '-:12', 'tempo 0-12 poco rallent.', ...marks);
    expect(line().at(-1)).toBeLessThan(P);
    expect(line(grows)).toEqual([P, P, P]);
  });

  it('keep a repeated note from yielding', () => {
    expect(shaped(['repeats'], 'Eb5:6 Eb5:6', '-:12', grows)).toEqual([P, P]);
  });
});

describe('phraseArch', () => {
  it('rises to beyond the middle of a slur and ends softer than it began', () => {
    const line = shaped(['phraseArch'], 'C5( C5 C5 C5 C5 C5 C5 C5 C5 C5 C5 C5)');
    const peak = line.lastIndexOf(Math.max(...line));
    expect(peak).toBeGreaterThanOrEqual(6);
    expect(peak).toBeLessThanOrEqual(8);
    expect(line.at(-1)).toBeLessThan((line[0] ?? 0) - 3);
  });

  it('moves the accompaniment less', () => {
    const slur = 'C5:2( D5:2 E5:2 F5:2 G5:2 F5:2)';
    const spread = (list: readonly number[]) => Math.max(...list) - Math.min(...list);
    const notes = playOnly(measure(slur, 'C3 C3 C3 C3 C3 C3 C3 C3 C3 C3 C3 C3'), ['phraseArch']);
    const right = velocities(notes.filter(({ hand }) => hand === 'right'));
    const left = velocities(notes.filter(({ hand }) => hand === 'left'));
    expect(spread(left)).toBeLessThan(spread(right));
    expect(spread(left)).toBeGreaterThan(2);
  });
});

describe('highLoud', () => {
  it('sings an octave higher a little louder, and at most five points', () => {
    const [low = 0, middle = 0, high = 0, highest] = shaped(['highLoud'], 'F4:3 Eb5:3 C6:3 Eb7:3');
    expect(middle).toBe(P);
    expect(high).toBeGreaterThan(middle);
    expect(low).toBeLessThan(middle);
    expect(highest).toBe(P + 5);
  });
});

describe('durationContrast', () => {
  it('gives a long note more weight than a short one', () => {
    const fast = [{ at: 0, quartersPerMinute: 50 }];
    const line = velocities(playOnly(measure('C5:6 C5 C5:1/2 C5:9/2'), ['durationContrast'], fast));
    expect(line[0]).toBeGreaterThan(P);
    expect(line[1]).toBe(P);
    expect(line[2]).toBeLessThan(P);
  });
});

describe('tension', () => {
  it('leans on the diminished seventh of measure 3 and on the borrowed minor of 10, not on the tonic', () => {
    const notes = playOnly(notation, ['tension']);
    const at = (number: number, eighth: number) =>
      notes.find(({ onset }) => Math.abs(onset - place(number, eighth)) < 0.01)?.velocity ?? 0;
    expect(at(3, 9)).toBeGreaterThan(at(1, 6));
    expect(at(10, 3)).toBeGreaterThan(at(10, 6));
  });
});

describe('strophes', () => {
  it('sings each return more fully', () => {
    const notes = playOnly(notation, ['strophes']);
    const first = (number: number) =>
      notes.find(({ hand, onset }) => hand === 'right' && onset >= place(number))?.velocity ?? 0;
    expect(rises([first(1), first(5), first(13), first(21)])).toBe(true);
    expect(first(17)).toBeGreaterThan(first(10));
  });
});

describe('signs', () => {
  it('leans on an accent, more on a forzato, and lays a phrase’s last note down', () => {
    const [plain, accent, forzato, last] = shaped(['signs'], 'C5:3( D5:3> E5:3!fz F5:3)');
    expect([plain, accent, forzato]).toEqual([P, P + 6, P + 12]);
    expect(last).toBeLessThan(P);
  });

  it('lets a short last note lead on to what follows', () => {
    expect(shaped(['signs'], 'C5:11( D5)')).toEqual([P, P]);
  });

  it('gives the forzato of graces to the graces and not to their note', () => {
    expect(shaped(['signs'], '- {G4 B4 D5}!fz G5:11')).toEqual([P + 12, P + 12, P + 12, P]);
  });
});

describe('repeats', () => {
  it('never repeats a note as it was', () => {
    const line = shaped(['repeats'], 'Eb5:2 Eb5:2 Eb5:2 Eb5:2 F5:4');
    expect(line.slice(0, 3).every((one, i) => one !== line[i + 1])).toBe(true);
    expect(line[1]).toBeLessThan(line[0] ?? 0);
    expect(rises(line.slice(1, 4))).toBe(true);
  });

  it('do not yield where they are accented, and lean on what a short note anticipated', () => {
    expect(shaped(['repeats'], 'Eb5:2 Eb5:10>')).toEqual([P, P]);
    expect(shaped(['repeats'], 'Eb5:1/4 Eb5:47/4')).toEqual([P, P + 3]);
  });
});

describe('runs', () => {
  it('grow up to their goal', () => {
    const line = shaped(['runs'], 'C5 [D5 E5 F5 G5 A5 B5 C6 D6]:2 E6:9');
    expect(line.slice(1, 9)).toEqual(line.slice(1, 9).toSorted((a, b) => a - b));
    expect(line[8]).toBeGreaterThan((line[1] ?? P) + 3);
  });

  it('die away down to it', () => {
    const line = shaped(['runs'], 'E6 [D6 C6 B5 A5 G5 F5 E5 D5]:2 C5:9');
    expect(line.slice(1, 9)).toEqual(line.slice(1, 9).toSorted((a, b) => b - a));
    expect(line[8]).toBeLessThan((line[1] ?? P) - 3);
  });

  it('are five small notes or more', () => {
    expect(shaped(['runs'], 'C5 [D5 E5 F5 G5]:2 A5:9').every((one) => one === P)).toBe(true);
  });
});

describe('ornaments and the cadenza', () => {
  it('lie lightly on the line', () => {
    const [main, ...turn] = shaped(['ornamentsLight'], 'C5:12!turn(D5,B4)');
    expect(main).toBe(P);
    expect(Math.max(...turn)).toBeLessThan(P);
    const [grace, note] = shaped(['ornamentsLight'], '- {B4} C5:11');
    expect(grace).toBeLessThan(note ?? 0);
  });

  it('climb up a spread chord to its note', () => {
    const graces = shaped(['ornamentsLight'], '- {G4 B4 D5} G5:11');
    expect(rises(graces)).toBe(true);
  });

  it('touches the first of four small notes a little more than the others', () => {
    const small = shaped(['cadenzaTouch'], 'C5:8 *[C6 B5 C6 A5]:2 *[C6 B5 C6 A5]:2').slice(1);
    expect(Math.max(...small)).toBeLessThan(P);
    expect(small[0]).toBeGreaterThan(small[1] ?? 0);
    expect(small.slice(0, 4)).toEqual(small.slice(4));
  });
});

describe('meter', () => {
  it('weighs the bar line most, then the middle, then the other dotted quarters', () => {
    const line = shaped(['meter'], 'C5:3 C5 C5 C5 C5:3 C5:3');
    expect(line[0]).toBeGreaterThan(line[4] ?? 0);
    expect(line[4]).toBeGreaterThan(line[2] ?? 0);
    expect(line[1]).toBeGreaterThan(line[2] ?? 0);
  });
});

describe('voicing', () => {
  it('lets the melody sing some twenty points over its accompaniment', () => {
    const [bass = 0, melody, inner, , second] = shaped(['voicing'], 'C5:12', 'C2 E3+G3 E3+G3:10');
    expect(melody).toBe(P);
    expect(P - bass).toBeGreaterThan(14);
    expect(P - (inner ?? 0)).toBeGreaterThanOrEqual(20);
    expect(inner).toBe(second);
  });

  it('keeps the top of double notes over the lower one, less far in octaves', () => {
    const [lower = 0, upper, octave = 0] = shaped(['voicing'], 'F4+Bb4:6 Eb6+Eb7:6');
    expect(upper).toBe(P);
    expect(lower).toBeLessThan(octave);
    expect(octave).toBeLessThan(P);
  });

  it('lets the left hand follow a ff less far, and a ppp', () => {
    const bass = (letter: string) =>
      shaped(['voicing'], '-:12', 'C2:12', `dynamic 0 ${letter}`)[0] ?? 0;
    expect(94 - bass('ff')).toBeGreaterThan(P - bass('p'));
    expect(43 - bass('ppp')).toBeLessThan(P - bass('p'));
  });
});

describe('the left hand’s chords', () => {
  it('have their tops over their inner notes', () => {
    const [low, inner, top] = shaped(['chordTops'], '-:12', 'C2 C3+E3+G3:11').slice(1);
    expect(top).toBeGreaterThan(inner ?? 0);
    expect(inner).toBe(low);
  });

  it('fall away from the first to the second', () => {
    const [bass, first, , second] = shaped(['afterbeats'], '-:12', 'C2 E3+G3 E3+G3:10');
    expect(bass).toBe(P);
    expect(first).toBeGreaterThan(second ?? 0);
  });
});

describe('evening', () => {
  it('changes by a few points at most, slowly, and not the same way in both hands', () => {
    const tempo = [{ at: 0, quartersPerMinute: 50 }];
    const piece = createPiece(notation, { tempo, variation: createVariation(3) });
    const add = evening(piece);
    const line = piece.melody.map(add);
    expect(Math.max(...line.map(Math.abs))).toBeLessThan(5);
    expect(Math.max(...line.map(Math.abs))).toBeGreaterThan(1);
    const steps = piece.melody.slice(1).map((stroke, i) => {
      const before = piece.melody[i];
      return before ? (add(stroke) - add(before)) / Math.max(0.25, stroke.onset - before.onset) : 0;
    });
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(3);
  });
});
