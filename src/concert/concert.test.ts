import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { createFakeHall, type FakeHall, settle } from './fakeHall.ts';
import { opening, performanceOf, preparedFor } from './fakePiece.ts';
import { begin, pitchesOf, watched } from './hallForTests.ts';

describe('from the beginning', () => {
  test('the concert prepares, is ready, plays and finishes', async () => {
    const hall = createFakeHall();
    const { valerie } = hall;
    const states: string[] = [valerie.state];
    valerie.onChange(() => {
      if (states.at(-1) !== valerie.state) states.push(valerie.state);
    });
    await valerie.ready;
    expect(valerie).toMatchObject({ duration: 12, position: 0, title: 'Nocturne', seed: 7 });
    await valerie.play();
    hall.pass(13);
    expect(states).toEqual(['preparing', 'ready', 'playing', 'finished']);
    expect(valerie.position).toBe(12);
    expect(hall.easel.varnished).toBe(true);
    expect(valerie.stats()).toMatchObject({
      notesDue: 13,
      notesPainted: 13,
      strokes: 26,
      heldNotes: 0,
      scheduledNotes: 0,
    });
  });

  test('the B flat of the upbeat sounds once and paints once', async () => {
    const hall = await begin();
    hall.pass(0.7);
    expect(pitchesOf(hall).filter((pitch) => pitch === 70)).toHaveLength(1);
    expect(hall.easel.paint.filter((stroke) => stroke === '0/7000')).toHaveLength(1);
  });

  test('every note starts on the sound card when the performance says, the first not late', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    const asked = hall.piano.time;
    await hall.valerie.play();
    const [upbeat] = hall.piano.handed;
    expect(upbeat?.start).toBeGreaterThan(asked + 0.1);
    hall.pass(13);
    for (const { note, start, damped } of hall.piano.handed) {
      expect(start - (upbeat?.start ?? 0)).toBeCloseTo(note.onset, 6);
      expect(damped - start).toBeCloseTo(note.damped - note.onset, 6);
    }
    expect(hall.piano.handed).toHaveLength(13);
  });

  test('paint meets what is heard: the position is that of the sound leaving the loudspeaker', async () => {
    const hall = await begin(opening, { offset: 0.2 });
    hall.piano.latency = 0.04;
    hall.pass(2);
    const [upbeat] = hall.piano.handed;
    const heard = hall.piano.time - 0.04 - 0.2 - (upbeat?.start ?? 0);
    expect(hall.valerie.position).toBeCloseTo(heard, 6);
  });

  test('a stroke is painted by the first frame after its onset', async () => {
    const hall = await begin();
    hall.pass(13);
    const { worstLatenessMs, medianLatenessMs, p95LatenessMs, longFrames } = hall.valerie.stats();
    expect(worstLatenessMs).toBeLessThanOrEqual(1000 / 60 + 0.01);
    expect(medianLatenessMs).toBeGreaterThan(0);
    expect(p95LatenessMs).toBeLessThanOrEqual(worstLatenessMs);
    expect(longFrames).toBe(0);
  });

  test('a touch that comes before all is ready plays as soon as it is', async () => {
    const hall = createFakeHall();
    await hall.valerie.play();
    expect(hall.valerie.state).toBe('playing');
  });

  test('its listeners hear of a new section', async () => {
    const hall = await begin();
    hall.pass(2);
    let heard = 0;
    const stop = hall.valerie.onChange(() => heard++);
    hall.pass(2);
    expect(heard).toBe(1);
    stop();
    hall.pass(9);
    expect(hall.valerie.state).toBe('finished');
    expect(heard).toBe(1);
  });
});

describe('pause', () => {
  test('what was scheduled is taken back and sounds once, after the pause', async () => {
    const hall = await begin();
    hall.pass(1);
    const at = hall.valerie.position;
    hall.valerie.pause();
    hall.pass(60);
    expect(hall.valerie).toMatchObject({ state: 'paused', position: at });
    expect(hall.valerie.stats()).toMatchObject({ scheduledNotes: 0, heldNotes: 0 });
    await hall.valerie.play();
    hall.pass(13);
    expect(pitchesOf(hall)).toEqual(opening.notes.map(({ pitch }) => pitch));
    expect(hall.easel.paint).toEqual(await watched());
  });

  test('a pause while the browser still thinks about the sound holds', async () => {
    let allow = () => {};
    const hall = createFakeHall(opening, { wait: () => new Promise(() => {}) });
    hall.piano.wake = () => new Promise<void>((done) => (allow = done));
    await hall.valerie.ready;
    const playing = hall.valerie.play();
    hall.valerie.pause();
    allow();
    await playing;
    expect(hall.valerie.state).toBe('ready');
  });
});

