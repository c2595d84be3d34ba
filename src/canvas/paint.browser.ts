import { beforeAll, describe, expect, it } from 'vitest';
import type { Easel } from '../concert/ports.ts';
import { CLOTHS } from '../painting/cloths.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { Rgb } from '../units.ts';
import { createEasel } from './easel.ts';
import { far, pixelsOf, strokeAt } from './easelForTests.ts';

const SIDE = 320;
const GROUND: Rgb = [0.62, 0.56, 0.48];
const BLUE: Rgb = [0.2, 0.3, 0.55];
const OCHRE: Rgb = [0.78, 0.6, 0.3];
const NIGHT: Rgb = [0.14, 0.16, 0.24];

/** A place on the canvas, as shares of it. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The heart of the stroke, and its end. */
const HEART: Box = [0.35, 0.46, 0.65, 0.54];
const END: Box = [0.68, 0.46, 0.83, 0.54];

/** A broad stroke across the middle of a square canvas. */
const stroke = (rest: Partial<Stroke> = {}): Stroke =>
  strokeAt(0.5, 0.5, {
    path: [
      [0.1, 0.5],
      [0.37, 0.5],
      [0.63, 0.5],
      [0.9, 0.5],
    ],
    width: 0.24,
    load: BLUE,
    second: BLUE,
    charge: 1,
    dryness: 0.1,
    pickup: 0,
    body: 0.05,
    seed: 5,
    ...rest,
  });

const down: Stroke['path'] = [
  [0.5, 0.1],
  [0.5, 0.37],
  [0.5, 0.63],
  [0.5, 0.9],
];

let easel: Easel;

beforeAll(async () => {
  easel = await createEasel(document.createElement('canvas'));
});

/** A fresh canvas with these strokes on it, each dry and done before the next. */
const paint = async (strokes: readonly Stroke[], varnished = false): Promise<ImageData> => {
  easel.putUp({ format: 1, height: SIDE, cloth: CLOTHS.ordinary, ground: GROUND });
  for (const [note, one] of strokes.entries()) easel.lay(one, note * 3, note);
  easel.paintUntil(strokes.length * 3);
  if (varnished) easel.finish();
  return pixelsOf(easel);
};

/** The colours of a part of a picture, 0 to 1. */
const coloursIn = ({ data }: ImageData, [left, top, right, bottom]: Box): readonly Rgb[] => {
  const colours: Rgb[] = [];
  for (let y = Math.round(top * SIDE); y < bottom * SIDE; y++) {
    for (let x = Math.round(left * SIDE); x < right * SIDE; x++) {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * SIDE + x) * 4);
      colours.push([red / 255, green / 255, blue / 255]);
    }
  }
  return colours;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const meanColour = (picture: ImageData, box: Box): Rgb => {
  const colours = coloursIn(picture, box);
  const mean = (channel: 0 | 1 | 2) => meanOf(colours.map((colour) => colour[channel]));
  return [mean(0), mean(1), mean(2)];
};

const lightness = ([red, green, blue]: Rgb): number => 0.3 * red + 0.6 * green + 0.1 * blue;

/** How much of a box looks rather like one colour than like another. */
const shareOf = (picture: ImageData, box: Box, like: Rgb, other: Rgb): number => {
  const colours = coloursIn(picture, box);
  return colours.filter((one) => far(one, like) < far(one, other)).length / colours.length;
};

/** How alike two pictures are in their lights and shades, aside from how strong these are (Pearson's correlation). */
const alike = (a: ImageData, b: ImageData, box: Box): number => {
  const rows = [a, b].map((picture) => {
    const values = coloursIn(picture, box).map(lightness);
    const mean = meanOf(values);
    return values.map((value) => value - mean);
  });
  const product = (p = 0, q = 0): number =>
    meanOf((rows[p] ?? []).map((v, i) => v * (rows[q]?.[i] ?? 0)));
  return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1));
};

/** A fresh canvas with a stroke on it whose paint sets so often before another one crosses it, and is seen. */
const paintSetting = async (times: number, first: Stroke, second?: Stroke): Promise<ImageData> => {
  easel.putUp({ format: 1, height: SIDE, cloth: CLOTHS.ordinary, ground: GROUND });
  easel.lay(first, 0, 0);
  for (let i = 0; i < times; i++) easel.set(3 + i);
  if (second) easel.lay(second, 20, 1);
  easel.paintUntil(30);
  return pixelsOf(easel);
};

