import { describe, expect, test } from 'vitest';
import { createFakeHall, settle } from './fakeHall.ts';
import { opening, preparedFor } from './fakePiece.ts';
import { begin, watched } from './hallForTests.ts';
import { sizeFor } from './size.ts';

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
