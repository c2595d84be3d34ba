import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFakeHall } from './fakeHall.ts';
import { prepare } from './prepare.ts';

const midi = join(import.meta.dirname, '../../midi');
const nocturne = { edition: readFileSync(join(midi, 'nocturne-op9-no2.txt'), 'utf8') };
const defaultEvening = { midi: readFileSync(join(midi, 'nocturne-op9-no2.mid')) };
const wish = { seed: 7, interpretation: 'valerie', motif: 'pond', format: 16 / 9 } as const;

test('the Nocturne is read, performed and planned: each note has its touches', () => {
  const { performance, plan } = prepare(nocturne, wish);
  expect(performance.notes[0]).toMatchObject({ pitch: 70, onset: 0 });
  expect(plan.touches).toHaveLength(performance.notes.length);
  expect(plan.touches.every((touches) => touches.length > 0)).toBe(true);
});

test('a MIDI file is played as it stands, whatever the evening', () => {
  const first = prepare(defaultEvening, wish);
  const second = prepare(defaultEvening, { ...wish, seed: 8 });
  expect(second.performance).toEqual(first.performance);
  expect(second.plan).not.toEqual(first.plan);
});

test('each evening is played a little differently, and the plain reading is always the same', () => {
  const played = (seed: number, interpretation: 'valerie' | 'plain') =>
    prepare(nocturne, { ...wish, seed, interpretation }).performance;
  expect(played(8, 'valerie')).not.toEqual(played(7, 'valerie'));
  expect(played(7, 'plain')).not.toEqual(played(7, 'valerie'));
  expect(played(8, 'plain')).toEqual(played(7, 'plain'));
});

test('what is prepared crosses from the worker to the page unharmed', () => {
  const prepared = prepare(nocturne, wish);
  expect(structuredClone(prepared)).toEqual(prepared);
});

test('a file that is no music is refused with its reason', () => {
  const letter = new TextEncoder().encode('Andante. espress. dolce');
  expect(() => prepare({ midi: letter }, wish)).toThrow('This is not a MIDI file.');
});

test('the whole Nocturne sounds and paints, each note once, none late, and no string is left ringing', async () => {
  const prepared = prepare(nocturne, wish);
  const { performance } = prepared;
  const hall = createFakeHall(performance, { prepare: async () => prepared });
  await hall.valerie.play();
  hall.pass(performance.duration + 1);
  expect(hall.valerie.stats()).toMatchObject({
    notesDue: performance.notes.length,
    notesPainted: performance.notes.length,
    heldNotes: 0,
  });
  const begun = hall.piano.handed[0]?.start ?? 0;
  expect(hall.piano.sounded.map(({ note }) => note)).toEqual(performance.notes);
  for (const { note, start } of hall.piano.handed) {
    expect(Math.abs(start - begun - note.onset)).toBeLessThan(0.001);
  }
});
