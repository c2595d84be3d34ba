import { beforeAll, describe, expect, it } from 'vitest';
import type { Easel } from '../concert/ports.ts';
import { CLOTHS } from '../painting/cloths.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { Rgb } from '../units.ts';
import { createEasel } from './easel.ts';
import { far, pixelsOf, strokeAt } from './easelForTests.ts';

const HEIGHT = 1080;
const FORMAT = 1 / 4;
const GROUND: Rgb = [0.62, 0.56, 0.48];
const BLUE: Rgb = [0.2, 0.3, 0.55];
const RED: Rgb = [0.62, 0.2, 0.18];

let easel: Easel;

beforeAll(async () => {
  easel = await createEasel(document.createElement('canvas'));
});

/** A narrow canvas as high as a screen, with these strokes on it, each done before the next. */
const paint = async (...strokes: readonly Stroke[]): Promise<ImageData> => {
  easel.putUp({ format: FORMAT, height: HEIGHT, cloth: CLOTHS.ordinary, ground: GROUND });
  for (const [note, one] of strokes.entries()) easel.lay(one, note * 3, note);
  easel.paintUntil(strokes.length * 3);
  return pixelsOf(easel);
};

const colourAt = ({ data, width }: ImageData, x: number, y: number): Rgb => {
  const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
  return [red / 255, green / 255, blue / 255];
};

/** A stroke straight across at a height, in pixels. */
const across = (y: number, width: number, rest: Partial<Stroke> = {}): Stroke =>
  strokeAt(FORMAT / 2, y / HEIGHT, {
    path: [
      [0.02, y / HEIGHT],
      [0.09, y / HEIGHT],
      [0.16, y / HEIGHT],
      [0.23, y / HEIGHT],
    ],
    width: width / HEIGHT,
    load: BLUE,
    second: BLUE,
    charge: 1,
    dryness: 0,
    pickup: 0,
    seed: 5,
    ...rest,
  });

describe('a narrow brush', () => {
  /** How often paint and ground take turns along the middle of a stroke. */
  const turnsAlong = (picture: ImageData, y: number): number => {
    const isPaint = Array.from({ length: 180 }, (_, i) => {
      const colour = colourAt(picture, 45 + i, y);
      return far(colour, BLUE) < far(colour, GROUND);
    });
    return isPaint.filter((is, i) => i > 0 && is !== isPaint[i - 1]).length;
  };

  it('draws one line, or a row of touches', async () => {
    const rows = [200, 400, 600, 800];
    const lay = (inRow: boolean) =>
      rows.map((y, nth) => across(y, 7, { broken: 1, inRow, seed: 3 + nth }));
    const [line, row] = [await paint(...lay(false)), await paint(...lay(true))];
    const turns = (picture: ImageData) => rows.reduce((sum, y) => sum + turnsAlong(picture, y), 0);
    expect(turns(line)).toBeLessThan(2 * rows.length);
    expect(turns(row)).toBeGreaterThan(3 * rows.length);
  });

  it('leaves something of every row about the middle of its path, however short', async () => {
    const rows = Array.from({ length: 30 }, (_, nth) => ({
      y: 30 + 34 * nth,
      width: [4, 8, 12, 20][nth % 4] ?? 4,
    }));
    const picture = await paint(
      ...rows.map(({ y, width }, nth) => {
        const half = (width * (0.75 + 0.25 * (nth % 5))) / HEIGHT;
        const at = (share: number) => [FORMAT / 2 + share * half, y / HEIGHT] as const;
        const path = [at(-1), at(-1 / 3), at(1 / 3), at(1)] as const;
        return across(y, width, { path, inRow: true, broken: 1, seed: 0.7 * nth });
      }),
    );
    /** How much of each is painted, in squares as wide as its brush. */
    const painted = rows.map(({ y, width }) => {
      const [reach, middle] = [Math.ceil(width / 2), Math.round((FORMAT / 2) * HEIGHT)];
      const places = Array.from({ length: (4 * reach + 1) * (2 * reach + 1) }, (_, i) => ({
        x: middle - 2 * reach + (i % (4 * reach + 1)),
        down: y - reach + Math.floor(i / (4 * reach + 1)),
      }));
      const inPaint = places.filter(({ x, down }) => {
        const colour = colourAt(picture, x, down);
        return far(colour, BLUE) < far(colour, GROUND);
      });
      return inPaint.length / width ** 2;
    });
    expect(Math.min(...painted)).toBeGreaterThan(0.1);
  });
});

