import { describe, expect, test } from 'vitest';
import { createFakeHall, type FakeHall, settle } from './fakeHall.ts';
import { performanceOf } from './fakePiece.ts';
import { pitchesOf } from './hallForTests.ts';

/** The melody of measure 1 over a bass and single notes. */
const opening = performanceOf([
  [70, 0, 0.6],
  [39, 0.6, 1.2],
  [79, 0.6, 3],
  [55, 1.2, 1.8],
  [58, 1.8, 2.4],
  [51, 2.4, 3],
  [77, 3, 3.6],
  [79, 3.6, 4.2],
  [77, 4.2, 6],
  [39, 6, 12],
  [75, 6, 12],
]);

const rehearse = async (): Promise<FakeHall> => {
  const hall = createFakeHall(opening);
  await hall.valerie.ready;
  await hall.valerie.rehearse();
  return hall;
};

/** Presses a key, any key, and lets time pass. */
const press = (hall: FakeHall, then = 0.6) => {
  hall.valerie.strike(36, 0.6);
  hall.valerie.damp(36);
  hall.pass(then);
};

describe('a rehearsal', () => {
  test('waits for a key', async () => {
    const hall = await rehearse();
    hall.pass(10);
    expect(hall.valerie).toMatchObject({ state: 'rehearsing', position: 0 });
    expect(hall.piano.handed).toEqual([]);
  });

  test('any key plays the next note of the melody, at once, and not itself', async () => {
    const hall = await rehearse();
    hall.valerie.strike(36, 0.6);
    const [upbeat] = hall.piano.handed;
    expect(upbeat?.note.pitch).toBe(70);
    expect(upbeat?.start).toBeCloseTo(hall.piano.time, 6);
    expect(hall.piano.keys).toEqual([]);
    hall.pass(0.05);
    expect(hall.easel.paint).toEqual(['0/7000']);
  });

  test('the left hand comes in the visitor’s time', async () => {
    const hall = await rehearse();
    press(hall, 0.9);
    const began = hall.piano.time;
    press(hall, 2);
    const chord = hall.piano.sounded.find(({ note }) => note.pitch === 55);
    expect((chord?.start ?? 0) - began).toBeGreaterThan(0.65);
    expect((chord?.start ?? 0) - began).toBeLessThan(0.95);
  });

  test('what is sung rings until the next key', async () => {
    const hall = await rehearse();
    press(hall, 0.6);
    press(hall, 4);
    expect(hall.piano.released.map(({ pitch }) => pitch)).not.toContain(79);
    press(hall, 0.3);
    expect(hall.piano.released.map(({ pitch }) => pitch)).toContain(79);
  });

  test('ends like the piece: every note once, all painted, varnished', async () => {
    const hall = await rehearse();
    for (const pause of [0.6, 2.4, 0.6, 0.6, 1.8, 7]) press(hall, pause);
    expect(hall.valerie.state).toBe('finished');
    expect(pitchesOf(hall).toSorted()).toEqual(opening.notes.map(({ pitch }) => pitch).toSorted());
    expect(hall.valerie.stats()).toMatchObject({ notesPainted: 11, strokes: 22 });
    expect(hall.easel.varnished).toBe(true);
  });

  test('is taken over by the pianist after a while', async () => {
    const hall = await rehearse();
    press(hall, 8);
    expect(hall.valerie).toMatchObject({ state: 'rehearsing', leads: 'pianist' });
    hall.pass(13);
    expect(hall.valerie.state).toBe('finished');
    expect(pitchesOf(hall)).toHaveLength(11);
  });

  test('for which nobody strikes a key is left to the pianist', async () => {
    const hall = await rehearse();
    hall.pass(29);
    expect(hall.valerie.state).toBe('rehearsing');
    hall.pass(2);
    await settle();
    hall.pass(1);
    expect(hall.valerie.state).toBe('playing');
  });

  test('begins where the piece stands', async () => {
    const hall = createFakeHall(opening);
    await hall.valerie.ready;
    await hall.valerie.paintTo(3);
    await hall.valerie.rehearse();
    press(hall, 0.1);
    expect(pitchesOf(hall)).toEqual([77]);
  });

  test('is left by a pause, and the pianist plays on', async () => {
    const hall = await rehearse();
    press(hall, 0.7);
    press(hall, 0.5);
    hall.valerie.pause();
    expect(hall.valerie.state).toBe('paused');
    await hall.valerie.play();
    hall.pass(14);
    expect(hall.valerie.state).toBe('finished');
    expect(hall.valerie.stats().notesPainted).toBe(11);
    expect(new Set(pitchesOf(hall))).toEqual(new Set(opening.notes.map(({ pitch }) => pitch)));
  });

  test('is left by a wish to hear it played: the pianist goes on from there', async () => {
    const hall = await rehearse();
    press(hall, 0.7);
    press(hall, 0.5);
    const { position } = hall.valerie;
    await hall.valerie.play();
    expect(hall.valerie.state).toBe('playing');
    expect(hall.valerie.position).toBeCloseTo(position, 6);
    hall.pass(14);
    expect(hall.valerie.state).toBe('finished');
    expect(pitchesOf(hall)).toHaveLength(11);
  });

  test('painted again is the same, in the visitor’s own time', async () => {
    const hall = await rehearse();
    for (const pause of [0.8, 3, 0.4]) press(hall, pause);
    const before = [...hall.easel.paint];
    hall.repaint();
    hall.pass(1 / 60);
    expect(hall.easel.paint.slice(0, before.length)).toEqual(before);
  });

  test('is taken up at another place by a seek', async () => {
    const hall = await rehearse();
    for (const pause of [0.6, 2.4, 0.6]) press(hall, pause);
    const back = hall.valerie.seek(0.5);
    hall.pass(0.1);
    await back;
    expect(hall.valerie.state).toBe('rehearsing');
    const { position } = hall.valerie;
    hall.pass(2);
    expect(hall.valerie.position).toBe(position);
    press(hall, 0.1);
    expect(pitchesOf(hall).filter((pitch) => pitch === 79)).toHaveLength(2);
  });
});
