import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import {
  createFakeHall,
  type FakeHall,
  opening,
  performanceOf,
  preparedFor,
  settle,
} from './fakeHouse.ts';
import { sizeFor } from './size.ts';

const begin = async (...from: Parameters<typeof createFakeHall>): Promise<FakeHall> => {
  const hall = createFakeHall(...from);
  await hall.valerie.ready;
  await hall.valerie.play();
  return hall;
};

/** What lies on the canvas when all is watched from beginning to end. */
const watched = async (...from: Parameters<typeof createFakeHall>): Promise<readonly string[]> => {
  const hall = await begin(...from);
  hall.pass(hall.valerie.duration + 1);
  return hall.easel.paint;
};

const pitchesOf = (hall: FakeHall) => hall.piano.sounded.map(({ note }) => note.pitch);

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

describe('visitors', () => {
  const visit = (hall: FakeHall, pitch: number, held: number) => {
    hall.valerie.strike(pitch, 0.6);
    hall.pass(held);
    hall.valerie.damp(pitch);
    hall.pass(0.5);
  };
  const visitorsOf = ({ easel }: FakeHall) =>
    easel.paint.filter((one) => one.startsWith('visitor'));

  test('a key sounds at once and its stroke grows while it is held', async () => {
    const hall = await begin();
    hall.pass(1);
    hall.valerie.strike(82, 0.6);
    expect(hall.piano.keys).toEqual(['strike 82']);
    expect(hall.valerie.stats().liveStrokes).toBe(1);
    const shares = [0.2, 0.2, 0.2].map((more) => {
      hall.pass(more);
      return Number(visitorsOf(hall)[0]?.split(' ')[1]);
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(3);
    hall.valerie.damp(82);
    hall.pass(0.1);
    expect(hall.valerie.stats().liveStrokes).toBe(0);
    expect(hall.piano.keys).toEqual(['strike 82', 'damp 82']);
    expect(hall.valerie.withVisitors).toBe(true);
  });

  test('a key beside the keyboard, or between two keys, is the nearest one; no number is none', async () => {
    const hall = await begin();
    hall.valerie.strike(200, 7);
    hall.valerie.strike(-3, Number.NaN);
    hall.valerie.strike(60.4, 0.5);
    hall.valerie.strike(Number.NaN, 0.5);
    hall.valerie.damp(Number.NaN);
    hall.valerie.damp(60.3);
    expect(hall.piano.keys).toEqual(['strike 108', 'strike 21', 'strike 60', 'damp 60']);
    expect(hall.piano.weights).toEqual([1, 0, 0.5]);
    expect(hall.valerie.stats()).toMatchObject({ liveStrokes: 3, heldNotes: 2 });
  });

  test('the shortest touch goes half of its way', async () => {
    const hall = await begin();
    visit(hall, 82, 0);
    expect(visitorsOf(hall)[0]).toMatch(/ 0\.50$/);
  });

  test('a repaint brings back what visitors painted by then, as far as they came, and does not sound it again', async () => {
    const hall = await begin();
    hall.pass(1.5);
    visit(hall, 82, 0.4);
    hall.valerie.pause();
    visit(hall, 84, 0.1);
    await hall.valerie.play();
    hall.pass(2);
    visit(hall, 86, 2);
    const before = visitorsOf(hall);
    expect(before).toHaveLength(3);
    const back = hall.valerie.seek(1);
    hall.pass(0.1);
    await back;
    expect(visitorsOf(hall)).toEqual([]);
    expect(hall.valerie.withVisitors).toBe(false);
    await hall.valerie.paintTo(3);
    expect(visitorsOf(hall)).toEqual(before.slice(0, 2));
    const place = hall.easel.paint.findIndex((one) => one.startsWith('visitor'));
    expect(hall.easel.paint.slice(0, place)).toContain('3/7003');
    expect(hall.easel.paint.slice(place)).toContain('7/7007');
    await hall.valerie.paintTo(12);
    expect(visitorsOf(hall)).toEqual(before);
    expect(hall.piano.keys).toHaveLength(6);
  });

  test('painted again, their strokes lie among the pianist’s as they were laid, through pauses and leaps', async () => {
    const hall = await begin();
    const leap = async (seconds: number) => {
      const there = hall.valerie.seek(seconds);
      hall.pass(0.1);
      await there;
    };
    hall.pass(0.4);
    for (const pitch of [82, 84, 70]) {
      hall.valerie.strike(pitch, 0.6);
      hall.pass(0.13);
    }
    hall.valerie.damp(84);
    hall.pass(0.4);
    hall.valerie.pause();
    hall.valerie.strike(50, 0.6);
    hall.pass(0.2);
    await hall.valerie.play();
    hall.pass(0.3);
    hall.valerie.strike(62, 0.6);
    hall.pass(0.05);
    await leap(5);
    hall.pass(2);
    for (const pitch of [82, 70, 50, 62]) hall.valerie.damp(pitch);
    hall.pass(0.5);
    hall.valerie.pause();
    const turns = [...hall.easel.turns];
    const { position } = hall.valerie;
    expect(turns.filter((one) => one.startsWith('visitor')).length).toBeGreaterThan(60);
    hall.repaint();
    hall.pass(0.1);
    expect(hall.easel.turns).toEqual(turns);
    await leap(1);
    await leap(position);
    expect(hall.easel.turns).toEqual(turns);
  });

  test('a hand on a canvas that is put up again is lifted; its key sounds until it is let go', async () => {
    const hall = await begin();
    hall.pass(3);
    hall.valerie.strike(82, 0.6);
    hall.pass(0.45);
    const [reached] = visitorsOf(hall);
    hall.repaint();
    hall.pass(0.5);
    expect(hall.valerie.stats()).toMatchObject({ liveStrokes: 0 });
    expect(visitorsOf(hall)).toEqual([reached]);
    expect(hall.piano.keys).toEqual(['strike 82']);
    hall.valerie.damp(82);
    expect(hall.piano.keys).toEqual(['strike 82', 'damp 82']);
  });

  test('a pedal is the piano’s, no deeper than it goes', async () => {
    const { valerie, piano } = await begin();
    valerie.pedal('sustain', 1.5);
    valerie.pedal('soft', Number.NaN);
    expect(piano.keys).toEqual(['sustain 1', 'soft 0']);
  });

  test('the pedal reaches the paint', async () => {
    const { valerie, easel } = await begin();
    for (const depth of [0, 1]) {
      valerie.pedal('sustain', depth);
      valerie.strike(82, 0.5);
    }
    const [dry, wet] = easel.given.slice(-2);
    expect(wet?.pickup).toBeGreaterThan(dry?.pickup ?? 1);
  });

  test('the keys that are down say under whose fingers', async () => {
    const { valerie, pass } = await begin();
    pass(1);
    valerie.strike(60, 0.5);
    const down = () => valerie.keysDown.map(({ pitch, by }) => `${pitch} ${by}`);
    expect(down()).toEqual(['39 pianist', '79 pianist', '60 visitor']);
    valerie.damp(60);
    valerie.pause();
    expect(down()).toEqual([]);
  });

  test('a key that is struck twice without being let go leaves no hand behind', async () => {
    const hall = await begin();
    hall.valerie.strike(82, 0.6);
    hall.pass(0.1);
    visit(hall, 82, 0.1);
    hall.pass(13);
    expect(hall.valerie.stats()).toMatchObject({ liveStrokes: 0, heldNotes: 0 });
    expect(visitorsOf(hall).map((stroke) => stroke.split(' ')[1])).toEqual(['0.50', '0.50']);
  });

  test('a canvas takes 9,000 strokes, those of the piece to come included; then a key only sounds', async () => {
    const hall = await begin();
    for (let key = 0; key < 9100; key++) {
      hall.valerie.strike(60, 0.5);
      hall.valerie.damp(60);
    }
    expect(visitorsOf(hall)).toHaveLength(9000 - 26);
    await hall.valerie.paintTo(12);
    expect(hall.valerie.stats().strokes).toBe(9000);
    expect(hall.piano.keys).toHaveLength(18_200);
  });

  test('under the varnish hands stop, and a key that is struck on it only sounds', async () => {
    const hall = await begin();
    hall.pass(11.8);
    hall.valerie.strike(82, 0.6);
    hall.pass(0.4);
    expect(hall.easel.varnished).toBe(true);
    const turns = [...hall.easel.turns];
    expect(turns.at(-1)).toMatch(/^visitor/);
    hall.valerie.strike(84, 0.6);
    hall.pass(2);
    expect(hall.piano.keys).toEqual(['strike 82', 'strike 84']);
    expect(hall.easel.turns).toEqual(turns);
    expect(hall.valerie.stats().liveStrokes).toBe(0);
    hall.repaint();
    hall.pass(0.1);
    expect(hall.easel).toMatchObject({ turns, varnished: true });
  });

  test('a frame lays no more than its budget, however many strokes of visitors are painted again', async () => {
    const keys = Array.from({ length: 2000 }, (_, i) => [60, i / 20, i / 20 + 1] as const);
    const hall = await begin(performanceOf(keys));
    for (let key = 0; key < 90; key++) visit(hall, 40 + (key % 40), 0.5);
    hall.valerie.pause();
    hall.pass(1);
    const turns = [...hall.easel.turns];
    hall.repaint();
    for (const pitch of [50, 60, 70]) hall.valerie.strike(pitch, 0.6);
    hall.stall(0.2);
    const lots: number[] = [];
    while (hall.easel.turns.length < turns.length && lots.length < 100) {
      const { length } = hall.easel.turns;
      hall.frame();
      lots.push(hall.easel.turns.length - length);
    }
    expect(hall.easel.turns.slice(0, turns.length)).toEqual(turns);
    expect(Math.max(...lots)).toBeLessThanOrEqual(500);
    expect(lots.length).toBeLessThan(turns.length / 400);
  });

  test('a new evening has a new log', async () => {
    const hall = await begin();
    hall.pass(1);
    visit(hall, 82, 0.4);
    await hall.valerie.restart();
    await hall.valerie.paintTo(12);
    expect(visitorsOf(hall)).toEqual([]);
    expect(hall.valerie.withVisitors).toBe(false);
  });
});

describe('a graphics card that was lost', () => {
  test('all is painted again, the varnish too', async () => {
    const whole = await watched();
    const hall = await begin();
    hall.pass(5);
    hall.repaint();
    hall.pass(8);
    expect(hall.easel.paint).toEqual(whole);
    hall.repaint();
    expect(hall.easel.paint).toEqual([]);
    hall.pass(1);
    expect(hall.easel.paint).toEqual(whole);
    expect(hall.easel.varnished).toBe(true);
    expect(hall.valerie.state).toBe('finished');
  });
});

describe('a window that changes', () => {
  /** A hall with a window, 720 pixels high, that can be given another size. */
  const withWindow = (options: Parameters<typeof createFakeHall>[1] = {}) => {
    const window = { width: 1080, height: 720, ratio: 1 };
    const hall = createFakeHall(opening, {
      size: (format) => sizeFor(window.width, window.height, window.ratio, format),
      ...options,
    });
    return { window, hall };
  };

  test('the same canvas is painted again in the pixels that fit, visitors’ strokes too', async () => {
    const { window, hall } = withWindow();
    await hall.valerie.ready;
    await hall.valerie.play();
    hall.pass(2);
    hall.valerie.strike(82, 0.6);
    hall.pass(0.3);
    hall.valerie.damp(82);
    hall.pass(2);
    const before = hall.easel.paint;
    Object.assign(window, { width: 2160, height: 1080, ratio: 2 });
    await hall.concert.fit();
    expect(hall.easel).toMatchObject({ height: 2160, canvases: 2 });
    hall.pass(0.05);
    expect(hall.easel.paint).toEqual(before);
    hall.pass(9);
    expect(hall.valerie).toMatchObject({ state: 'finished', withVisitors: true });
    expect(hall.valerie.stats()).toMatchObject({ notesPainted: 13, strokes: 27 });
  });

  test('a picture that hangs finished is finished again', async () => {
    const { window, hall } = withWindow();
    await hall.valerie.paintTo(12);
    const finished = hall.easel.paint;
    window.height = 360;
    await hall.concert.fit();
    hall.pass(0.1);
    expect(hall.easel).toMatchObject({ height: 360, varnished: true, paint: finished });
    expect(hall.valerie.state).toBe('finished');
  });

  test('a canvas that is stretched a little is left alone', async () => {
    const { window, hall } = withWindow();
    await hall.valerie.ready;
    window.height = 640;
    await hall.concert.fit();
    Object.assign(window, { width: 1900, height: 810 });
    await hall.concert.fit();
    expect(hall.easel).toMatchObject({ height: 720, canvases: 1 });
  });

  test('while its edge is drawn nothing is painted again; half a second later, once', async () => {
    const waits: { seconds: number; done: () => void }[] = [];
    const { window, hall } = withWindow({
      wait: (seconds) => new Promise((done) => waits.push({ seconds, done })),
    });
    await hall.valerie.ready;
    const fits = [500, 400, 300].map((height) => {
      window.height = height;
      return hall.concert.fit();
    });
    expect(waits.map(({ seconds }) => seconds)).toEqual([0.5, 0.5, 0.5]);
    waits[0]?.done();
    waits[1]?.done();
    await settle();
    expect(hall.easel.canvases).toBe(1);
    waits[2]?.done();
    await Promise.all(fits);
    expect(hall.easel).toMatchObject({ height: 300, canvases: 2 });
  });

  test('that changed while the picture was planned gets a canvas in its pixels, of the format that was planned', async () => {
    let planned = 0;
    const { window, hall } = withWindow({
      prepare: async ({ seed, format }) => {
        planned = format;
        await settle();
        Object.assign(window, { width: 540, height: 720 });
        return preparedFor(opening, seed);
      },
    });
    await hall.valerie.ready;
    expect(planned).toBe(1.5);
    expect(hall.easel).toMatchObject({ height: 360, canvases: 1 });
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
