import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { type Air, createAir, NIGHT } from './air.ts';
import { createFoliage, type Leafage } from './foliage.ts';
import { chooseSite, type Site } from './site.ts';

/** The river and its poplars as fields over the canvas. */
export interface Scene extends Field, Site, Omit<Air, 'distance'> {
  /** The crown that covers a place above the water, of the distant row or of the near one. */
  distant(x: number, y: number): Leafage | undefined;
  nearby(x: number, y: number): Leafage | undefined;
  /** One of several colours, of neighbours nearly the same, for there are few in a square inch. */
  among(hues: Hues, x: number, y: number): Lab;
  /** The colour of the leaves at a place in a crown. */
  leaves(leafage: Leafage, x: number, y: number, hour: Unit): Lab;
  /** The height above the water whose reflection lies at a place on it, and where that of a height lies. */
  mirrored(x: number, y: number): number;
  reflected(x: number, height: number): number;
}

const RIVER = lab('#6f8c9b');
const VIOLET = lab('#77749a');
/** How much taller things stand than their reflections lie. */
const FORESHORTENED = 1.4;

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { swell, drift, scale } = sheet;
  const site = chooseSite(sheet);
  const { season, shore, rim, sun, eye } = site;
  const { sky, glow, distance } = createAir(sheet, site);
  const distant = createFoliage(sheet, site.bend);
  const nearby = createFoliage(sheet, site.near);

  const among = (hues: Hues, x: number, y: number): Lab => {
    const at = clamp(drift(x, y, 3.4, 3.4, 61) * 2 - 0.5) * (hues.length - 1);
    const from = hues[Math.floor(at)] ?? hues[0];
    return blend(from, hues[Math.ceil(at)] ?? from, at % 1);
  };
  const leaves = ({ aside, tree }: Leafage, x: number, y: number, hour: Unit): Lab => {
    const lit = smoothstep(-0.2, 0.9, aside * sun + (drift(x, y, 6, 5, 63) - 0.5) * 1.2);
    const inner = smoothstep(0.8, 0.2, Math.abs(aside));
    const deep = shade(among(season.deep, x, y), -0.04);
    const shaded = blend(among(season.shade, x, y), deep, 0.3 + 0.5 * inner);
    const turned = blend(blend(shaded, NIGHT, 0.15 * hour), among(season.lit, x, y), 0.8 * lit);
    return blend(turned, distance(x, y, hour), 0.34 * tree.far ** 1.5);
  };
  const bank = (x: number, y: number): Lab => {
    const down = (y - rim(x)) / (shore(x) - rim(x)) + (drift(x, y, 3, 5, 33) - 0.5) * 0.8;
    const shadow = shade(among(season.bank, x, y), -0.04);
    return blend(among(season.grass, x, y), shadow, smoothstep(0.05, 0.65, down));
  };
  const land = (x: number, y: number, hour: Unit): Lab => {
    const ragged = y + (drift(x, y, 4, 3, 31) - 0.5) * 0.03;
    const onBank = smoothstep(rim(x) - 0.008, rim(x) + 0.008, ragged);
    return blend(distance(x, y, hour), bank(x, y), onBank);
  };
  /** What the water sees of a place above it, and of the sky as high as `skyward`. */
  const image = (x: number, y: number, hour: Unit, skyward: number): Lab => {
    const open = y < rim(x) ? distance(x, skyward, hour) : land(x, y, hour);
    const back = distant(x, y);
    const row = back ? blend(open, leaves(back, x, y, hour), back.deep * 0.55) : open;
    const front = nearby(x, y);
    return front ? blend(row, leaves(front, x, y, hour), front.deep * 0.7) : row;
  };
  const mirrored = (x: number, y: number) => shore(x) - (y - shore(x)) * FORESHORTENED;
  const reflected = (x: number, height: number) => shore(x) + (shore(x) - height) / FORESHORTENED;
  const water = (x: number, y: number, hour: Unit): Lab => {
    const depth = (y - shore(x)) / (1 - shore(x));
    const shaken = x + (drift(x, y, 1.6, 14, 71) - 0.5) * 0.06 * scale * (0.2 + depth);
    const stirred = mirrored(x, y) - (drift(x, y, 2.2, 9, 73) - 0.4) * 0.08 * depth;
    const height = Math.min(stirred, shore(shaken) - 0.002);
    // The water carries more of the high sky than a mirror would.
    const seen = image(shaken, height, hour, height - 0.5 * depth * height);
    const still = blend(RIVER, VIOLET, smoothstep(0.4, 0.62, drift(x, y, 0.9, 3.4, 75)));
    const veil = 0.1 + 0.24 * depth * smoothstep(0.4, 0.6, drift(x, y, 1, 3, 77));
    return shade(blend(seen, still, veil), -0.03 - 0.03 * depth);
  };

  const colour = (x: number, y: number, stage: Unit): Lab => {
    const place = y < shore(x) ? land(x, y, stage) : water(x, y, stage);
    return shade(place, (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.05, 0.95);
  };
  const sweep = mix(-0.5, 0.5, swell(0, 0, 1, 1, 83));
  const direction = (x: number, y: number) => {
    const loose = drift(x, y, 1.6, 3.2, 90) - 0.5;
    if (y > shore(x)) return loose * 0.4;
    if (y > rim(x)) return loose * 0.9;
    return sweep * smoothstep(eye, eye - 0.25, y) + loose * 1.2;
  };

  return {
    ...sheet,
    ...site,
    sky,
    glow,
    distant,
    nearby,
    among,
    leaves,
    mirrored,
    reflected,
    colour,
    direction,
    strands: () => 0,
    // The lit sky and leaves are the right hand's, the water, the bank and the shades the left's.
    hand: (x, y) =>
      y < rim(x) && drift(x, y, 1.4, 2, 101) > 0.46 - 0.2 * glow(x, y) ? 'right' : 'left',
  };
};
