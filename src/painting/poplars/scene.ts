import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { createSheet, type Field, type Sheet } from '../sheet.ts';
import { type Air, createAir, NIGHT } from './air.ts';
import { createFoliage, type Leafage } from './foliage.ts';
import { createWater, type Water } from './mirror.ts';
import { chooseSite, type Site } from './site.ts';

/** The river and its poplars as fields over the canvas. */
export interface Scene extends Field, Site, Omit<Air, 'distance'>, Omit<Water, 'water'> {
  /** The crown that covers a place above the water, of the distant row or of the near one. */
  distant(x: number, y: number): Leafage | undefined;
  nearby(x: number, y: number): Leafage | undefined;
  /** One of several colours, of neighbours nearly the same, for there are few in a square inch. */
  among(hues: Hues, x: number, y: number): Lab;
  /** The colour of the leaves at a place in a crown. */
  leaves(leafage: Leafage, x: number, y: number, hour: Unit): Lab;
}

const amongNeighbours =
  ({ drift }: Sheet): Scene['among'] =>
  (hues, x, y) => {
    const at = clamp(drift(x, y, 3.4, 3.4, 61) * 2 - 0.5) * (hues.length - 1);
    const from = hues[Math.floor(at)] ?? hues[0];
    return blend(from, hues[Math.ceil(at)] ?? from, at % 1);
  };

/** Leaves in their light and shade, deepest about the trunk, paler the farther. */
const colourLeaves =
  ({ drift }: Sheet, { season, sun }: Site, air: Air, among: Scene['among']): Scene['leaves'] =>
  ({ aside, tree }, x, y, hour) => {
    const lit = smoothstep(-0.2, 0.9, aside * sun + (drift(x, y, 6, 5, 63) - 0.5) * 1.2);
    const inner = smoothstep(0.8, 0.2, Math.abs(aside));
    const deep = shade(among(season.deep, x, y), -0.03);
    const shaded = blend(among(season.shade, x, y), deep, 0.3 + 0.5 * inner);
    const turned = blend(blend(shaded, NIGHT, 0.15 * hour), among(season.lit, x, y), 0.8 * lit);
    return blend(turned, air.distance(x, y, hour), 0.4 * tree.far ** 1.3);
  };

/** The bank, and what is seen beyond it. */
const colourLand = (
  { drift }: Sheet,
  { season, rim, shore }: Site,
  air: Air,
  among: Scene['among'],
) => {
  const bank = (x: number, y: number): Lab => {
    const down = (y - rim(x)) / (shore(x) - rim(x)) + (drift(x, y, 3, 5, 33) - 0.5) * 0.8;
    const shadow = shade(among(season.bank, x, y), -0.04);
    return blend(among(season.grass, x, y), shadow, smoothstep(0.05, 0.65, down));
  };
  return (x: number, y: number, hour: Unit): Lab => {
    const ragged = y + (drift(x, y, 4, 3, 31) - 0.5) * 0.03;
    const onBank = smoothstep(rim(x) - 0.008, rim(x) + 0.008, ragged);
    return blend(air.distance(x, y, hour), bank(x, y), onBank);
  };
};

/** Hanging in the water, lying on the bank, and across the sky in one long slant. */
const directBrush = ({ drift, swell }: Sheet, { shore, rim, eye }: Site): Scene['direction'] => {
  const sweep = mix(-0.5, 0.5, swell(0, 0, 1, 1, 83));
  return (x, y) => {
    const loose = drift(x, y, 1.6, 3.2, 90) - 0.5;
    if (y > shore(x)) return UPRIGHT + loose * 0.5;
    if (y > rim(x)) return loose * 0.9;
    return sweep * smoothstep(eye, eye - 0.25, y) + loose * 1.2;
  };
};

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { drift } = sheet;
  const site = chooseSite(sheet);
  const { shore, rim } = site;
  const air = createAir(sheet, site);
  const among = amongNeighbours(sheet);
  const leaves = colourLeaves(sheet, site, air, among);
  const land = colourLand(sheet, site, air, among);
  const distant = createFoliage(sheet, site.bend);
  const nearby = createFoliage(sheet, site.near);
  /** What the water sees of a place above it, and of the sky as high as `skyward`. */
  const image = (x: number, y: number, hour: Unit, skyward: number): Lab => {
    const open = y < rim(x) ? air.distance(x, skyward, hour) : land(x, y, hour);
    const back = distant(x, y);
    const row = back ? blend(open, leaves(back, x, y, hour), back.deep * 0.7) : open;
    const front = nearby(x, y);
    return front ? blend(row, leaves(front, x, y, hour), front.deep * 0.75) : row;
  };
  const { water, mirrored, reflected } = createWater(sheet, site, image);
  return {
    ...sheet,
    ...site,
    sky: air.sky,
    glow: air.glow,
    distant,
    nearby,
    among,
    leaves,
    mirrored,
    reflected,
    // The crowns are drawn tree by tree: the coats lay what is behind them.
    colour: (x, y, stage) => {
      const place = y < shore(x) ? land(x, y, stage) : water(x, y, stage);
      return shade(place, (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.05, 0.95);
    },
    direction: directBrush(sheet, site),
    strands: () => 0,
    // The lit sky and leaves are the right hand's, the water, the bank and the shades the left's.
    hand: (x, y) =>
      y < rim(x) && drift(x, y, 1.4, 2, 101) > 0.46 - 0.2 * air.glow(x, y) ? 'right' : 'left',
  };
};
