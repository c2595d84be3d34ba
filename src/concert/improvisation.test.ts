import { describe, expect, test } from 'vitest';
import { CLOTHS } from '../painting/cloths.ts';
import { createFakeHall, type FakeHall, settle } from './fakeHall.ts';
import { createImprovisation } from './improvisation.ts';

const play = (hall: FakeHall, pitch: number, held = 0.3) => {
  hall.valerie.strike(pitch, 0.6);
  hall.pass(held);
  hall.valerie.damp(pitch);
  hall.pass(0.2);
};

const alone = async (...pitches: readonly number[]): Promise<FakeHall> => {
  const hall = createFakeHall();
  await hall.valerie.ready;
  for (const pitch of pitches) play(hall, pitch);
  return hall;
};

describe('with nothing playing', () => {
  test('the first key begins an improvisation on a fresh canvas, sounds and paints', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    hall.valerie.strike(60, 0.6);
    hall.pass(1 / 60);
    expect(hall.valerie).toMatchObject({ state: 'improvising', music: 'improvisation' });
    expect(hall.easel.paint).toHaveLength(1);
    expect(hall.piano.keys).toEqual(['strike 60']);
    expect(hall.piano.handed).toEqual([]);
  });

  test('where somebody has gone into the piece before it began, a key paints beside what is there', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    const sought = hall.valerie.seek(2);
    hall.pass(1);
    await sought;
    const before = hall.valerie.stats().strokes;
    expect(before).toBeGreaterThan(0);
    play(hall, 60);
    expect(hall.valerie).toMatchObject({ state: 'ready', music: 'nocturne', withVisitors: true });
    expect(hall.valerie.stats().strokes).toBeGreaterThan(before);
  });

  test('what is played in the pedal runs together in the paint', async () => {
    const [dry, wet] = await Promise.all(
      [0, 1].map(async (depth) => {
        const hall = createFakeHall();
        await hall.valerie.ready;
        hall.valerie.pedal('sustain', depth);
        play(hall, 60);
        return hall.easel.given[0];
      }),
    );
    expect(wet?.pickup).toBeGreaterThan(dry?.pickup ?? 1);
    expect(wet?.softness).toBeGreaterThan(dry?.softness ?? 1);
  });

  test('played again it is played in the pedal as the visitor held it', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    hall.valerie.pedal('sustain', 1);
    play(hall, 60);
    play(hall, 64);
    hall.valerie.pedal('sustain', 0);
    play(hall, 67);
    hall.valerie.finish();
    hall.pass(0.1);
    const sought = hall.valerie.seek(0);
    hall.pass(0.5);
    await sought;
    await hall.valerie.play();
    hall.pass(2);
    const beginning = hall.piano.handed[0]?.start ?? Number.NaN;
    const [under, over, dry] = hall.piano.handed.map(({ damped }) => damped - beginning);
    expect(under).toBeCloseTo(1, 1);
    expect(over).toBeCloseTo(1, 1);
    expect(dry).toBeCloseTo(1.3, 1);
    expect(hall.piano.pedalling.map(({ depth }) => depth)).toEqual([1, 0]);
  });

  test('a key that is struck at the very instant at which it is finished is painted', async () => {
    const hall = await alone(60);
    hall.valerie.strike(64, 0.6);
    hall.valerie.finish();
    hall.pass(0.1);
    const { notesDue, notesPainted, strokes } = hall.valerie.stats();
    expect(hall.valerie.state).toBe('finished');
    expect({ notesDue, notesPainted }).toEqual({ notesDue: 2, notesPainted: 2 });
    expect(strokes).toBeGreaterThan(1);
  });

  test('the picture grows while a key is held', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    hall.valerie.strike(60, 0.6);
    hall.pass(0.4);
    const { length } = hall.easel.paint;
    hall.pass(0.6);
    expect(hall.easel.paint.length).toBeGreaterThan(length);
  });

  test('it grows with whatever is played, and its length with it', async () => {
    const hall = await alone(60, 64, 67);
    expect(hall.valerie.stats()).toMatchObject({ notesDue: 3, notesPainted: 3, heldNotes: 0 });
    expect(hall.valerie.duration).toBeCloseTo(1.5, 1);
    expect(hall.valerie.withVisitors).toBe(true);
  });

  test('half a minute of silence lets it dry: it is varnished and hangs', async () => {
    const hall = await alone(60, 64);
    hall.pass(29);
    expect(hall.valerie.state).toBe('improvising');
    hall.pass(2);
    expect(hall.valerie.state).toBe('finished');
    expect(hall.easel.varnished).toBe(true);
  });

  test('a key that is held is no silence', async () => {
    const hall = await alone(60);
    hall.valerie.strike(64, 0.5);
    hall.pass(40);
    expect(hall.valerie.state).toBe('improvising');
  });

  test('it can be finished', async () => {
    const hall = await alone(60);
    hall.valerie.finish();
    hall.pass(0.1);
    expect(hall.valerie.state).toBe('finished');
  });

  test('it can be left for the concert, which has a canvas of its own', async () => {
    const hall = await alone(60, 64);
    await hall.valerie.play();
    expect(hall.valerie).toMatchObject({ state: 'playing', music: 'nocturne', duration: 12 });
    hall.pass(13);
    expect(hall.easel.paint).toHaveLength(26);
    expect(hall.valerie.withVisitors).toBe(false);
  });

  test('a canvas that is full is finished', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    for (let key = 0; key < 9100; key++) {
      hall.valerie.strike(60, 0.2);
      hall.valerie.damp(60);
      if (key % 20 === 0) hall.pass(1 / 30);
    }
    hall.pass(0.5);
    expect(hall.valerie.state).toBe('finished');
    const { strokes, picture } = hall.valerie.stats();
    expect(strokes).toBe(9000);
    hall.repaint();
    hall.pass(0.5);
    expect(hall.valerie.stats()).toMatchObject({ strokes, picture });
  });
});

