import { describe, expect, it } from 'vitest';
import { readPitch } from './pitch.ts';
import { readNotation } from './readNotation.ts';

/** A measure of three eighths for the right hand, over a rest. */
const measure = (right: string, ...lines: readonly string[]): string =>
  ['measure 1, 3 eighths', `R ${right}`, 'L -:3', ...lines].join('\n');

const strikes = (text: string) => readNotation(text).strikes;

describe('readPitch', () => {
  it('knows the names of the keys', () => {
    expect(
      ['C4', 'A0', 'C8', 'Ab1', 'Eb7', 'Cb7', 'C#5', 'Bbb5', 'B#3', 'Fb4'].map(readPitch),
    ).toEqual([60, 21, 108, 32, 99, 95, 73, 81, 60, 64]);
    expect(['H4', 'Bb', 'bb4', 'Eb44', 'B#b4', ''].map(readPitch)).toEqual(
      new Array(6).fill(undefined),
    );
  });
});

describe('readNotation', () => {
  it('reads notes of an eighth, longer, shorter, chords and rests, in quarter notes', () => {
    const read = strikes(measure('Eb5:3/2 - Eb4+G4:1/2'));
    expect(read.map(({ pitches, onset, duration }) => ({ pitches, onset, duration }))).toEqual([
      { pitches: [75], onset: 0, duration: 0.75 },
      { pitches: [63, 67], onset: 1.25, duration: 0.25 },
    ]);
  });

  it('divides a bracket’s time evenly, or by shares', () => {
    const [first, second] = strikes(measure('[C5 D5]:2 [G5:3 F5]'));
    expect([first?.duration, second?.onset]).toEqual([0.5, 0.5]);
    const [, , dotted, quick] = strikes(measure('[C5 D5]:2 [G5:3 F5]'));
    expect([dotted?.duration, quick?.duration]).toEqual([0.375, 0.125]);
    expect(strikes(measure('[C5 B4 Bb4 A4 Ab4 F4 D4]:3')).at(-1)?.onset).toBeCloseTo((1.5 * 6) / 7);
  });

  it('reads graces, the notes of a cadenza, signs and phrases', () => {
    const [grace, trill, ...small] = strikes(
      measure('{G4 Bb4}!fz G5>( F5!tr(G5) *[Cb5!fermata Bb4)]'),
    );
    expect(grace?.graces).toEqual({ pitches: [67, 70], signs: ['forzato'] });
    expect(grace?.signs).toEqual(['accent', 'begins']);
    expect(trill?.ornament).toEqual({ shape: 'trill', upper: 79 });
    expect(small.map(({ cadenza, signs }) => [cadenza, signs])).toEqual([
      [true, ['fermata']],
      [true, ['ends']],
    ]);
  });

  it('joins ties, over the bar line and in a second voice', () => {
    const text = `
      measure 1, 2 eighths
        R  C5 C5~
        L  -:2
        L  - E3~
      measure 2, 2 eighths
        R  C5~ [C5 D5]
        L  C3:2
        L  E3 -`;
    expect(
      strikes(text).map(({ pitches, onset, duration }) => [pitches[0], onset, duration]),
    ).toEqual([
      [72, 0, 0.5],
      [72, 0.5, 1.25],
      [52, 0.5, 1],
      [48, 1, 1],
      [74, 1.75, 0.25],
    ]);
  });

  it('places words, hairpins and pedal, and knows what is editorial', () => {
    const first = measure(
      'C5:3',
      'dynamic [0 p, 1-2 <], 3 f',
      'tempo 0-3 poco ritard.',
      'pedal [0-2], 2.5-',
    );
    const second = 'measure 2, 3 eighths\nR -:3\nL -:3\npedal -1';
    const { marks, pedal, sections } = readNotation(
      `title Prelude\nsection A\n${first}\nsection B\n${second}`,
    );
    expect(marks).toEqual([
      { kind: 'dynamic', at: 0, to: 0, text: 'p', editorial: true },
      { kind: 'dynamic', at: 0.5, to: 1, text: '<', editorial: true },
      { kind: 'dynamic', at: 1.5, to: 1.5, text: 'f', editorial: false },
      { kind: 'tempo', at: 0, to: 1.5, text: 'poco ritard.', editorial: false },
    ]);
    expect(pedal).toEqual([
      { down: 0, up: 1 },
      { down: 1.25, up: 2 },
    ]);
    expect(sections).toEqual([
      { at: 0, name: 'A' },
      { at: 1.5, name: 'B' },
    ]);
  });

  it('goes on with a line after &', () => {
    expect(strikes('measure 1, 3 eighths\nR C5\n& D5 E5\nL -:3')).toHaveLength(3);
  });

  it.each([
    [
      'a measure too short',
      measure('C5 D5'),
      'measure 1, right hand: the notes last 2 eighths, not 3',
    ],
    [
      'a note that is none',
      measure('H5:3'),
      'measure 1, right hand: “H5:3” is no note, chord or rest',
    ],
    [
      'a name with two accidentals too many',
      measure('Cbbb5:3'),
      'measure 1, right hand: “Cbbb5” is no note',
    ],
    ['no length', measure('C5:0 D5:3'), 'measure 1, right hand: “:0” is no length'],
    ['an unknown sign', measure('C5:3!mordent'), 'measure 1, right hand: “!mordent” is no sign'],
    ['a trill with no upper note', measure('C5:3!tr'), 'measure 1, right hand: “” is no note'],
    [
      'a turn with one note',
      measure('C5:3!turn(D5)'),
      'measure 1, right hand: a turn wants two notes in brackets',
    ],
    [
      'a chord from high to low',
      measure('G5+C5:3'),
      'measure 1, right hand: the chord “G5+C5” does not go from low to high',
    ],
    ['an accented rest', measure('-:3>'), 'measure 1, right hand: a rest cannot carry “>”'],
    [
      'graces before nothing',
      measure('C5:3 {D5}'),
      'measure 1, right hand: grace notes lead to no main note',
    ],
    ['an empty group', measure('[]:3'), 'measure 1, right hand: “[]:3” is no group'],
    [
      'a tie to another note',
      measure('C5:2~ D5'),
      'measure 1, right hand: a tie leads to no such note',
    ],
    ['a tie to nothing', measure('C5:3~'), 'measure 1, right hand: a tie leads to no such note'],
    ['a hand forgotten', 'measure 1\nR C5:12', 'measure 1, left hand: there is no line for it'],
    ['a measure forgotten', `${measure('C5:3')}\nmeasure 3`, 'measure 3 stands after measure 1'],
    [
      'a word without place',
      measure('C5:3', 'dynamic p'),
      'measure 1, dynamic: “p” does not say where it stands',
    ],
    [
      'a hairpin backwards',
      measure('C5:3', 'dynamic 2-1 <'),
      'measure 1, dynamic: “2-1 <” ends before it begins',
    ],
    [
      'a bracket left open twice',
      measure('C5:3', 'dynamic [0 p, [1 f]'),
      'measure 1, dynamic: the square brackets in “[0 p, [1 f]” do not match',
    ],
    [
      'a pedal up before it is down',
      measure('C5:3', 'pedal -2'),
      'measure 1, pedal: it comes up before it is down',
    ],
    [
      'a pedal down twice',
      measure('C5:3', 'pedal 0-, 1-2'),
      'measure 1, pedal: it is down already',
    ],
    ['a pedal down at the end', measure('C5:3', 'pedal 0-'), 'the pedal is down at the end'],
    [
      'a line that begins with nothing known',
      measure('C5:3', 'pedale 0-2'),
      'measure 1: “pedale” begins no line',
    ],
    ['no music', '# nothing', 'there is no measure'],
  ])('says where and what is wrong: %s', (_, text, message) => {
    expect(() => readNotation(text)).toThrow(new Error(message));
  });
});
