import { describe, expect, it } from 'vitest';
import { notation, place, study } from '../../../tests/written.ts';
import { createVariation } from '../variation.ts';
import { breaths } from './breaths.ts';
import { cadenza } from './cadenza.ts';
import { closing } from './closing.ts';
import type { Curve, TempoRule } from './curve.ts';
import { evening } from './evening.ts';
import { fermatas } from './fermatas.ts';
import { form } from './form.ts';
import { harmony } from './harmony.ts';
import { highPoints } from './highPoints.ts';
import { loudness } from './loudness.ts';
import { meter } from './meter.ts';
import { ornaments } from './ornaments.ts';
import { phraseArch } from './phraseArch.ts';
import { phraseEnds } from './phraseEnds.ts';
import { upbeats } from './upbeats.ts';
import { words } from './words.ts';

const eighths = (count: number) => Array.from({ length: count }, (_, i) => i / 2);
const mean = (curve: Curve, from: number, to: number): number => {
  const places = eighths(2 * (to - from)).map((at) => from + at);
  return places.reduce((sum, at) => sum + curve(at), 0) / places.length;
};

/** How a rule bends the Nocturne's eighths. */
const inNocturne = (rule: TempoRule) => {
  const curve = rule(notation);
  return (measure: number, eighth: number) => curve(place(measure, eighth));
};

/** Four measures without an event. */
const CALM = ['C5:12', 'C5:12', 'C5:12', 'C5:12'];

describe('phraseArch', () => {
  it('flows fastest in the middle of four measures, and slowest at their end', () => {
    const curve = phraseArch(study(CALM));
    const bends = eighths(48).map(curve);
    const fastest = bends.indexOf(Math.max(...bends));
    expect(fastest).toBeGreaterThan(16);
    expect(fastest).toBeLessThan(32);
    expect(bends.slice(0, fastest)).toEqual(bends.slice(0, fastest).toSorted((a, b) => a - b));
    expect(bends.indexOf(Math.min(...bends))).toBe(47);
  });

  it('begins again with each four measures', () => {
    const curve = phraseArch(study([...CALM, ...CALM]));
    expect(curve(24)).toBeCloseTo(curve(0), 9);
  });
});

describe('phraseEnds', () => {
  const at = inNocturne(phraseEnds);

  it('gives way towards the last note, each eighth more than the one before', () => {
    const approach = [1, 2, 3, 4, 5].map((eighth) => at(4, eighth));
    expect(approach).toEqual(approach.toSorted((a, b) => b - a));
    expect(at(4, 5)).toBeLessThan(-0.08);
    expect(at(3, 11)).toBeCloseTo(0, 9);
  });

  it('gives way the more, the longer the phrase rests: in 8 more than in 4, in 28 more than in 8', () => {
    expect(at(8, 5)).toBeLessThan(at(4, 5));
    expect(at(28, 5)).toBeLessThan(at(8, 5));
  });

  it('gives way more with each return: in 16 more than in 8, in 20 more than in 12', () => {
    expect(at(16, 5)).toBeLessThan(at(8, 5));
    expect(at(20, 10)).toBeLessThan(at(12, 10));
  });

  it('gives way most of all in 24, and stays slow to the end of the measure', () => {
    for (const measure of [4, 8, 12, 16, 20, 28]) {
      expect(at(24, 5)).toBeLessThan(1.5 * at(measure, 5));
    }
    expect(at(24, 11)).toBeLessThan(-0.15);
  });
});

describe('breaths', () => {
  it('takes a breath between two slurs, before the new one begins', () => {
    const curve = breaths(study(['E5:3( D5:2 C5) F5:3( E5:3)']));
    expect(curve(2.5)).toBeLessThan(-0.05);
    expect(curve(2.5)).toBeLessThan(curve(3));
    expect(curve(2)).toBe(0);
  });

  it('rests on a long last note: in 10 and 18, where the second idea of the B phrases is still to come', () => {
    const at = inNocturne(breaths);
    for (const measure of [10, 18]) {
      const rest = [9, 10, 11].map((eighth) => at(measure, eighth));
      expect(rest).toEqual(rest.toSorted((a, b) => b - a));
      expect(rest[0]).toBeLessThan(0);
      expect(at(measure, 8)).toBe(0);
    }
  });

  it('takes none where the melody sings on, and none where a rest gives it anyway', () => {
    const sung = breaths(study(['E5:3( D5:3 F5:3 E5:3)']));
    const rested = breaths(study(['E5:3( D5:2) - F5:3( E5:3)']));
    expect(eighths(12).every((at) => sung(at) === 0 && rested(at) === 0)).toBe(true);
  });
});

