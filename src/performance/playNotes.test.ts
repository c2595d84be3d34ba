import { describe, expect, it } from 'vitest';
import { notation, place } from '../../tests/written.ts';
import type { Hand, Note } from '../score/score.ts';
import { interpret } from './interpret.ts';
import { createPace } from './touch/pace.ts';

const score = interpret(notation);
const { secondsAt } = createPace(score.tempo);

/** The notes of one hand that are struck from one place on and before another. */
const notesFrom = (hand: Hand, from: number, to: number): readonly Note[] =>
  score.notes.filter(
    (note) => note.hand === hand && note.onset >= from - 0.1 && note.onset < to - 0.1,
  );

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean velocity of a hand's measure. */
const loudness = (hand: Hand, measure: number, from = 0, to = 12): number =>
  127 *
  mean(notesFrom(hand, place(measure, from), place(measure, to)).map((note) => note.velocity));

/** Whether a note is the highest of those struck with it. */
const isTop = (notes: readonly Note[], i: number): boolean => {
  const { onset = 0, pitch = 0 } = notes[i] ?? {};
  return notes.every((one) => Math.abs(one.onset - onset) > 0.04 || one.pitch <= pitch);
};

/** Whether every key has come up before it goes down again, and no note is too short to speak. */
const isPlayable = (notes: readonly Note[], at: (beat: number) => number): boolean => {
  const up = new Map<number, number>();
  return notes.every(({ pitch, onset, duration }) => {
    const free = (up.get(pitch) ?? 0) <= onset + 1e-9;
    up.set(pitch, onset + duration);
    return free && at(onset + duration) - at(onset) > 0.03;
  });
};