describe('a touch', () => {
  const rows = [120, 320, 520, 720, 920];
  const lay = (loaded: boolean) =>
    paint(
      ...rows.map((y, nth) =>
        across(y, 26, {
          loaded,
          second: RED,
          streak: 0.7,
          body: 0.5,
          softness: 0,
          seed: nth * 1.3,
        }),
      ),
    );

  /** How far the upper edge of each stroke jumps from one column to the next, in pixels, on average over its first half. */
  const jumps = (picture: ImageData): number => {
    const steps = rows.flatMap((y) => {
      const edge = Array.from({ length: 70 }, (_, i) =>
        Array.from({ length: 40 }, (__, nth) => y - 30 + nth).findIndex((at) => {
          const colour = colourAt(picture, 45 + i, at);
          return Math.min(far(colour, BLUE), far(colour, RED)) < far(colour, GROUND);
        }),
      );
      return edge.slice(1).map((down, nth) => Math.abs(down - (edge[nth] ?? down)));
    });
    return steps.reduce((sum, one) => sum + one, 0) / steps.length;
  };

  /** How much paints differ across the heart of a stroke from how they do along it. */
  const lengthwise = (picture: ImageData): number => {
    let [along, over] = [0, 0];
    for (const y of rows) {
      for (let i = 0; i < 100; i++) {
        for (let down = -6; down < 6; down++) {
          const here = colourAt(picture, 60 + i, y + down);
          along += far(here, colourAt(picture, 62 + i, y + down));
          over += far(here, colourAt(picture, 60 + i, y + down + 2));
        }
      }
    }
    return over / along;
  };

  it('of one load has a smooth edge, and paints that lie side by side all along it', async () => {
    const [one, plain] = [await lay(true), await lay(false)];
    expect(jumps(one)).toBeLessThan(0.29);
    expect(lengthwise(one)).toBeGreaterThan(1.2 * lengthwise(plain));
  });

  it('of any other kind is streaked along its way as well, and has no crumbs', async () => {
    expect(lengthwise(await lay(false))).toBeGreaterThan(3.2);
  });
});

describe('a broad brush', () => {
  it('shows hairs as fine as a narrow one does', async () => {
    /** How often paint and ground take turns across the heart of a stroke, in turns a pixel. */
    const turns = async (width: number): Promise<number> => {
      const y = HEIGHT / 2;
      const stroke = across(y, width, { opacity: 0.6, bristle: 0.007, body: 0 });
      const picture = await paint(stroke);
      const half = Math.round(width / 4);
      const columns = Array.from({ length: 120 }, (_, i) => {
        const isPaint = Array.from({ length: 2 * half }, (_, down) => {
          const colour = colourAt(picture, 75 + i, y - half + down);
          return far(colour, BLUE) < far(colour, GROUND);
        });
        return isPaint.filter((is, nth) => nth > 0 && is !== isPaint[nth - 1]).length;
      });
      return columns.reduce((sum, one) => sum + one, 0) / (columns.length * 2 * half);
    };
    const broad = ((await turns(80)) + (await turns(160))) / 2;
    expect(broad).toBeGreaterThan(0.6 * (await turns(20)));
  });
});

describe('where two colours meet', () => {
  it('they melt into each other', async () => {
    const TOP = 400;
    const strokes = [
      across(TOP, 200, { body: 0, softness: 0 }),
      across(TOP + 90, 100, { body: 0, softness: 0, load: RED, second: RED }),
    ];
    /** By how much of the whole step from blue to red the hue changes from one pixel of a column to the next, at most; on average. */
    const steepest = (picture: ImageData): number => {
      const columns = Array.from({ length: 60 }, (_, i) => {
        const hues = Array.from({ length: 120 }, (_, down) => {
          const [red, , blue] = colourAt(picture, 100 + i, TOP + down);
          return red - blue;
        });
        const steps = hues.slice(1).map((hue, nth) => Math.abs(hue - (hues[nth] ?? hue)));
        return Math.max(...steps) / (Math.max(...hues) - Math.min(...hues));
      });
      return columns.reduce((sum, one) => sum + one, 0) / columns.length;
    };
    expect(steepest(await paint(...strokes))).toBeLessThan(0.38);
  });
});