describe('another evening', () => {
  test('playing on from the end begins anew', async () => {
    const hall = await begin();
    hall.pass(13);
    await hall.valerie.play();
    hall.pass(1);
    expect(hall.valerie.state).toBe('playing');
    expect(hall.valerie.position).toBeLessThan(1);
    expect(hall.easel.varnished).toBe(false);
  });

  test('another seed is another picture; a concert that played plays on', async () => {
    const hall = await begin();
    hall.pass(3);
    await hall.valerie.restart(8);
    expect(hall.valerie.state).toBe('playing');
    hall.pass(13);
    expect(hall.valerie.seed).toBe(8);
    expect(hall.easel.paint[0]).toBe('0/8000');
    expect(hall.valerie.stats().notesPainted).toBe(13);
  });

  test.each([-1, 7.5, 1_000_000, Number.NaN])(
    'a picture has a whole number to 999,999: asked for %d, the number stays',
    async (number) => {
      const hall = createFakeHall();
      await hall.valerie.restart(number);
      expect(hall.valerie).toMatchObject({ state: 'ready', seed: 7 });
      await hall.valerie.restart(999_999);
      expect(hall.valerie.seed).toBe(999_999);
    },
  );

  test('what light its picture is painted in is known as soon as the canvas is up', async () => {
    const hall = createFakeHall();
    expect(hall.valerie.light).toBeUndefined();
    await hall.valerie.ready;
    expect(hall.valerie.light).toBe(preparedFor(opening, 7).plan.light);
  });

  test('a scene that is asked for is painted, on this evening and the next ones, until it may be any', async () => {
    const planned: string[] = [];
    const hall = createFakeHall(opening, {
      motif: 'pond',
      prepare: async ({ seed, motif }) => {
        planned.push(`${seed} ${motif}`);
        return preparedFor(opening, seed);
      },
    });
    await hall.valerie.restart(undefined, 'gala');
    expect(hall.valerie).toMatchObject({ state: 'ready', seed: 7, motif: 'gala' });
    await hall.valerie.restart(10);
    await hall.valerie.restart(10, 'any');
    expect(planned.slice(-3)).toEqual(['7 gala', '10 gala', '10 harbour']);
    expect(hall.valerie.motif).toBe('harbour');
  });

  test('of two restarts at once the last one counts', async () => {
    const hall = createFakeHall();
    await hall.valerie.ready;
    await Promise.all([hall.valerie.restart(8), hall.valerie.restart(9)]);
    expect(hall.valerie).toMatchObject({ state: 'ready', seed: 9 });
    expect(hall.easel.canvases).toBe(2);
  });

  test('a piece that cannot be read fails and says why; nothing hangs', async () => {
    const hall = createFakeHall(opening, {
      prepare: () => Promise.reject(new Error('This is not a MIDI file.')),
    });
    await expect(hall.valerie.ready).rejects.toThrow('not a MIDI file');
    expect(hall.valerie.state).toBe('failed');
    await hall.valerie.play();
    await hall.valerie.paintTo(3);
    hall.pass(1);
    expect(hall.valerie).toMatchObject({ state: 'failed', position: 0, duration: 0 });
    expect(hall.valerie.stats().notesDue).toBe(0);
  });

  test('a house that could not be furnished is furnished anew', async () => {
    const spare = createFakeHall();
    let attempts = 0;
    const hall = createFakeHall(opening, {
      furnish: async () => {
        if (++attempts === 1) throw new Error('The network is away.');
        return { piano: spare.piano, easel: spare.easel };
      },
    });
    await expect(hall.valerie.ready).rejects.toThrow('away');
    await hall.valerie.restart();
    await hall.valerie.restart(8);
    expect(hall.valerie.state).toBe('ready');
    expect(attempts).toBe(2);
    expect(await hall.valerie.snapshot()).toBeInstanceOf(Blob);
  });

  test('the loudness that was set before the piano came is the piano’s', async () => {
    const hall = createFakeHall();
    hall.valerie.volume = 0.4;
    hall.valerie.muted = true;
    await hall.valerie.ready;
    expect(hall.piano).toMatchObject({ volume: 0.4, muted: true });
    hall.valerie.volume = 7;
    expect(hall.piano.volume).toBe(1);
  });
});

describe('whatever a visitor does with the controls', () => {
  const pieceFrom = (random: () => number) => {
    let onset = 0;
    return performanceOf(
      Array.from({ length: 120 }, () => {
        onset += random() < 0.3 ? 0 : random() * 0.4;
        return [36 + Math.floor(random() * 48), onset, onset + 0.1 + random() * 2] as const;
      }),
    );
  };

  const walk = async (hall: FakeHall, random: () => number) => {
    const acts = [
      () => hall.pass(random() * 2),
      () => hall.pass(random() * 0.1),
      () => hall.stall(random() * 6),
      () => void hall.valerie.seek(random() * hall.valerie.duration),
      () => void hall.valerie.paintTo(random() * hall.valerie.duration),
      () => void hall.valerie.play(),
      () => hall.valerie.pause(),
      () => hall.repaint(),
      () => hall.tick(),
      () => {
        hall.piano.allowed = !hall.piano.allowed;
      },
    ];
    for (let act = 0; act < 60; act++) {
      acts[Math.floor(random() * acts.length)]?.();
      await settle();
    }
  };

  test.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'walk %i: the same picture at the end, no note handed over twice, none left sounding',
    async (seed) => {
      const random = createRandom(seed);
      const piece = pieceFrom(random);
      const hall = await begin(piece);
      await walk(hall, random);
      hall.piano.allowed = true;
      hall.pass(1);
      const { notesDue, notesPainted } = hall.valerie.stats();
      expect(notesPainted).toBe(notesDue);
      await hall.valerie.paintTo(piece.duration);
      expect(hall.easel.paint).toEqual(await watched(piece));
      expect(hall.valerie.stats()).toMatchObject({ heldNotes: 0, scheduledNotes: 0 });
    },
  );
});