describe('the Nocturne under the hands', () => {
  it('has all 1243 written notes, no pitch touched, and its ornaments besides', () => {
    const written = score.notes.filter(({ kind }) => kind !== 'ornament');
    const pitches = notation.strikes.flatMap((strike) => [
      ...strike.graces.pitches,
      ...strike.pitches,
    ]);
    expect(written.map(({ pitch }) => pitch).toSorted((a, b) => a - b)).toEqual(
      pitches.toSorted((a, b) => a - b),
    );
    expect(written).toHaveLength(1243);
    expect(score.notes.length - written.length).toBeGreaterThan(50);
  });

  it('is a pianissimo to fortissimo of a human hand: about 22 to 110', () => {
    const all = score.notes.map(({ velocity }) => Math.round(127 * velocity));
    expect(Math.min(...all)).toBeLessThan(27);
    expect(Math.max(...all)).toBeGreaterThan(100);
    expect(Math.max(...all)).toBeLessThan(113);
  });

  it('begins with a p that sings: 60 to 65 over 36 to 44', () => {
    expect(loudness('right', 1)).toBeGreaterThan(60);
    expect(loudness('right', 1)).toBeLessThan(65);
    expect(loudness('left', 1)).toBeGreaterThan(36);
    expect(loudness('left', 1)).toBeLessThan(44);
  });

  it.each(notation.measures.slice(1, 32).map(({ number }) => number))(
    'lets the melody sing over its accompaniment in measure %i',
    (number) => {
      expect(loudness('right', number) - loudness('left', number)).toBeGreaterThan(12);
      expect(loudness('right', number) - loudness('left', number)).toBeLessThan(28);
    },
  );

  it('is loudest in 30 to 32 and softest in 28 and 33 to 34', () => {
    const bodies = notation.measures.map(({ number }) => number).slice(1);
    const byLoudness = bodies.toSorted((a, b) => loudness('right', a) - loudness('right', b));
    expect(byLoudness.slice(-3).toSorted((a, b) => a - b)).toEqual([30, 31, 32]);
    expect(byLoudness.slice(0, 3).toSorted((a, b) => a - b)).toEqual([28, 33, 34]);
    const loudest = score.notes.reduce((a, b) => (b.velocity > a.velocity ? b : a));
    expect(loudest.onset).toBeCloseTo(place(32), 0);
    expect(loudest.pitch).toBe(95);
  });

  it('has its second heights at 6, 11, 14, 19 and 22, each over its neighbours', () => {
    for (const [height, ...around] of [
      [6, 5, 7],
      [11, 10, 12],
      [14, 13, 15],
      [19, 18, 20],
      [22, 21, 23],
    ] as const) {
      for (const one of around)
        expect(loudness('right', height)).toBeGreaterThan(loudness('right', one));
    }
  });

  it('sings the second and third strophe more fully than the first', () => {
    const strophe = (first: number) =>
      mean([0, 1, 2, 3].map((step) => loudness('right', first + step)));
    expect(strophe(13)).toBeGreaterThan(strophe(5));
    expect(strophe(21)).toBeGreaterThan(strophe(13) - 1);
    expect(loudness('right', 17)).toBeGreaterThan(loudness('right', 9));
  });

  it('withdraws at the pp of 9 and in 26 to 28', () => {
    expect(loudness('right', 9, 6, 12)).toBeLessThan(loudness('right', 9, 0, 6) - 8);
    for (const number of [26, 27, 28]) {
      expect(loudness('right', number)).toBeLessThan(loudness('right', 25) - 8);
    }
  });

  /** The melody's loudness eighth by eighth, or as often as it has notes. */
  const line = (measure: number, from: number, to: number): readonly number[] =>
    notesFrom('right', place(measure, from), place(measure, to))
      .filter(({ kind }, i, all) => kind === 'note' && isTop(all, i))
      .map(({ velocity }) => Math.round(127 * velocity));

  it('lets the f at the end of the run in 4 be heard: the first phrase grows into it and dies away from it', () => {
    const run = line(4, 0, 6);
    expect(Math.max(...run)).toBe(run.at(-3));
    expect(run.at(-3)).toBeGreaterThan((run[0] ?? 0) + 6);
    expect(run.at(-3)).toBeGreaterThan(Math.max(...line(3, 0, 12)));
    expect(line(4, 6.15, 7)[0]).toBeLessThan((run.at(-3) ?? 0) - 5);
    expect(line(4, 11, 12)[0]).toBeLessThan((line(4, 6, 7)[0] ?? 0) - 8);
    for (const hand of ['right', 'left'] as const) {
      expect(loudness(hand, 4, 0, 6)).toBeGreaterThan(loudness(hand, 3));
    }
  });

  it.each([12, 20])(
    'swells with the chords of %i up to the last one, against the rallentando',
    (measure) => {
      const chords = line(measure, 7, 12);
      expect(chords).toEqual(chords.toSorted((a, b) => a - b));
      expect(chords.at(-1)).toBeGreaterThan((line(measure, 5, 6)[0] ?? 0) + 6);
      expect(loudness('left', measure, 9, 12)).toBeGreaterThan(loudness('left', measure, 3, 6));
    },
  );

  it.each([16, 24])('does not let the run of %i die away where it is to grow', (measure) => {
    const run = line(measure, 4.2, 6);
    expect(run.at(-1)).toBeGreaterThanOrEqual(run[0] ?? 0);
    expect(run.at(-1)).toBeGreaterThan(Math.min(...run) + 1);
    expect(line(measure, 6.15, 7)[0]).toBeGreaterThanOrEqual(run.at(-1) ?? 0);
  });

  it('grows in the cadenza to its eighth group and dies away to its last', () => {
    const groups = Array.from({ length: 16 }, (_, i) => {
      const small = score.notes.filter(({ kind }) => kind === 'cadenza').slice(4 * i, 4 * i + 4);
      return mean(small.map(({ velocity }) => 127 * velocity));
    });
    const peak = groups.indexOf(Math.max(...groups));
    expect(peak).toBeGreaterThanOrEqual(6);
    expect(peak).toBeLessThanOrEqual(8);
    expect(groups[7]).toBeGreaterThan((groups[1] ?? 0) + 8);
    expect(groups[15]).toBeLessThan((groups[7] ?? 0) - 20);
    const steps = groups.slice(1).map((group, i) => Math.abs(group - (groups[i] ?? 0)));
    // No plateau: it grows with Chopin's hairpin, from the third group on, and is never the same again.
    expect(Math.min(...steps.slice(2))).toBeGreaterThan(0.4);
  });

  it('keeps basses over the chords that follow them', () => {
    for (const { number } of notation.measures.slice(1, 32)) {
      const left = notesFrom('left', place(number), place(number, 3));
      const [bass, ...chords] = left.map(({ velocity }) => 127 * velocity);
      expect((bass ?? 0) - mean(chords)).toBeGreaterThan(3);
      expect((bass ?? 0) - mean(chords)).toBeLessThan(12);
    }
  });

  it('never repeats a melody note as it was', () => {
    const line = score.notes.filter(({ hand, kind }) => hand === 'right' && kind === 'note');
    const same = line.filter(
      ({ pitch, velocity }, i) =>
        line[i - 1]?.pitch === pitch && line[i - 1]?.velocity === velocity,
    );
    expect(same.map(({ onset }) => onset)).toEqual([]);
  });

  it('parts bass and melody at the heads of phrases: 30 to 70 thousandths', () => {
    for (const measure of [1, 5, 13, 21, 25]) {
      const [bass] = notesFrom('left', place(measure), place(measure, 0.5));
      const melody = notesFrom('right', place(measure), place(measure, 0.5)).find(
        ({ kind }) => kind === 'note',
      );
      const late = secondsAt(melody?.onset ?? 0) - secondsAt(bass?.onset ?? 0);
      expect(late, `measure ${measure}`).toBeGreaterThan(0.025);
      expect(late, `measure ${measure}`).toBeLessThan(0.075);
    }
  });

  it('keeps the left hand on the grid, within two hundredths of a second', () => {
    const grid = new Set(notation.strikes.map(({ onset }) => onset.toFixed(6)));
    const basses = notesFrom('left', 0, place(34)).filter(({ onset }) =>
      grid.has(onset.toFixed(6)),
    );
    expect(basses.length).toBeGreaterThan(250);
    for (const { onset } of notesFrom('left', 0, place(34))) {
      const nearest = notation.strikes.reduce(
        (least, strike) => Math.min(least, Math.abs(strike.onset - onset)),
        1,
      );
      expect(nearest / 0.8).toBeLessThan(0.02);
    }
  });

  it('trills in 7, 15 and 23 about eleven times a second, whatever the tempo', () => {
    for (const measure of [7, 15, 23]) {
      const line = notesFrom('right', place(measure), place(measure, 4));
      const goal = line.findLast(({ kind }) => kind === 'note');
      const trill = line.slice(0, goal && line.indexOf(goal));
      const seconds = secondsAt(goal?.onset ?? 0) - secondsAt(trill[0]?.onset ?? 0);
      expect(trill.map(({ pitch }) => pitch).slice(-2)).toEqual([76, 77]);
      expect(trill.length / seconds).toBeGreaterThan(10);
      expect(trill.length / seconds).toBeLessThan(12);
    }
  });

  it('lets its last chord ring for several seconds', () => {
    const last = score.notes.slice(-4);
    expect(last.map(({ pitch }) => pitch)).toEqual([39, 46, 55, 63]);
    for (const { onset, duration } of last) {
      expect(secondsAt(onset + duration) - secondsAt(onset)).toBeGreaterThan(4);
    }
  });
});