test('its paint sets when a phrase is over: after each rest, once, and again on a canvas put up again', () => {
  const improvisation = createImprovisation({
    motif: 'pond',
    light: 'rose',
    format: 1.6,
    cloth: CLOTHS.ordinary,
    ground: [0.5, 0.5, 0.5],
    touches: [],
    reserve: [],
  });
  const { source } = improvisation;
  const blow = (pitch: number) => ({ pitch, velocity: 0.5, pedal: 0 });
  improvisation.strike(blow(60), 0);
  improvisation.damp(60, 1);
  improvisation.strike(blow(64), 1.5);
  expect(source.setsBefore(9)).toEqual([]);
  improvisation.damp(64, 10);
  expect(source.setsBefore(12)).toEqual([]);
  expect(source.setsBefore(13)).toEqual([12.5]);
  improvisation.strike(blow(67), 20);
  improvisation.damp(67, 21);
  expect(source.setsBefore(30)).toEqual([23.5]);
  source.again();
  expect(source.setsBefore(30)).toEqual([12.5, 23.5]);
});

describe('its canvas', () => {
  test('painted again is the same, stroke for stroke', async () => {
    const hall = await alone(60, 64, 67, 72);
    const before = [...hall.easel.paint];
    hall.repaint();
    hall.pass(0.1);
    expect(hall.easel.paint).toEqual(before);
    expect(hall.valerie.state).toBe('improvising');
  });

  test('shows after a seek what was played by then', async () => {
    const hall = await alone(60, 64, 67, 72);
    hall.valerie.finish();
    hall.pass(0.1);
    const whole = [...hall.easel.paint];
    const back = hall.valerie.seek(0.9);
    hall.pass(0.1);
    await back;
    expect(hall.valerie.state).toBe('paused');
    expect(hall.easel.paint).toEqual(whole.slice(0, hall.easel.paint.length));
    expect(hall.easel.paint.length).toBeLessThan(whole.length);
    await hall.valerie.paintTo(hall.valerie.duration);
    expect(hall.easel.paint).toEqual(whole);
  });

  test('can be heard again as it grows', async () => {
    const hall = await alone(60, 64, 67, 72);
    hall.valerie.finish();
    hall.pass(0.1);
    const back = hall.valerie.seek(0);
    hall.pass(0.1);
    await back;
    await hall.valerie.play();
    hall.pass(4);
    expect(hall.piano.sounded.map(({ note }) => note.pitch)).toEqual([60, 64, 67, 72]);
    expect(hall.valerie.state).toBe('finished');
  });

  test('is gone on with by a key after a seek', async () => {
    const hall = await alone(60, 64);
    hall.valerie.finish();
    hall.pass(0.1);
    const back = hall.valerie.seek(0.6);
    hall.pass(0.1);
    await back;
    play(hall, 72);
    expect(hall.valerie.state).toBe('improvising');
    expect(hall.valerie.stats().notesDue).toBe(3);
  });
});

describe('before a finished picture', () => {
  test('who plays on after the last chord does not take it down', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    await hall.valerie.paintTo(12);
    const { strokes, picture } = hall.valerie.stats();
    for (let key = 0; key < 10; key++) play(hall, 60, 1.5);
    expect(hall.valerie).toMatchObject({ state: 'finished', seed: 7, withVisitors: false });
    expect(hall.piano.keys).toHaveLength(20);
    expect(hall.valerie.stats()).toMatchObject({ strokes, picture });
  });

  test('who plays on and on is given another canvas', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    await hall.valerie.paintTo(12);
    for (let key = 0; key < 15; key++) {
      play(hall, 60, 1.5);
      await settle();
    }
    expect(hall.valerie).toMatchObject({ state: 'improvising', seed: 8 });
  });

  test('who plays on after an improvisation has dried only sounds', async () => {
    const hall = await alone(60, 64);
    hall.valerie.strike(67, 0.6);
    hall.pass(0.3);
    hall.valerie.finish();
    hall.pass(0.1);
    const { strokes, notesDue, picture } = hall.valerie.stats();
    hall.valerie.strike(72, 0.6);
    hall.pass(2);
    expect(hall.piano.keys.at(-1)).toBe('strike 72');
    hall.repaint();
    hall.pass(0.1);
    expect(hall.valerie.stats()).toMatchObject({ strokes, notesDue, picture });
    const back = hall.valerie.seek(0);
    hall.pass(0.1);
    await back;
    await hall.valerie.play();
    hall.pass(4);
    expect(hall.piano.sounded.map(({ note }) => note.pitch)).toEqual([60, 64, 67]);
  });

  test('a key puts up another canvas, and what was played meanwhile is painted on it', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    await hall.valerie.paintTo(12);
    expect(hall.valerie.state).toBe('finished');
    hall.pass(7);
    hall.valerie.strike(60, 0.6);
    hall.valerie.strike(64, 0.6);
    expect(hall.piano.keys).toEqual(['strike 60', 'strike 64']);
    await settle();
    hall.pass(0.1);
    expect(hall.valerie).toMatchObject({ state: 'improvising', seed: 8 });
    expect(hall.valerie.stats().notesPainted).toBe(2);
  });
});
