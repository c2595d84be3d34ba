import { beforeAll, describe, expect, it } from 'vitest';
import type { Easel } from '../concert/ports.ts';
import { CLOTHS } from '../painting/cloths.ts';
import type { Rgb } from '../units.ts';
import { createEasel } from './easel.ts';
import { pixelsOf, strokeAt } from './easelForTests.ts';

const SIDE = 1080;
const DARK: Rgb = [0.12, 0.13, 0.17];
const MIDDLE: Rgb = [0.6, 0.6, 0.6];
const LIGHT: Rgb = [0.9, 0.9, 0.9];
const RED: Rgb = [0.75, 0.5, 0.5];
const PATH = [
  [-0.2, 0.5],
  [0.27, 0.5],
  [0.73, 0.5],
  [1.2, 0.5],
] as const;

let easel: Easel;

beforeAll(async () => {
  easel = await createEasel(document.createElement('canvas'));
});

/** The middle of a canvas that is primed, and covered with so many coats, of one colour and seen in the lamp's light: its mean colour, and how far its lightness strays from it, as a share of it. */
const seen = async (
  load: Rgb,
  { coats = 2, varnished = false } = {},
): Promise<{ colour: Rgb; strays: number }> => {
  easel.putUp({ format: 1, height: SIDE, cloth: CLOTHS.coarse, ground: load });
  for (let note = 0; note < coats; note++) {
    const coat = { path: PATH, width: 0.5, load, second: load, charge: 1, dryness: 0, pickup: 0 };
    easel.lay(strokeAt(0.5, 0.5, { ...coat, body: 0.04, seed: 5 + note }), note * 3, note);
  }
  easel.paintUntil(6);
  if (varnished) easel.finish();
  const { data } = await pixelsOf(easel);
  const places = Array.from({ length: 10_000 }, (_, i) => {
    const at = ((110 + Math.floor(i / 100)) * SIDE + 110 + (i % 100)) * 4;
    return data.subarray(at, at + 3);
  });
  const mean = (of: (place: Uint8ClampedArray) => number) =>
    places.reduce((sum, place) => sum + of(place) / 255, 0) / places.length;
  const channel = (i: number) => mean((place) => place[i] ?? 0);
  const green = channel(1);
  return {
    colour: [channel(0), green, channel(2)],
    strays: mean((place) => Math.abs((place[1] ?? 0) - 255 * green)) / green,
  };
};

/** A red stroke, so many pixels wide, over its way across a grey canvas that is nearly as dark as the stroke is light: the medians along it of how red, and how light, its middle is. */
const strokeSeen = async (width: number): Promise<{ red: number; light: number }> => {
  const cloth = { ...CLOTHS.coarse, depth: 0 };
  easel.putUp({ format: 1, height: SIDE, cloth, ground: [0.15, 0.15, 0.15] });
  const plain = { load: RED, second: RED, charge: 1, dryness: 0, pickup: 0, body: 0.02 };
  easel.lay(strokeAt(0.5, 0.5, { ...plain, path: PATH, width: width / SIDE, seed: 5 }), 0, 0);
  easel.paintUntil(6);
  const { data } = await pixelsOf(easel);
  const places = Array.from({ length: 600 }, (_, i) => {
    const row = [-2, -1, 0, 1].map((y) => ((SIDE / 2 + y) * SIDE + 240 + i) * 4);
    return row.toSorted((a, b) => (data[a] ?? 0) - (data[b] ?? 0)).at(-1) ?? 0;
  });
  const median = (of: (at: number) => number) =>
    (places.map(of).toSorted((a, b) => a - b)[300] ?? 0) / 255;
  return {
    red: median((at) => (data[at] ?? 0) - (data[at + 1] ?? 0)),
    light: median((at) => ((data[at] ?? 0) + 2 * (data[at + 1] ?? 0)) / 3),
  };
};

describe('the light on a painting', () => {
  it('leaves what is in the middle as it was mixed, and deepens what is dark', async () => {
    const [dark, middle] = [await seen(DARK), await seen(MIDDLE)];
    expect(middle.colour[1]).toBeGreaterThan(MIDDLE[1] - 0.04);
    expect(middle.colour[1]).toBeLessThan(MIDDLE[1] + 0.04);
    expect(dark.colour[1]).toBeLessThan(0.8 * DARK[1]);
  });

  it('shows the same cloth less in what is light', async () => {
    const bare = { coats: 0 };
    const [middle, light] = [await seen(MIDDLE, bare), await seen(LIGHT, bare)];
    expect(light.strays).toBeLessThan(0.85 * middle.strays);
  });

  it('melts what is narrow into what lies beside it, its hue more than its lightness', async () => {
    const [narrow, broad] = [await strokeSeen(4), await strokeSeen(60)];
    expect(narrow.light).toBeLessThan(0.95 * broad.light);
    expect(narrow.red / broad.red).toBeLessThan(0.9 * (narrow.light / broad.light));
  });

  it('is yellower through varnish', async () => {
    const [bare, varnished] = [await seen(LIGHT), await seen(LIGHT, { varnished: true })];
    const yellow = ({ colour: [red, , blue] }: { colour: Rgb }) => red / blue;
    expect(yellow(varnished)).toBeGreaterThan(1.015 * yellow(bare));
  });
});
