import { describe, expect, test } from 'vitest';
import { createFakeHall, settle } from './fakeHall.ts';
import { opening, performanceOf, preparedFor } from './fakePiece.ts';
import { begin, pitchesOf, watched } from './hallForTests.ts';

describe('seek', () => {
  test('forth: sound and picture both arrive', async () => {
    const hall = await begin();
    hall.pass(1);
    const sought = hall.valerie.seek(5.9);
    hall.pass(0.5);
    await sought;
    expect(hall.valerie.state).toBe('playing');
    expect(pitchesOf(hall).slice(-2)).toEqual([75, 39]);
    expect(hall.valerie.stats().notesPainted).toBe(13);
    hall.pass(7);
    expect(hall.easel.paint).toEqual(await watched());
  });

  test('back: the canvas is put up again and painted from the beginning', async () => {
    const hall = await begin();
    hall.pass(5);
    const sought = hall.valerie.seek(0.5);
    hall.pass(0.1);
    await sought;
    expect(hall.easel.canvases).toBe(2);
    expect(hall.easel.paint.every((stroke) => stroke.startsWith('0/'))).toBe(true);
    hall.pass(13);
    expect(hall.easel.paint).toEqual(await watched());
  });

  test('beyond either end is clamped, and what is no number is the beginning', async () => {
    const hall = await begin();
    hall.valerie.pause();
    const goes = async (to: number) => {
      const sought = hall.valerie.seek(to);
      hall.pass(0.1);
      await sought;
      return hall.valerie.position;
    };
    expect(await goes(-5)).toBe(0);
    expect(await goes(1e9)).toBe(12);
    expect(hall.valerie.state).toBe('finished');
    expect(await goes(Number.NaN)).toBe(0);
    expect(hall.valerie.state).toBe('paused');
  });

  test('before the concert it stays ready, and begins where it was sent', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    const sought = hall.valerie.seek(5.9);
    hall.pass(0.1);
    await sought;
    expect(hall.valerie).toMatchObject({ state: 'ready', position: 5.9 });
    await hall.valerie.play();
    hall.pass(0.5);
    expect(pitchesOf(hall)).toEqual([75, 39]);
  });

  test('after an evening that failed there is nowhere to go', async () => {
    let broken = false;
    const hall = createFakeHall(opening, {
      prepare: async ({ seed }) => {
        if (broken) throw new Error('The piece takes too long to read.');
        return preparedFor(opening, seed);
      },
    });
    await hall.valerie.ready;
    broken = true;
    await expect(hall.valerie.restart(8)).rejects.toThrow('too long');
    await hall.valerie.seek(3);
    await hall.valerie.paintTo(3);
    hall.pass(1);
    expect(hall.valerie).toMatchObject({ state: 'failed', position: 0 });
    broken = false;
    await hall.valerie.restart(8);
    expect(hall.valerie).toMatchObject({ state: 'ready', seed: 8 });
  });

  test('what was painted because somebody went there does not count as late', async () => {
    const hall = await begin();
    const sought = hall.valerie.seek(6.5);
    hall.pass(1);
    await sought;
    expect(hall.valerie.stats()).toMatchObject({ notesPainted: 13, worstLatenessMs: 0 });
  });
});

describe('painting at once', () => {
  test('paintTo paints silently to a second and stays there', async () => {
    const hall = createFakeHall();
    await hall.valerie.paintTo(4);
    expect(hall.valerie).toMatchObject({ state: 'paused', position: 4 });
    expect(hall.valerie.stats()).toMatchObject({ notesDue: 10, notesPainted: 10 });
    hall.pass(1);
    expect(hall.piano.handed).toEqual([]);
  });

  test('to the end, twice, and after a seek forth and back, it is the same picture', async () => {
    const whole = await watched();
    const hall = createFakeHall();
    await hall.valerie.paintTo(12);
    expect(hall.valerie.state).toBe('finished');
    expect(hall.easel.paint).toEqual(whole);
    const sought = hall.valerie.seek(2);
    hall.pass(0.1);
    await sought;
    await hall.valerie.paintTo(12);
    expect(hall.easel.paint).toEqual(whole);
    expect(hall.easel.varnished).toBe(true);
  });

  const study = performanceOf(
    Array.from({ length: 2000 }, (_, index) => [60 + (index % 12), index / 20, index / 20 + 1]),
  );

  test('it gives way to the page in between, and frames meanwhile leave the easel alone', async () => {
    let turns = 0;
    let look = () => {};
    const hall = createFakeHall(study, {
      wait: async () => {
        turns += 1;
        look();
      },
    });
    await hall.valerie.ready;
    const lengths: number[] = [];
    look = () => {
      const before = hall.easel.paint.length;
      hall.frame();
      hall.stall(3);
      hall.tick();
      lengths.push(hall.easel.paint.length - before);
    };
    await hall.valerie.paintTo(90);
    expect(turns).toBeGreaterThan(2);
    expect(new Set(lengths)).toEqual(new Set([0]));
    expect(hall.valerie.stats()).toMatchObject({ notesDue: 1800, notesPainted: 1800 });
  });

  test('a seek meanwhile has the last word', async () => {
    const hall = createFakeHall(study);
    await hall.valerie.ready;
    const painted = hall.valerie.paintTo(100);
    const sought = hall.valerie.seek(1);
    await painted;
    hall.pass(0.1);
    await sought;
    expect(hall.valerie).toMatchObject({ position: 1, state: 'paused' });
    expect(hall.valerie.stats()).toMatchObject({ notesDue: 20, notesPainted: 20 });
  });

  test('another evening meanwhile gets a canvas without a stroke of the one before', async () => {
    const hall = createFakeHall(study, { wait: settle });
    await hall.valerie.ready;
    const painted = hall.valerie.paintTo(100);
    await hall.valerie.restart(8);
    await painted;
    expect(hall.valerie).toMatchObject({ state: 'ready', position: 0, seed: 8 });
    expect(hall.easel.paint).toEqual([]);
  });

  test('a visitor who plays on meanwhile is not called back', async () => {
    const hall = createFakeHall(study);
    await hall.valerie.ready;
    await Promise.all([hall.valerie.paintTo(50), hall.valerie.play()]);
    hall.pass(2);
    expect(hall.valerie.state).toBe('playing');
    expect(hall.valerie.position).toBeCloseTo(51.8, 1);
  });
});
