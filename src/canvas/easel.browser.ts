import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Canvas, Easel, Part } from '../concert/ports.ts';
import { createRandom } from '../random.ts';
import { CANVAS, setUp } from './canvasForTests.ts';
import { createEasel } from './easel.ts';
import { pixelsOf, strokeAt } from './easelForTests.ts';

const random = createRandom(4);
const STROKES = Array.from({ length: 40 }, (_, note) => ({
  note,
  begins: note * 0.13,
  stroke: strokeAt(random() * 1.7, random(), { softness: random(), time: 0.2 + random() }),
}));

/** A broad, bent stroke over the whole canvas. */
const SWEEP = strokeAt(0.9, 0.5, {
  path: [
    [-0.1, 0.1],
    [1.9, -0.3],
    [1.9, 1.2],
    [0.1, 0.8],
  ],
  width: 0.23,
  body: 0.8,
});

const layAll = (easel: Easel) => {
  for (const { stroke, begins, note } of STROKES) easel.lay(stroke, begins, note);
};

/** The four quarters of a canvas, cut where no tile of 32 pixels ends. */
const quartersOf = ({ format, height }: Canvas): readonly Part[] => {
  const width = Math.round(format * height);
  const [across, down] = [Math.round(0.45 * width) | 1, Math.round(0.4 * height) | 1];
  return [0, across].flatMap((left) =>
    [0, down].map((top) => ({
      left,
      top,
      width: left === 0 ? across : width - across,
      height: top === 0 ? down : height - down,
    })),
  );
};

/** A canvas's part of a picture. */
const cutOut = (picture: ImageData, { left, top, width, height }: Part) => {
  const part = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * picture.width + left) * 4;
    part.set(picture.data.subarray(from, from + width * 4), y * width * 4);
  }
  return part;
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an easel', () => {
  it('paints the same picture to the bit however the frames fall', async () => {
    const { easel } = await setUp();
    layAll(easel);
    easel.finish();
    const atOnce = easel.digest();
    easel.putUp(CANVAS);
    const frame = createRandom(6);
    layAll(easel);
    for (let time = 0; time < 8; time += frame() * 0.4) {
      while (!easel.paintUntil(time, { left: 7 })) {
        easel.present();
        await new Promise((turn) => setTimeout(turn));
      }
    }
    easel.finish();
    expect(easel.digest()).toBe(atOnce);
    easel.putUp({ ...CANVAS, ground: [0.5, 0.53, 0.52] });
    expect(easel.digest()).not.toBe(atOnce);
  });

  it('counts strokes, those still growing, and the notes that lie on the canvas', async () => {
    const { easel } = await setUp();
    layAll(easel);
    easel.paintUntil(0.3);
    expect(easel.notesPainted).toBe(3);
    expect(easel.liveStrokes).toBeGreaterThan(0);
    easel.finish();
    expect(easel.notesPainted).toBe(40);
    expect(easel.liveStrokes).toBe(0);
    expect(easel.strokes).toBe(40);
  });

  it('paints a visitor’s stroke to the bit as it was watched when it is painted again at once', async () => {
    const { easel } = await setUp();
    // It crosses strokes of the piece that grow meanwhile: what either drags along hangs on their order.
    const play = (looked: () => void) => {
      layAll(easel);
      easel.paintUntil(0.9);
      const hand = easel.begin(strokeAt(0.5, 0.5, { pickup: 1 }));
      for (let slice = 0; slice < 5; slice++) {
        hand.lay();
        looked();
        easel.paintUntil(1 + slice * 0.3);
        looked();
      }
    };
    play(() => easel.present());
    const digest = easel.digest();
    easel.putUp(CANVAS);
    expect(easel.digest()).not.toBe(digest);
    play(() => {});
    expect(easel.digest()).toBe(digest);
  });

  it('stretches a canvas of another size without a trace of the last', async () => {
    const { easel, element } = await setUp();
    layAll(easel);
    easel.finish();
    easel.putUp({ ...CANVAS, format: 0.5 });
    expect([element.width, element.height]).toEqual([90, 180]);
    expect(easel.strokes).toBe(0);
  });

  it.each([
    ['a small canvas', CANVAS],
    ['one between two sizes', { ...CANVAS, format: 0.16, height: 1620 }],
    ['a print', { ...CANVAS, format: 0.12, height: 2160 }],
  ] as const)(
    'paints a picture in four parts that equal the whole to the bit, however strokes cross their seams: %s',
    async (_, canvas) => {
      const { easel } = await setUp();
      const paintWhole = (canvas: Canvas) => {
        easel.putUp(canvas);
        layAll(easel);
        easel.lay(SWEEP, 3, 40);
        easel.finish();
        return pixelsOf(easel);
      };
      const whole = await paintWhole(canvas);
      for (const quarter of quartersOf(canvas)) {
        const part = await paintWhole({ ...canvas, part: quarter });
        expect([part.width, part.height]).toEqual([quarter.width, quarter.height]);
        expect(part.data).toEqual(cutOut(whole, quarter));
      }
    },
  );

  it('paints in half floats what it paints in bytes, only finer', async () => {
    const paint = async (depth: 8 | 16) => {
      const { easel } = await setUp({ depth });
      layAll(easel);
      easel.finish();
      return { digest: easel.digest(), picture: await pixelsOf(easel) };
    };
    const [bytes, halves] = [await paint(8), await paint(16)];
    const { data } = halves.picture;
    const off = bytes.picture.data.map((value, index) => Math.abs(value - (data[index] ?? 0)));
    expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(1);
    expect(halves.digest).not.toBe(bytes.digest);
  });

  it('says that its paint was lost, and paints the same again', async () => {
    const element = document.createElement('canvas');
    let tell = () => {};
    const restored = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const easel = await createEasel(element, { onRestored: () => tell() });
    easel.putUp(CANVAS);
    layAll(easel);
    easel.finish();
    const before = easel.digest();
    const loss = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 100));
    easel.lay(strokeAt(0.5, 0.5), 9, 40);
    expect(easel.paintUntil(10, { left: 100 })).toBe(false);
    expect(easel.notesPainted).toBe(40);
    loss?.restoreContext();
    await restored;
    easel.putUp(CANVAS);
    layAll(easel);
    easel.finish();
    expect(easel.digest()).toBe(before);
  });

  it('links no program from the first stroke on to the varnish: all are ready when the canvas hangs', async () => {
    const link = vi.spyOn(WebGL2RenderingContext.prototype, 'linkProgram');
    const { easel } = await setUp();
    const linked = link.mock.calls.length;
    expect(linked).toBeGreaterThan(0);
    layAll(easel);
    easel.set(0.6);
    for (const time of [0.3, 1]) {
      easel.paintUntil(time);
      easel.present();
    }
    easel.finish();
    easel.present(true);
    expect(link.mock.calls.length).toBe(linked);
  });

  it('says so when the browser refuses WebGL', async () => {
    const element = document.createElement('canvas');
    element.getContext('2d'); // a canvas gives one kind of context only
    await expect(createEasel(element)).rejects.toThrow('no-webgl');
  });
});