describe('upbeats', () => {
  it('holds the very first note some 1.4 eighths, and later upbeats less', () => {
    const at = inNocturne(upbeats);
    expect(Math.exp(-at(0, 0))).toBeGreaterThan(1.3);
    expect(Math.exp(-at(0, 0))).toBeLessThan(1.6);
    expect(at(4, 11)).toBeLessThan(0);
    expect(at(4, 11)).toBeGreaterThan(at(0, 0));
    expect(at(1, 0)).toBe(0);
  });

  it('lingers on the last eighth of a longer upbeat', () => {
    const at = inNocturne(upbeats);
    expect(at(8, 11)).toBeLessThan(at(8, 10));
    expect(at(8, 9)).toBe(0);
  });
});

describe('words', () => {
  it('slows down under poco ritard. and poco rallent., and is a tempo after them', () => {
    const at = inNocturne(words);
    expect(at(10, 11)).toBeLessThan(at(10, 1));
    expect(at(12, 11)).toBeLessThan(at(10, 11));
    expect(at(12, 6)).toBe(0);
    expect([at(11, 0), at(13, 0), at(21, 0)]).toEqual([0, 0, 0]);
  });

  it('presses on from the end of 30 to the second half of 31, and broadens into 32', () => {
    const at = inNocturne(words);
    expect(at(31, 5)).toBeGreaterThan(at(30, 11));
    expect(at(31, 11)).toBeLessThan(0);
  });

  it('lingers under poco rubato and then makes up for a part of it', () => {
    const at = inNocturne(words);
    expect(at(26, 6)).toBeLessThan(0);
    expect(at(26, 11)).toBeGreaterThan(0);
  });

  it('says so where a word is none that it knows', () => {
    expect(() => words(study(CALM, 'tempo 0 alla polacca'))).toThrow(
      '“alla polacca” is no tempo that this pianist knows',
    );
  });
});

describe('ornaments', () => {
  it('gives time to a run, and more to a quicker one', () => {
    const plain = ornaments(study(['C5:12']));
    const slow = ornaments(study(['[C5 D5 E5 F5 G5 A5]:3 B5:9']));
    const quick = ornaments(study(['[C5 D5 E5 F5 G5 A5 B5 C6 D6 E6 F6 G6]:3 A6:9']));
    expect(plain(0.5)).toBeCloseTo(0, 9);
    expect(slow(0.5)).toBeLessThan(0);
    expect(quick(0.5)).toBeLessThan(slow(0.5));
  });

  it('gives time to a turn, and to graces before their note', () => {
    const turned = ornaments(study(['C5:2 C5!turn(D5,B4) C5:9']));
    const graced = ornaments(study(['C5:6 {C5 E5 G5} C6:6']));
    expect(turned(1)).toBeLessThan(turned(2));
    expect(graced(2.5)).toBeLessThan(-0.02);
    expect(graced(2.5)).toBeLessThan(graced(3));
  });
});

describe('meter', () => {
  it('makes the first of three eighths a few per cent longer, and takes no time by it', () => {
    const curve = meter(study(['C5:12']));
    for (const beat of [0, 1.5, 3, 4.5]) {
      const [first, second, third] = [curve(beat), curve(beat + 0.5), curve(beat + 1)];
      expect(first).toBeLessThan(second);
      expect(first).toBeLessThan(third);
      expect(Math.exp(-first)).toBeLessThan(1.06);
    }
    expect(Math.abs(mean(curve, 0, 6))).toBeLessThan(0.01);
  });
});

describe('highPoints', () => {
  it('dwells on the C of 2 and the D of 4, which the melody leaps up to', () => {
    const at = inNocturne(highPoints);
    expect(at(2, 3)).toBeLessThan(-0.08);
    expect(at(4, 1)).toBeLessThan(-0.08);
    expect(at(2, 2)).toBeLessThan(0);
    expect(at(2, 9)).toBe(0);
  });

  it('does not dwell on steps, nor on what has just been as high', () => {
    const steps = highPoints(study(['C5:3 D5:3 E5:3 F5:3']));
    const again = highPoints(study(['C6:3 D5 C6 D5 C6:6']));
    expect(eighths(12).every((at) => steps(at) === 0 && again(at) === 0)).toBe(true);
  });

  it('lingers nowhere while the stretto presses on', () => {
    const at = inNocturne(highPoints);
    for (let eighth = 1; eighth < 12; eighth++) expect(at(31, eighth)).toBe(0);
  });
});

