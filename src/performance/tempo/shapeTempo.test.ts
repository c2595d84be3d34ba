import { describe, expect, it } from 'vitest';
import { notation, place } from '../../../tests/written.ts';
import { seedFor } from '../../random.ts';
import type { TempoChange } from '../../score/score.ts';
import { createSecondsAt } from '../../score/secondsAt.ts';
import { defaultEvening } from '../interpret.ts';
import { createVariation } from '../variation.ts';
import { completeWeights } from '../weights.ts';
import { shapeTempo } from './shapeTempo.ts';

const { tempo: weights } = completeWeights();
const eveningTempo = (seed: number | undefined): readonly TempoChange[] =>
  shapeTempo(
    notation,
    weights,
    createVariation(seed === undefined ? undefined : seedFor(seed, 'evening')),
  );
const lastOnset = Math.max(...notation.strikes.map(({ onset }) => onset));

/** The tempo of one evening, in eighths a minute. */
const listen = (seed: number | undefined) => {
  const secondsAt = createSecondsAt(eveningTempo(seed));
  const between = (from: number, to: number) =>
    (120 * (to - from)) / (secondsAt(to) - secondsAt(from));
  return {
    secondsAt,
    eighth: (measure: number, eighth: number) =>
      between(place(measure, eighth), place(measure, eighth + 1)),
    measure: (measure: number) => between(place(measure), place(measure + 1)),
    half: (measure: number) => between(place(measure, 6), place(measure, 12)),
  };
};

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How much the measures of two evenings bend alike: 1 is the same. */
const correlation = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = (of: (i: number) => number) => mean(a.map((_, i) => of(i)));
  const [offA, offB] = [(i: number) => (a[i] ?? 0) - meanA, (i: number) => (b[i] ?? 0) - meanB];
  const shared = sum((i) => offA(i) * offB(i));
  return shared / Math.sqrt(sum((i) => offA(i) ** 2) * sum((i) => offB(i) ** 2));
};

describe.each([undefined, defaultEvening])('the time of evening %s', (seed) => {
  const { secondsAt, eighth, measure, half } = listen(seed);
  const body = numbers(1, 31).map(measure);
  const pace = mean(body);

  it('takes an eighth = 96 to 104 on the whole', () => {
    expect(pace).toBeGreaterThan(96);
    expect(pace).toBeLessThan(104);
  });

  it('bends measures by about a tenth: neither a machine nor a caricature', () => {
    const spread = Math.sqrt(mean(body.map((one) => (one / pace - 1) ** 2)));
    expect(spread).toBeGreaterThan(0.07);
    expect(spread).toBeLessThan(0.12);
  });

  it('takes the opening measure a shade under the mean', () => {
    expect(measure(1)).toBeLessThan(pace);
    expect(measure(1)).toBeGreaterThan(0.92 * pace);
  });

  it.each([4, 8, 12, 16, 20, 24, 28])('broadens in measure %i and resumes the time', (number) => {
    expect(measure(number)).toBeLessThan(0.92 * measure(number - 1));
    expect(measure(number)).toBeLessThan(0.96 * measure(number + 1));
  });

  it('gives way most of all in 24, by a quarter and more at its end', () => {
    expect(Math.min(...body)).toBe(measure(24));
    expect(half(24)).toBeLessThan(0.75 * pace);
    expect(half(24)).toBeGreaterThan(0.6 * pace);
  });

  it('moves on in the B phrases, most in their forte', () => {
    const strophes = mean([1, 2, 3, 5, 6, 7].map(measure));
    expect(mean([9, 10, 11].map(measure))).toBeGreaterThan(strophes);
    expect(mean([17, 18, 19].map(measure))).toBeGreaterThan(strophes);
    expect(measure(11)).toBeGreaterThan(measure(9));
    expect(measure(19)).toBeGreaterThan(measure(17));
  });

  it('presses on to its fastest measure, 31, and broadens before 32', () => {
    expect(Math.max(...body)).toBe(measure(31));
    expect(measure(31)).toBeGreaterThan(1.09 * pace);
    expect(measure(31)).toBeLessThan(1.2 * pace);
    expect(eighth(31, 11)).toBeLessThan(eighth(31, 6));
  });

  it('closes more calmly than it opened, and dies away', () => {
    expect(measure(33)).toBeLessThan(measure(1));
    expect(eighth(34, 0)).toBeLessThan(eighth(33, 6));
    expect(eighth(34, 5)).toBeLessThan(eighth(34, 0));
  });

  it('lets one tap along: from eighth to eighth a sixth at most, but where phrases end and begin', () => {
    const leaps = numbers(1, 31).flatMap((number) =>
      numbers(0, 10).flatMap((one) => {
        const leap = Math.abs(Math.log(eighth(number, one + 1) / eighth(number, one)));
        return leap > 0.16 ? [`${number}, ${one}`] : [];
      }),
    );
    const phraseEnds = leaps.filter((leap) => /^(12|20|24),/.test(leap));
    expect(leaps.length - phraseEnds.length).toBeLessThan(6);
    expect(leaps.length).toBeLessThan(12);
  });

  it('plays the quickest notes of the cadenza in its middle third, and the last ones slowest', () => {
    const onsets = notation.strikes
      .filter((strike) => strike.cadenza)
      .map(({ onset }) => secondsAt(onset));
    const steps = onsets.slice(1).map((onset, i) => onset - (onsets[i] ?? 0));
    const quickest = steps.indexOf(Math.min(...steps));
    expect(quickest).toBeGreaterThan(64 / 3);
    expect(quickest).toBeLessThan(128 / 3);
    expect(steps[0]).toBeGreaterThan(2.5 * (steps[quickest] ?? Infinity));
    expect(steps.indexOf(Math.max(...steps))).toBe(steps.length - 1);
  });
});

