import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { readMidi } from '../../score/readMidi.ts';
import { readNotation } from '../../score/readNotation.ts';
import type { Seconds } from '../../units.ts';
import { interpret } from '../interpret.ts';
import { perform } from '../perform.ts';
import type { Performance, PlayedNote } from '../performance.ts';
import type { Deed } from './deed.ts';
import { readGestures } from './readGestures.ts';
import { createRehearsal, type Rehearsal } from './rehearse.ts';
import { TOGETHER } from './together.ts';

const midi = (name: string) => new URL(`../../../midi/${name}`, import.meta.url);
const evening = perform(readMidi(readFileSync(midi('nocturne-op9-no2.mid'))));
const gestures = readGestures(evening);
const eveningOf = (seed: number): Performance =>
  perform(interpret(readNotation(readFileSync(midi('nocturne-op9-no2.txt'), 'utf8')), { seed }));

/** What was struck, each with when; of one tapping. */
interface Played {
  readonly struck: readonly PlayedNote[];
  readonly deeds: readonly Deed[];
  readonly rehearsal: Rehearsal;
}

const TICK: Seconds = 0.05;
const AHEAD: Seconds = 0.1;

/** Plays keys at times to a rehearsal that is asked twenty times a second, as the concert asks it. */
const playTo = (rehearsal: Rehearsal, taps: readonly Seconds[], until: Seconds): Played => {
  const deeds: Deed[] = [];
  let next = 0;
  for (let now = 0; now < until; now += TICK) {
    for (let tap = taps[next]; tap !== undefined && tap <= now; tap = taps[++next])
      deeds.push(...rehearsal.strike(0.6, tap));
    deeds.push(...rehearsal.until(now + AHEAD, now));
  }
  const struck = deeds.flatMap((deed) => (deed.do === 'strike' ? [deed.note] : []));
  return { struck, deeds, rehearsal };
};

/** How far each note of the left hand is from where it comes in the evening from which the tapping was made. */
const errorsOf = (struck: readonly PlayedNote[], wanted: (note: PlayedNote) => Seconds) =>
  struck
    .filter(({ hand }) => hand === 'left')
    .map((note) => Math.abs(note.onset - wanted(note)))
    .sort((a, b) => a - b);

const written = new Map(evening.notes.map((note) => [note.index, note]));
const placeOf = ({ index }: PlayedNote): Seconds => written.get(index)?.onset ?? Number.NaN;

/** When a note comes in a tapping: the tempo changes, but not by how much a bass leads its melody. */
const warped =
  (warp: (place: Seconds) => Seconds) =>
  (note: PlayedNote): Seconds => {
    const place = placeOf(note);
    const key = gestures.find(({ at }) => at >= place)?.at ?? Number.POSITIVE_INFINITY;
    return key - place < TOGETHER ? warp(key) - (key - place) : warp(place);
  };

const tapping = (warp: (place: Seconds) => Seconds) => {
  const taps = gestures.map(({ at }) => warp(at));
  const played = playTo(createRehearsal(evening, 0), taps, warp(evening.duration) + 3);
  return { ...played, errors: errorsOf(played.struck, warped(warp)) };
};

const share = (errors: readonly number[], within: Seconds): number =>
  errors.filter((error) => error <= within).length / errors.length;

