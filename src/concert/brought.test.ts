import { describe, expect, test } from 'vitest';
import { createFakeHall, settle } from './fakeHall.ts';
import { opening, performanceOf, preparedFor } from './fakePiece.ts';
import { pitchesOf } from './hallForTests.ts';
import type { Picture } from './stage.ts';

/** A visitor's piece: three notes of a scale. */
const scale = performanceOf([
  [60, 0, 1],
  [62, 1, 2],
  [64, 2, 3],
]);
const FILE = new Uint8Array([77, 84, 104, 100]);

/** A hall in which a visitor's file is prepared when told. */
const openHall = async () => {
  const asked: Picture[] = [];
  let good = (): void => undefined;
  let bad = (_: Error): void => undefined;
  const hall = createFakeHall(opening, {
    prepare: (picture) => {
      asked.push(picture);
      if (!picture.brought) return Promise.resolve(preparedFor(opening, picture.seed));
      return new Promise((resolve, reject) => {
        good = () => resolve(preparedFor(scale, picture.seed));
        bad = reject;
      });
    },
  });
  await hall.valerie.ready;
  return { hall, asked, good: () => good(), bad: (reason: Error) => bad(reason) };
};

/** Asks for the file to be read plainly, and expects that it is, as soon as it is known to be good. */
const expectReadPlainly = async ({
  hall,
  asked,
  good,
}: Awaited<ReturnType<typeof openHall>>): Promise<void> => {
  const read = hall.valerie.read('plain');
  await settle();
  good();
  await read;
  expect(asked.at(-1)).toMatchObject({ reading: 'plain', brought: FILE });
  expect(hall.valerie).toMatchObject({ reading: 'plain', music: 'brought', state: 'playing' });
};

describe('a MIDI file that a visitor brings', () => {
  test('is played and painted as soon as it is known to be good; the concert goes on until then', async () => {
    const { hall, good } = await openHall();
    await hall.valerie.play();
    hall.pass(1);
    const opened = hall.valerie.open(FILE);
    hall.pass(1);
    expect(hall.valerie).toMatchObject({ state: 'playing', music: 'nocturne', duration: 12 });
    const before = pitchesOf(hall).length;
    good();
    await opened;
    hall.pass(4);
    expect(pitchesOf(hall).slice(before)).toEqual([60, 62, 64]);
    expect(hall.valerie).toMatchObject({ state: 'finished', music: 'brought', duration: 3 });
    expect(hall.valerie.stats().notesPainted).toBe(3);
  });

  test('is painted in a scene that is wanted, and so is what comes after it', async () => {
    const { hall, good, asked } = await openHall();
    const opened = hall.valerie.open(FILE, 'gala');
    await settle();
    good();
    await opened;
    expect(asked.at(-1)).toMatchObject({ motif: 'gala', brought: FILE });
    await hall.valerie.restart(9);
    expect(asked.at(-1)).toMatchObject({ seed: 9, motif: 'gala' });
  });

  test('is refused without disturbing anybody', async () => {
    const { hall, bad } = await openHall();
    await hall.valerie.play();
    hall.pass(1);
    const opened = hall.valerie.open(FILE);
    bad(new Error('This is not a MIDI file.'));
    await expect(opened).rejects.toThrow('This is not a MIDI file.');
    hall.pass(12);
    expect(hall.valerie).toMatchObject({ state: 'finished', music: 'nocturne' });
    expect(pitchesOf(hall)).toHaveLength(13);
  });

  test('can be begun again; another number is the Nocturne’s', async () => {
    const { hall, good } = await openHall();
    const opened = hall.valerie.open(FILE);
    good();
    await opened;
    await hall.valerie.restart(7);
    expect(hall.valerie).toMatchObject({ music: 'brought', duration: 3 });
    await hall.valerie.restart(8);
    expect(hall.valerie).toMatchObject({ music: 'nocturne', duration: 12 });
  });

  test('is read plainly on request', async () => {
    const opened = await openHall();
    const begun = opened.hall.valerie.open(FILE);
    opened.good();
    await begun;
    await expectReadPlainly(opened);
  });

  test('is not lost when it is to be read plainly before it is read at all', async () => {
    const opened = await openHall();
    void opened.hall.valerie.open(FILE);
    await expectReadPlainly(opened);
  });

  test('is forgotten when it was no good', async () => {
    const { hall, bad } = await openHall();
    const opened = hall.valerie.open(FILE);
    bad(new Error('This is not a MIDI file.'));
    await expect(opened).rejects.toThrow();
    await hall.valerie.read('plain');
    expect(hall.valerie).toMatchObject({ reading: 'plain', music: 'nocturne' });
  });

  test('that is no good takes no other wish down with it', async () => {
    const hall = createFakeHall(opening, {
      prepare: async ({ seed, brought }) => {
        if (brought) throw new Error('This is not a MIDI file.');
        return preparedFor(opening, seed);
      },
    });
    await hall.valerie.ready;
    const opened = hall.valerie.open(FILE);
    const read = hall.valerie.read('plain');
    await expect(opened).rejects.toThrow('not a MIDI file');
    await read;
    expect(hall.valerie).toMatchObject({ reading: 'plain', music: 'nocturne', state: 'playing' });
  });

  test('is not played when another evening was asked for meanwhile', async () => {
    const { hall, good } = await openHall();
    const opened = hall.valerie.open(FILE);
    await hall.valerie.restart(8);
    good();
    await opened;
    expect(hall.valerie).toMatchObject({ music: 'nocturne', seed: 8 });
  });

  test('is not played either when the other evening is not up yet as the file is read', async () => {
    const { hall, good } = await openHall();
    const opened = hall.valerie.open(FILE);
    const begun = hall.valerie.restart(8);
    good();
    await Promise.all([opened, begun]);
    expect(hall.valerie).toMatchObject({ music: 'nocturne', seed: 8 });
  });

  test('stays the programme when another evening cannot be put up', async () => {
    let fails = false;
    const hall = createFakeHall(opening, {
      prepare: async ({ seed, brought }) => {
        if (fails) throw new Error('The page is offline.');
        return preparedFor(brought ? scale : opening, seed);
      },
    });
    await hall.valerie.ready;
    await hall.valerie.open(FILE);
    fails = true;
    await expect(hall.valerie.restart(8)).rejects.toThrow('offline');
    fails = false;
    await hall.valerie.restart();
    expect(hall.valerie).toMatchObject({ music: 'brought', seed: 7 });
  });
});