describe('harmony', () => {
  it('listens to the diminished chord of 3, beat 4, and not to the tonic that 4 comes home to', () => {
    const at = inNocturne(harmony);
    expect(at(3, 9)).toBeLessThan(-0.03);
    expect(at(3, 9)).toBeLessThan(at(3, 10));
    expect(at(4, 6)).toBe(0);
  });

  it('listens to the minor subdominant of the coda', () => {
    const at = inNocturne(harmony);
    expect(at(25, 0)).toBeLessThan(-0.03);
    expect(at(25, 6)).toBe(0);
  });
});

describe('loudness', () => {
  it('moves on in the forte of 11 and 19, and most in the stretto’s fortissimo; holds back in 26', () => {
    const at = inNocturne(loudness);
    expect(at(11, 0)).toBeGreaterThan(at(9, 0));
    expect(at(19, 0)).toBeGreaterThan(at(17, 0));
    expect(at(30, 8)).toBeGreaterThan(at(29, 0));
    expect(at(26, 0)).toBeLessThan(0);
  });
});

describe('form', () => {
  it('moves on in the B phrases, and closes more calmly than it began', () => {
    const at = inNocturne(form);
    expect(Math.min(at(9, 0), at(17, 0))).toBeGreaterThan(Math.max(at(1, 0), at(5, 0), at(13, 0)));
    expect(at(33, 0)).toBeLessThan(at(1, 0));
  });
});

describe('fermatas', () => {
  it('holds the octave of 32 and the last chord, and nothing else', () => {
    const at = inNocturne(fermatas);
    expect(at(32, 6)).toBeLessThan(-0.2);
    expect(at(34, 6)).toBeLessThan(-0.2);
    expect([at(32, 5), at(32, 12), at(34, 5)]).toEqual([0, 0, 0]);
  });
});

describe('cadenza', () => {
  const at = inNocturne(cadenza);

  it('begins slowly and quickens', () => {
    const groups = [12, 14, 16, 18, 20, 22].map((eighth) => at(32, eighth));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    expect(Math.exp(at(32, 28) - at(32, 12))).toBeGreaterThan(2.5);
  });

  it('has no plateau: the pace changes from each group to the next', () => {
    const firsts = Array.from({ length: 16 }, (_, group) => at(32, 12 + 2 * group));
    const seconds = Array.from({ length: 16 }, (_, group) => at(32, 12.5 + 2 * group));
    for (const groups of [firsts, seconds]) {
      for (const [i, pace] of groups.slice(1).entries()) {
        expect(Math.abs(pace - (groups[i] ?? 0)), `group ${i + 2}`).toBeGreaterThan(0.02);
      }
    }
  });

  it('dies away with rallent. and smorz., and nearly stands still', () => {
    const groups = [34, 36, 38, 40, 42, 43, 44, 45].map((eighth) => at(32, eighth));
    expect(groups).toEqual(groups.toSorted((a, b) => b - a));
    expect(at(32, 45)).toBeLessThan(-0.5);
  });

  it('leans on the first of each four', () => {
    expect(at(32, 28)).toBeLessThan(at(32, 28.5));
  });
});

describe('closing', () => {
  it('comes to rest like a runner: late, and to some two thirds of the pace', () => {
    const at = inNocturne(closing);
    expect(at(33, 5)).toBe(0);
    const last = [6, 7, 8, 9, 10, 11].map((eighth) => at(33, eighth));
    const first = [0, 1, 2, 3, 4, 5].map((eighth) => at(34, eighth));
    const way = [...last, ...first];
    expect(way).toEqual(way.toSorted((a, b) => b - a));
    expect(at(33, 11)).toBeGreaterThan(at(34, 5) / 2);
    expect(Math.exp(at(34, 5))).toBeGreaterThan(0.6);
    expect(Math.exp(at(34, 5))).toBeLessThan(0.75);
  });
});

describe('evening', () => {
  it('changes the pace by a few per cent, and hardly from one eighth to the next', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const tonight = evening(createVariation(seed));
      const bends = eighths(400).map(tonight);
      expect(Math.max(...bends.map(Math.abs))).toBeLessThan(0.08);
      const steps = bends.slice(1).map((bend, i) => Math.abs(bend - (bends[i] ?? 0)));
      expect(Math.max(...steps)).toBeLessThan(0.03);
    }
  });
});
