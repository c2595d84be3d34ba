import { describe, expect, test } from 'vitest';
import type { FakeHall } from './fakeHall.ts';
import { performanceOf } from './fakePiece.ts';
import { begin } from './hallForTests.ts';

/** The share of a fake stroke that two slices are: a brush is lifted in so many. */
const LIFT = '0.10';

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

  test('the shortest touch goes half of its way, is lifted there, and is one stroke', async () => {
    const hall = await begin();
    hall.valerie.pause();
    hall.pass(0.1);
    const { strokes } = hall.valerie.stats();
    visit(hall, 82, 0);
    hall.pass(1);
    expect(hall.valerie.stats().strokes).toBe(strokes + 1);
    const shares = visitorsOf(hall).map((stroke) => stroke.split(' ')[1]);
    expect(shares).toEqual(['0.50', LIFT]);
    expect(hall.valerie.stats().liveStrokes).toBe(0);
  });

  test('a touch that is held to its end ends by itself', async () => {
    const hall = await begin();
    visit(hall, 82, 2);
    expect(visitorsOf(hall).map((stroke) => stroke.split(' ')[1])).toEqual(['1.00']);
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
    expect(before).toHaveLength(5); // two keys were let go early: the brush was lifted there
    const back = hall.valerie.seek(1);
    hall.pass(0.1);
    await back;
    expect(visitorsOf(hall)).toEqual([]);
    expect(hall.valerie.withVisitors).toBe(false);
    await hall.valerie.paintTo(3);
    expect(visitorsOf(hall)).toEqual(before.slice(0, 4));
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
    expect(visitorsOf(hall).map((stroke) => stroke.split(' ')[1])).toEqual([
      '0.50',
      '0.50',
      LIFT,
      LIFT,
    ]);
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