describe('a tapping made from the default evening', () => {
  const pauseAt = [60, 140, 260].map((index) => gestures[index]?.at ?? 0);
  const tappings: readonly (readonly [name: string, warp: (place: Seconds) => Seconds])[] = [
    ['steady', (place) => place + 1],
    ['rushing', (place) => 1 + place * (1.05 - 0.12 * (place / evening.duration))],
    ['dragging', (place) => 1 + place * (0.95 + 0.12 * (place / evening.duration))],
    [
      'with pauses',
      (place) => 1 + place + 2 * pauseAt.filter((at) => place >= at - TOGETHER).length,
    ],
  ];

  it.each(tappings)(
    '%s: the left hand comes within 60 ms of where it came that evening',
    (_, warp) => {
      const { struck, errors } = tapping(warp);
      expect(struck).toHaveLength(evening.notes.length);
      expect(errors.at(-1)).toBeLessThanOrEqual(0.06);
    },
  );

  it('much quicker from the first note on: only the first bass, which could not know, is further off', () => {
    const { struck, errors } = tapping((place) => 1 + 0.85 * place);
    expect(struck).toHaveLength(evening.notes.length);
    expect(errors.at(-2)).toBeLessThanOrEqual(0.06);
    expect(errors.at(-1)).toBeLessThan(0.075);
  });

  it('by a hand that is not exact is followed without trembling', () => {
    const random = createRandom(11);
    const stray = () => 0.035 * (random() + random() - 1);
    const taps = gestures.map(({ at }) => 1 + at + stray());
    const { struck } = playTo(createRehearsal(evening, 0), taps, evening.duration + 3);
    const errors = errorsOf(struck, (note) => 1 + placeOf(note));
    expect(share(errors, 0.06)).toBeGreaterThan(0.97);
  });

  it('with doubled keys is played as without them', () => {
    const taps = gestures.flatMap(({ at }, i) => (i % 3 === 0 ? [1 + at, 1.05 + at] : [1 + at]));
    const { struck } = playTo(createRehearsal(evening, 0), taps, evening.duration + 3);
    expect(struck).toEqual(tapping((place) => 1 + place).struck);
  });
});

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'a steady tapping made from evening %i: the left hand comes within 60 ms of where it came then',
  (seed) => {
    const own = eveningOf(seed);
    const onsets = new Map(own.notes.map(({ index, onset }) => [index, onset]));
    const taps = readGestures(own).map(({ at }) => 1 + at);
    const { struck } = playTo(createRehearsal(own, 0), taps, own.duration + 3);
    const errors = errorsOf(struck, ({ index }) => 1 + (onsets.get(index) ?? Number.NaN));
    expect(struck).toHaveLength(own.notes.length);
    expect(errors.at(-1)).toBeLessThanOrEqual(0.06);
  },
);

it('follows another evening than the one it knows', () => {
  const other = eveningOf(4);
  const taps = readGestures(other).map(({ at }) => 1 + at);
  const { struck } = playTo(createRehearsal(evening, 0), taps, other.duration + 3);
  const keysOf = ({ notes }: Pick<Performance, 'notes'>) =>
    notes
      .filter(({ hand }) => hand === 'left')
      .sort((a, b) => a.pitch - b.pitch || a.onset - b.onset);
  const wanted = keysOf(other);
  const errors = keysOf({ notes: struck })
    .map(({ onset }, i) => Math.abs(onset - 1 - (wanted[i]?.onset ?? 0)))
    .sort((a, b) => a - b);
  expect(errors).toHaveLength(wanted.length);
  expect(share(errors, 0.06)).toBeGreaterThan(0.95);
});

