import { afterEach, expect, test } from 'vitest';
import nocturne from '../midi/nocturne-op9-no2.mid?url';
import type { Piece } from './concert/prepare.ts';
import { createPreparation, type Preparation } from './preparation.ts';

const wish = { seed: 7, interpretation: 'valerie', motif: 'pond', format: 16 / 9 } as const;
let preparation: Preparation | undefined;

afterEach(() => preparation?.close());

const read = async (): Promise<Piece> => ({
  midi: new Uint8Array(await (await fetch(nocturne)).arrayBuffer()),
});

test('the Nocturne is prepared beside the page, and another picture of it after that', async () => {
  preparation = createPreparation(30);
  const piece = await read();
  const [seventh, eighth] = await Promise.all([
    preparation.prepare(piece, wish),
    preparation.prepare(piece, { ...wish, seed: 8 }),
  ]);
  expect(seventh.performance.notes[0]).toMatchObject({ pitch: 70, onset: 0 });
  expect(eighth.performance).toEqual(seventh.performance);
  expect(eighth.plan).not.toEqual(seventh.plan);
});

test('a file that is refused says why, and the next one is read', async () => {
  preparation = createPreparation(30);
  const letter = new TextEncoder().encode('Andante. espress. dolce');
  await expect(preparation.prepare({ midi: letter }, wish)).rejects.toMatchObject({
    reason: 'not-midi',
  });
  expect((await preparation.prepare(await read(), wish)).plan.motif).toBe('pond');
});

test('what goes wrong in there is an error, not a silence', async () => {
  preparation = createPreparation(30);
  await expect(preparation.prepare({ edition: 'measure one' }, wish)).rejects.toThrow(
    'measure one',
  );
});

test('what takes too long is ended', async () => {
  preparation = createPreparation(0);
  await expect(preparation.prepare(await read(), wish)).rejects.toMatchObject({
    reason: 'too-slow',
  });
});
