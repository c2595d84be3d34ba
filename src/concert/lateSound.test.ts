import { describe, expect, test } from 'vitest';
import { createFakeHall } from './fakeHall.ts';
import { opening, performanceOf } from './fakePiece.ts';
import { begin, pitchesOf, watched } from './hallForTests.ts';

describe('a loudspeaker that is far away', () => {
  test('sound that is first let out by the touch that begins still brings the first note on time', async () => {
    const hall = createFakeHall();
    const { piano } = hall;
    Object.assign(piano, { allowed: false, latency: 0.3, time: 0 });
    piano.wake = async () => {
      piano.allowed = true;
    };
    await hall.valerie.ready;
    hall.pass(2);
    expect(hall.concert.audible).toBe(false);
    await hall.valerie.play();
    hall.pass(1);
    expect(hall.concert.audible).toBe(true);
    const [upbeat] = piano.handed;
    expect(pitchesOf(hall)[0]).toBe(70);
    expect(hall.valerie.position).toBeCloseTo(piano.time - 0.3 - (upbeat?.start ?? 0), 6);
    hall.pass(12);
    expect(pitchesOf(hall)).toEqual(opening.notes.map(({ pitch }) => pitch));
  });
});

describe('a page that comes late', () => {
  test('after five seconds without a frame nothing is lost in paint and nothing doubled in sound', async () => {
    const whole = await watched();
    const hall = await begin();
    hall.pass(1);
    hall.stall(5);
    hall.pass(7);
    expect(hall.easel.paint).toEqual(whole);
    const pitches = hall.piano.handed.map(({ note }) => note.index);
    expect(new Set(pitches).size).toBe(pitches.length);
  });

  test('a note long past is only painted', async () => {
    const hall = await begin(
      performanceOf([
        [70, 0, 0.5],
        [79, 2, 9],
        [77, 5, 9],
      ]),
    );
    hall.pass(0.5);
    hall.stall(2.5);
    hall.pass(4);
    expect(pitchesOf(hall)).toEqual([70, 77]);
    expect(hall.valerie.stats().notesPainted).toBe(3);
  });

  test('a note that is a little late is struck at once', async () => {
    const hall = await begin(
      performanceOf([
        [70, 0, 0.5],
        [79, 2, 9],
      ]),
    );
    const upbeat = hall.piano.handed[0]?.start ?? 0;
    hall.pass(0.5);
    hall.stall(upbeat + 2.03 - hall.piano.time);
    hall.pass(1);
    expect(hall.piano.handed[1]?.start).toBeCloseTo(upbeat + 2.03 + 1 / 60);
  });

  test('hidden, with a timer and no frames, it paints on and comes to its end', async () => {
    const hall = await begin();
    for (let tick = 0; tick < 150; tick++) {
      hall.stall(0.1);
      hall.tick();
    }
    expect(hall.valerie.state).toBe('finished');
    expect(pitchesOf(hall)).toHaveLength(13);
    expect(hall.easel.paint).toEqual(await watched());
  });
});

describe('sound that dies', () => {
  test('the wall takes over in silence and sound joins in place', async () => {
    const hall = await begin();
    hall.pass(1);
    hall.piano.allowed = false;
    hall.pass(2.5);
    const silent = hall.valerie.position;
    expect(silent).toBeGreaterThan(2.5);
    expect(hall.valerie.stats()).toMatchObject({ scheduledNotes: 0, heldNotes: 0 });
    hall.piano.allowed = true;
    hall.pass(12);
    expect(hall.valerie.state).toBe('finished');
    const indices = hall.piano.sounded.map(({ note }) => note.index);
    expect(new Set(indices).size).toBe(indices.length);
    expect(pitchesOf(hall).slice(-3)).toEqual([77, 75, 39]);
    expect(hall.easel.paint).toEqual(await watched());
  });

  test('a concert without any sound paints its picture on time', async () => {
    const hall = createFakeHall();
    hall.piano.allowed = false;
    hall.piano.wake = () => new Promise(() => {});
    await hall.valerie.ready;
    hall.pass(1);
    await hall.valerie.play();
    hall.pass(12.5);
    expect(hall.valerie.state).toBe('finished');
    expect(hall.piano.handed).toEqual([]);
    expect(hall.easel.paint).toEqual(await watched());
  });
});

test('a piano from which no sound can ever come is not waited for to be heard', async () => {
  const hall = createFakeHall();
  Object.assign(hall.piano, { allowed: false, time: 0 });
  await hall.valerie.ready;
  hall.pass(1);
  expect(hall.concert.audible).toBe(false);
  hall.piano.mute = true;
  expect(hall.concert.audible).toBe(true);
});