describe('a key', () => {
  const first = (taps: readonly Seconds[], until: Seconds) =>
    playTo(createRehearsal(evening, 0), taps, until);

  it('plays the melody’s next note at once, whatever key it was', () => {
    const rehearsal = createRehearsal(evening, 0);
    const [deed] = rehearsal.strike(0.6, 3);
    expect(deed).toMatchObject({ do: 'strike', note: { pitch: 70, onset: 3 } });
  });

  it('that is the only one is followed by the pianist, after a while', () => {
    const { struck, rehearsal } = first([1], 30);
    expect(rehearsal.leads).toBe('pianist');
    const [upbeat, bass, ...rest] = struck;
    expect(upbeat).toMatchObject({ pitch: 70, onset: 1 });
    // The first bass leads: it sounds in its time, and asks for the next key.
    expect(bass).toMatchObject({ pitch: 39, hand: 'left' });
    expect(bass?.onset).toBeLessThan(2);
    expect(rest[0]?.onset).toBeGreaterThan(6);
    expect(rest.length).toBeGreaterThan(60);
    const steps = rest.map((note) => note.onset - placeOf(note));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.01);
  });

  it('takes the melody back from the pianist', () => {
    const { struck, rehearsal } = first([1, 15, 15.6, 16.2], 17);
    expect(rehearsal.leads).toBe('visitor');
    expect(struck.filter(({ hand, onset }) => hand === 'right' && onset === 15)).toHaveLength(1);
    expect(new Set(struck.map(({ index }) => index)).size).toBe(struck.length);
  });

  it('waited for, lets the strings ring that she would not have damped yet', () => {
    const { deeds } = first([1, 2], 6.5);
    const damped = deeds.flatMap((deed) => (deed.do === 'damp' ? [deed.pitch] : []));
    expect(damped).not.toContain(79);
  });

  it('that comes during a trill waits for its end, and plays then', () => {
    const trill = gestures.findIndex(({ at, ends }) => ends - at > 1 && ends - at < 3);
    const from = gestures[trill]?.at ?? 0;
    const rehearsal = createRehearsal(evening, from);
    const now = rehearsal.performance.duration;
    expect(rehearsal.strike(0.6, now)).not.toEqual([]);
    expect(rehearsal.strike(0.6, now + 0.4)).toEqual([]);
    expect(rehearsal.strike(0.6, now + 0.6)).toEqual([]);
    const pitches = rehearsal
      .until(now + 2.2, now + 0.6)
      .flatMap((deed) => (deed.do === 'strike' && deed.note.hand === 'right' ? [deed.note] : []));
    const [after] = gestures[trill + 1]?.notes ?? [];
    expect(pitches.map(({ index }) => index)).toContain(after?.index);
    const ornaments = pitches.filter(({ kind }) => kind === 'ornament');
    expect(ornaments).toHaveLength(
      gestures[trill]?.notes.filter(({ kind }) => kind === 'ornament').length ?? 0,
    );
  });

  it('that comes too soon leaves out what it hurries past: no note is painted that was not struck, and none is lost', () => {
    const hurried = gestures.map(({ at }, i) => 1 + 0.3 * at + (i % 7 === 0 ? 0.2 : 0));
    const { struck, rehearsal } = first(hurried, 1.3 * evening.duration);
    expect(rehearsal.performance.notes).toEqual(struck.toSorted((a, b) => a.onset - b.onset));
    const left = struck.flatMap(({ passed = [] }) => passed);
    expect(left.length).toBeGreaterThan(50);
    expect([...struck.map(({ index }) => index), ...left].toSorted((a, b) => a - b)).toEqual(
      evening.notes.map(({ index }) => index).toSorted((a, b) => a - b),
    );
  });

  it('that is heard late, because the page stood still, plays nothing before it', () => {
    const rehearsal = createRehearsal(evening, 0);
    rehearsal.strike(0.6, 1);
    rehearsal.strike(0.6, 2);
    const deeds = rehearsal.until(3.1, 3);
    const times = deeds.map((deed) => (deed.do === 'strike' ? deed.note.onset : deed.at));
    expect(times.length).toBeGreaterThan(2);
    expect(Math.min(...times)).toBe(3);
  });

  it('sets off the whole cadenza', () => {
    const cadenza = gestures.find(({ notes }) => notes[0]?.kind === 'cadenza');
    const { struck } = playTo(createRehearsal(evening, cadenza?.at ?? 0), [240], 260);
    expect(struck.filter(({ kind }) => kind === 'cadenza')).toHaveLength(
      cadenza?.notes.length ?? 0,
    );
  });

  it('is as loud as it is struck, and the left hand with it', () => {
    const loud = createRehearsal(evening, 0);
    const soft = createRehearsal(evening, 0);
    for (const [rehearsal, velocity] of [
      [loud, 0.8],
      [soft, 0.3],
    ] as const) {
      for (const [i, { at }] of gestures.slice(0, 6).entries()) {
        rehearsal.strike(velocity, 1 + at);
        rehearsal.until(1 + (gestures[i + 1]?.at ?? 0), 1 + at);
      }
    }
    const mean = ({ performance: { notes } }: Rehearsal, hand: string) => {
      const own = notes.filter((note) => note.hand === hand);
      return own.reduce((sum, { velocity }) => sum + velocity, 0) / own.length;
    };
    for (const hand of ['left', 'right'])
      expect(mean(loud, hand)).toBeGreaterThan(1.8 * mean(soft, hand));
  });
});