describe('wet paint', () => {
  it('shines, and less each time that it sets', async () => {
    const brightest = async (times: number) => {
      const lights = coloursIn(
        await paintSetting(times, stroke({ body: 0.9, load: NIGHT, second: NIGHT })),
        HEART,
      ).map(lightness);
      return lights.toSorted((a, b) => b - a)[Math.floor(lights.length / 50)] ?? 0;
    };
    const [wet, setting, dry] = [await brightest(0), await brightest(1), await brightest(6)];
    expect(setting).toBeLessThan(wet - 0.02);
    expect(dry).toBeLessThan(setting - 0.02);
  });

  it('mixes with what is laid over it until it has set', async () => {
    const over = (times: number) =>
      paintSetting(
        times,
        stroke({ body: 0.4 }),
        stroke({ path: down, load: OCHRE, second: OCHRE, pickup: 0.8 }),
      );
    const CROSS: Box = [0.46, 0.46, 0.54, 0.54];
    const [wet, dry] = [meanColour(await over(0), CROSS), meanColour(await over(8), CROSS)];
    expect(far(wet, OCHRE)).toBeGreaterThan(far(dry, OCHRE) + 0.05);
  });
});

describe('the paint of one stroke', () => {
  it('is of the colour that was planned, streaks and light aside', async () => {
    for (const body of [0.05, 0.5]) {
      const blue = await paint([stroke({ body })]);
      expect(far(meanColour(blue, HEART), BLUE)).toBeLessThan(0.1);
      const both = await paint([stroke({ body, second: OCHRE, streak: 1 })]);
      expect(shareOf(both, HEART, BLUE, OCHRE)).toBeGreaterThan(0.15);
      expect(shareOf(both, HEART, OCHRE, BLUE)).toBeGreaterThan(0.15);
    }
  });

  it('runs dry on its way: the ground shows between the bristles', async () => {
    const dry: ImageData[] = [];
    for (const seed of [5, 6, 7, 8]) {
      dry.push(await paint([stroke({ charge: 0.8, dryness: 0.7, seed })]));
    }
    const bare = (box: Box) => meanOf(dry.map((one) => shareOf(one, box, GROUND, BLUE)));
    expect(bare(END)).toBeGreaterThan(0.25);
    expect(bare(END)).toBeGreaterThan(bare(HEART) + 0.15);
    expect(bare(END)).toBeLessThan(0.97);
    expect(shareOf(await paint([stroke()]), HEART, GROUND, BLUE)).toBeLessThan(0.05);
  });

  it('leaves the weave to be seen where it is thin, and fills it where it is thick', async () => {
    const canvas = await paint([]);
    // The bristles of one stroke hide it, of several on average they do not.
    const seen = async (body: number) => {
      const alikes: number[] = [];
      for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
        alikes.push(alike(canvas, await paint([stroke({ body, seed, streak: 0 })]), HEART));
      }
      return meanOf(alikes);
    };
    const [stain, thick] = [await seen(0.02), await seen(0.9)];
    expect(stain).toBeGreaterThan(0.08);
    expect(thick).toBeLessThan(stain / 2);
  });

  it('stands higher, and so catches more light and shade, the thicker it is', async () => {
    const variance = async (body: number) => {
      const lights = coloursIn(
        await paint([stroke({ body, load: OCHRE, second: OCHRE })]),
        HEART,
      ).map(lightness);
      const mean = meanOf(lights);
      return meanOf(lights.map((light) => (light - mean) ** 2));
    };
    expect(await variance(0.9)).toBeGreaterThan(1.25 * (await variance(0.1)));
  });

  it('lies on the ridges of what it is dragged over', async () => {
    const dragged = stroke({ charge: 0.62, dryness: 0.2 });
    const ridges = stroke({ path: down, width: 0.5, body: 1, load: GROUND, second: GROUND });
    const [flat, rough] = [await paint([dragged]), await paint([ridges, dragged])];
    const [onFlat, onRough] = [flat, rough].map((picture) =>
      coloursIn(picture, HEART).map((one) => far(one, BLUE) < far(one, GROUND)),
    );
    const elsewhere = (onFlat ?? []).filter((one, i) => one !== onRough?.[i]).length;
    expect(elsewhere / (onFlat?.length ?? 0)).toBeGreaterThan(0.08);
  });

  it('takes up what is wet under it', async () => {
    const under = stroke({ path: down, width: 0.4, load: OCHRE, second: OCHRE });
    const mixed = async (pickup: number) =>
      meanColour(await paint([under, stroke({ pickup })]), HEART);
    const [clean, wet] = [await mixed(0), await mixed(0.9)];
    expect(far(clean, BLUE)).toBeLessThan(0.1);
    expect(far(wet, OCHRE)).toBeLessThan(far(clean, OCHRE) - 0.08);
  });

  it('drags what is wet out over where it lies', async () => {
    const beside = stroke({
      path: [
        [0.2, 0.1],
        [0.2, 0.37],
        [0.2, 0.63],
        [0.2, 0.9],
      ],
      width: 0.3,
      load: OCHRE,
      second: OCHRE,
      body: 0.4,
    });
    const beyond = async (pickup: number) =>
      meanColour(await paint([beside, stroke({ pickup })]), HEART);
    const [clean, dragged] = [await beyond(0), await beyond(0.9)];
    expect(far(dragged, OCHRE)).toBeLessThan(far(clean, OCHRE) - 0.05);
  });

  it('falls into islands towards its edges where it is broken, and is closed at heart', async () => {
    const EDGE: Box = [0.3, 0.39, 0.7, 0.42];
    const [whole, broken] = [await paint([stroke()]), await paint([stroke({ broken: 1 })])];
    const bare = (picture: ImageData, box: Box) => shareOf(picture, box, GROUND, BLUE);
    expect(bare(broken, EDGE)).toBeGreaterThan(bare(whole, EDGE) + 0.1);
    expect(bare(broken, HEART)).toBeLessThan(0.05);
  });

  it('is no film where it is thin, but opaque where it lies', async () => {
    const NARROW = 0.03;
    const thin = await paint([stroke({ width: NARROW, opacity: 0.6, softness: 0, landing: 0 })]);
    const apart = far(BLUE, GROUND);
    const shares = coloursIn(thin, [0.2, 0.49, 0.7, 0.51]).map((one) => far(one, GROUND) / apart);
    const halfWay = shares.filter((share) => share > 0.35 && share < 0.65).length;
    expect(halfWay / shares.length).toBeLessThan(0.2);
    expect(shares.filter((share) => share >= 0.65).length / shares.length).toBeGreaterThan(0.3);
  });

  it('lets through what lies under it as a glaze', async () => {
    const under = stroke({
      path: down,
      width: 0.3,
      load: OCHRE,
      second: OCHRE,
      lifting: 0,
      landing: 0,
    });
    const glazed = await paint([under, stroke({ opacity: 0.35 })]);
    const [on, off]: readonly Box[] = [
      [0.46, 0.46, 0.54, 0.54],
      [0.22, 0.46, 0.28, 0.54],
    ];
    if (!on || !off) throw new Error('two places were named');
    const apart = far(meanColour(glazed, on), meanColour(glazed, off));
    const before = await paint([under]);
    // A glaze is streaked: some hairs lay more of it than others, and the whole lets through a third at least.
    expect(apart).toBeGreaterThan(far(meanColour(before, on), meanColour(before, off)) / 3);
    expect(far(meanColour(glazed, on), BLUE)).toBeLessThan(
      far(meanColour(before, on), BLUE) - 0.08,
    );
  });
});

describe('the varnish', () => {
  it('deepens the darks more than the lights', async () => {
    const light = stroke({ path: down, width: 0.3, load: OCHRE, second: OCHRE, landing: 0 });
    const strokes = [stroke({ load: NIGHT, second: NIGHT }), light];
    const [dry, varnished] = [await paint(strokes), await paint(strokes, true)];
    const dark: Box = [0.22, 0.46, 0.3, 0.54];
    const kept = (box: Box) =>
      lightness(meanColour(varnished, box)) / lightness(meanColour(dry, box));
    expect(kept(dark)).toBeLessThan(0.99);
    expect(kept(dark)).toBeLessThan(kept([0.46, 0.3, 0.54, 0.42]) - 0.01);
  });
});