describe('fifty evenings', () => {
  const evenings = Array.from({ length: 50 }, (_, seed) => interpret(notation, { seed }));

  it('can all be played: no key struck before it is free, no note too short to speak', () => {
    for (const { notes, tempo } of evenings) {
      expect(isPlayable(notes, createPace(tempo).secondsAt)).toBe(true);
    }
  });

  it('have the same notes, none struck before the piece begins', () => {
    for (const { notes } of evenings) {
      expect(notes.filter(({ kind }) => kind !== 'ornament')).toHaveLength(1243);
      expect(notes[0]?.onset).toBeGreaterThanOrEqual(0);
      expect(notes[0]?.pitch).toBe(70);
    }
  });

  it('keep the order of the melody’s notes', () => {
    const order = ({ notes }: typeof score) =>
      notes
        .filter(({ hand, kind }) => hand === 'right' && kind === 'cadenza')
        .map(({ pitch }) => pitch);
    for (const evening of evenings) expect(order(evening)).toEqual(order(score));
  });

  it('differ from one another by a little', () => {
    const [one, other] = evenings.map(({ notes }) => notes.filter(({ kind }) => kind === 'note'));
    const mean = (list: readonly Note[] = []) =>
      (127 * list.reduce((sum, { velocity }) => sum + velocity, 0)) / list.length;
    expect(one?.map(({ velocity }) => velocity)).not.toEqual(
      other?.map(({ velocity }) => velocity),
    );
    expect(Math.abs(mean(one) - mean(other))).toBeLessThan(2);
  });
});