describe('a rehearsal', () => {
  it('ended while a hurried key is on its way to the ear strikes nothing in one heap, and loses no note', () => {
    const hurried = gestures.slice(0, 60).map(({ at }) => 1 + 0.3 * at);
    for (const last of [20, 31, 42, 53]) {
      const taps = hurried.slice(0, last);
      const key = taps.at(-1) ?? Number.NaN;
      const { rehearsal } = playTo(createRehearsal(evening, 0), taps, key + 0.05);
      const end = key - 0.03;
      rehearsal.end(end);
      const { notes } = rehearsal.performance;
      const added = notes.filter(({ onset }) => onset >= end);
      expect(added.length).toBeGreaterThan(100);
      const moments = new Set(added.map(({ onset }) => onset));
      expect(moments.size).toBe(new Set(added.map(placeOf)).size);
      expect(
        notes.flatMap(({ index, passed = [] }) => [index, ...passed]).toSorted((a, b) => a - b),
      ).toEqual(evening.notes.map(({ index }) => index).toSorted((a, b) => a - b));
    }
  });

  it('ended after a few keys has the sections that are still to come where the evening has them', () => {
    const taps = gestures.slice(0, 4).map(({ at }) => 1 + at);
    const { rehearsal } = playTo(createRehearsal(evening, 0), taps, 5);
    rehearsal.end(5);
    const { sections, duration } = rehearsal.performance;
    const late = duration - evening.duration;
    for (const [i, { at, name }] of evening.sections.entries()) {
      expect(sections[i]?.name).toBe(name);
      if (at > 5) expect(sections[i]?.at).toBeCloseTo(at + late, 6);
    }
  });

  it('begins at any section; what lies before it is as it was that evening', () => {
    const { sections } = evening;
    for (const { at } of sections.slice(1)) {
      const rehearsal = createRehearsal(evening, at);
      const before = rehearsal.performance.notes;
      expect(before).toEqual(evening.notes.slice(0, before.length));
      expect(Math.abs((before.at(-1)?.onset ?? 0) - at)).toBeLessThan(3);
      const [deed] = rehearsal.strike(0.6, at + 1);
      expect(deed).toMatchObject({ do: 'strike', note: { hand: 'right' } });
    }
  });

  it('is a performance: every note once, by onset, as long as it took', () => {
    const { rehearsal } = tapping((place) => 1 + 1.1 * place);
    const { notes, duration, sections } = rehearsal.performance;
    expect(notes.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
      evening.notes.map(({ index }) => index).sort((a, b) => a - b),
    );
    expect(notes.map(({ onset }) => onset)).toEqual(
      notes.map(({ onset }) => onset).sort((a, b) => a - b),
    );
    expect(rehearsal.done).toBe(true);
    expect(duration).toBeGreaterThan(1.05 * evening.duration);
    expect(sections.map(({ name }) => name)).toEqual(evening.sections.map(({ name }) => name));
  });

  it('is taken up again at an earlier time, and at a later one', () => {
    const { rehearsal } = playTo(
      createRehearsal(evening, 0),
      gestures.slice(0, 40).map(({ at }) => 1 + at),
      30,
    );
    const back = rehearsal.goTo(10);
    expect(back).toBeGreaterThan(9);
    expect(rehearsal.performance.notes.every(({ onset }) => onset < back + 0.01)).toBe(true);
    const later = rehearsal.goTo(100);
    expect(later).toBeGreaterThan(98);
    const { notes } = rehearsal.performance;
    expect(new Set(notes.map(({ index }) => index)).size).toBe(notes.length);
    expect(rehearsal.strike(0.6, later)).not.toEqual([]);
  });
});