describe('the time of all evenings', () => {
  it('takes 255 to 270 seconds from the first onset to the last, on two hundred evenings', () => {
    const totals = [undefined, ...numbers(0, 199)].map((seed) =>
      createSecondsAt(eveningTempo(seed))(lastOnset),
    );
    expect(Math.min(...totals)).toBeGreaterThan(255);
    expect(Math.max(...totals)).toBeLessThan(270);
    expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(3);
  });

  it('is one pianist’s: each evening bends much like the others, none quite the same', () => {
    const body = (seed: number | undefined) => numbers(1, 31).map(listen(seed).measure);
    const ideal = body(undefined);
    for (const seed of numbers(1, 30)) {
      const tonight = body(seed);
      expect(correlation(ideal, tonight)).toBeGreaterThan(0.9);
      expect(correlation(ideal, tonight)).toBeLessThan(0.9999);
      expect(tonight.indexOf(Math.min(...tonight))).toBe(23);
    }
  });

  it('keeps its pace however a rule is turned: what one phrase takes the others give back', () => {
    for (const factor of [0, 2]) {
      const turned = { ...weights, phraseArch: factor, ornaments: factor, harmony: factor };
      const secondsAt = createSecondsAt(shapeTempo(notation, turned, createVariation(undefined)));
      expect((120 * (place(32) - place(0))) / secondsAt(place(32))).toBeCloseTo(100, 6);
    }
  });

  it('is a metronome’s where every rule is off', () => {
    const off = Object.fromEntries(Object.keys(weights).map((name) => [name, 0]));
    const tempo = shapeTempo(notation, { ...weights, ...off }, createVariation(1));
    expect(new Set(tempo.map(({ quartersPerMinute }) => quartersPerMinute))).toEqual(new Set([50]));
  });

  it('draws each eighth, and each small note of the cadenza', () => {
    const places = new Set(eveningTempo(1).map(({ at }) => at));
    for (const { at, length } of notation.measures) {
      for (let place = at; place < at + length; place += 0.5) expect(places).toContain(place);
    }
    for (const { onset } of notation.strikes.filter(({ cadenza }) => cadenza)) {
      expect(places).toContain(onset);
    }
  });
});
