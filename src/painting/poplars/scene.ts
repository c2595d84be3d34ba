import { clamp, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { createSheet, type Field, type Sheet } from '../sheet.ts';
import { createFoliage, createTrunks, type Leafage } from './foliage.ts';
import type { Poplar } from './plant.ts';
import { chooseSite, type Site } from './site.ts';

/** The river and its poplars as fields over the canvas. */
export interface Scene extends Field, Site {
  /** The sky at a place, as if nothing stood before it. */
  sky(x: number, y: number, hour: Unit): Lab;
  /** How near the place where the sky is brightest. */
  glow(x: number, y: number): Unit;
  /** The bank at a place. */
  bank(x: number, y: number): Lab;
  /** The crown that covers a place above the water, of the distant row or of the near trees, and the near trunk. */
  distant(x: number, y: number, margin?: number): Leafage | undefined;
  nearby(x: number, y: number, margin?: number): Leafage | undefined;
  trunk(x: number, y: number, margin?: number): Poplar | undefined;
  /** How much light falls on a place in a crown, 0 its dark inside to 1: with or without what its single tufts make of it. */
  light(leafage: Leafage, detail?: Unit): Unit;
  /** The colour of leaves in so much light; broken, at a place, with what is cooler or warmer at the same value. */
  leaves(light: Unit, tree: Poplar, hour: Unit): Lab;
  broken(leaf: Lab, x: number, y: number): Lab;
  /** The height above the water whose reflection lies at a place on it, and how far the water has shaken it aside. */
  mirrored(x: number, y: number): number;
  shaken(x: number, y: number): number;
  /** The water at a place, with or without the near trees in it. */
  water(x: number, y: number, hour: Unit, withNear: boolean): Lab;
}

/** How much taller things stand than their reflections lie. */
const FORESHORTENED = 1.25;

const lightSky = ({ drift, format }: Sheet, { season, eye, glowAt }: Site) => {
  const glow = (x: number, y: number): Unit =>
    Math.exp(-(((x - glowAt) / (0.42 * format)) ** 2) - ((eye - y) / 0.24) ** 2);
  const sky = (x: number, y: number, hour: Unit): Lab => {
    const height = clamp(clamp(y / eye) ** 1.15 + (drift(x, y, 0.9, 2.2, 45) - 0.5) * 0.34);
    const late = shade(gradient(season.sky, height), -0.02 * hour * (1 - height));
    return blend(late, season.glow, 0.8 * glow(x, y));
  };
  return { glow, sky };
};

/** Light from the sun's side; it falls in passages along the row, and more of it high up. */
const lightLeaves =
  ({ swell, drift, scale }: Sheet, { sun }: Site): Scene['light'] =>
  ({ rise, aside, tree }, detail = 1) => {
    const passage = tree.far > 0 ? swell(tree.x, 0, 3, 1, 61) - 0.5 : 0;
    const size = (0.42 / tree.half) * scale;
    const clump = drift(tree.x + aside * tree.half, rise * tree.height, size, 0.6 * size, 63) - 0.5;
    const high = tree.far > 0 ? 0.34 * (rise - 0.55) : 0;
    return clamp(0.43 + 0.36 * aside * sun + 0.5 * passage + 0.45 * detail * clump + high);
  };

const colourBank =
  ({ drift }: Sheet, { season, rim, shore }: Site) =>
  (x: number, y: number) => {
    const down = (y - rim(x)) / (shore(x) - rim(x));
    return gradient(season.bank, clamp(0.98 - 1.15 * down + (drift(x, y, 3, 6, 33) - 0.5) * 0.8));
  };

const directBrush = ({ drift, swell }: Sheet, { shore, rim, eye }: Site): Scene['direction'] => {
  const sweep = 0.5 * (swell(0, 0, 1, 1, 83) - 0.5);
  return (x, y) => {
    const loose = drift(x, y, 1.6, 3.2, 90) - 0.5;
    if (y > shore(x)) return UPRIGHT + loose * 0.3;
    if (y > rim(x)) return loose * 0.5;
    return sweep * smoothstep(eye, eye - 0.25, y) + loose * 0.9;
  };
};

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { drift, swell, scale } = sheet;
  const site = chooseSite(sheet);
  const { season, shore, rim, near, row } = site;
  const { glow, sky } = lightSky(sheet, site);
  const light = lightLeaves(sheet, site);
  const bank = colourBank(sheet, site);
  const distant = createFoliage(sheet, row);
  const nearby = createFoliage(sheet, near);
  const trunk = createTrunks(near);
  const leaves: Scene['leaves'] = (lit, { far }, hour) => {
    const leaf = shade(gradient(season.leaves, lit), -0.02 * hour * (1 - lit));
    return blend(leaf, season.haze, 0.5 * far ** 1.2);
  };
  const broken: Scene['broken'] = (leaf, x, y) => {
    const turned = clamp(5 * Math.abs(drift(x, y, 5, 5, 65) - 0.5) - 0.12, 0, 0.5);
    const warm = smoothstep(0.48, 0.66, leaf[0] + 0.5 * (drift(x, y, 3, 3, 66) - 0.5));
    return blend(leaf, atValue(blend(season.cool, season.warm, warm), leaf[0]), turned);
  };
  const mirrored = (x: number, y: number) => shore(x) - (y - shore(x)) * FORESHORTENED;
  const depthAt = (x: number, y: number) => clamp((y - shore(x)) / (1 - shore(x)));
  const shaken = (x: number, y: number) =>
    (swell(x, y, 1.1, 17, 71) - 0.5 + 0.6 * (swell(x, y, 2, 34, 72) - 0.5)) *
    0.034 *
    scale *
    (0.15 + depthAt(x, y));
  const image = (x: number, y: number, hour: Unit, withNear: boolean): Lab => {
    if (y > rim(x)) return blend(bank(x, y), gradient(season.bank, 0.1), 0.75);
    const found = (withNear ? nearby(x, y) : undefined) ?? distant(x, y);
    if (!found) return sky(x, y, hour);
    // Water tells a crown in one tone or two.
    return leaves(
      0.3 + 0.62 * (light({ ...found, aside: 0.7 * found.aside }, 0.5) - 0.3),
      found.tree,
      hour,
    );
  };
  const water: Scene['water'] = (x, y, hour, withNear) => {
    const aside = x + shaken(x, y);
    const seen = image(aside, Math.min(mirrored(x, y), shore(x) - 0.001), hour, withNear);
    const depth = depthAt(x, y);
    const veiled = blend(seen, season.water, 0.14 + 0.14 * depth);
    return shade(veiled, -0.045 * smoothstep(0.5, 0.8, veiled[0]) - 0.02 * depth);
  };
  return {
    ...sheet,
    ...site,
    glow,
    sky,
    bank,
    distant,
    nearby,
    trunk,
    light,
    leaves,
    broken,
    mirrored,
    shaken,
    water,
    colour: (x, y, hour) => {
      if (y > shore(x)) return water(x, y, hour, true);
      return y > rim(x) ? bank(x, y) : sky(x, y, hour);
    },
    direction: directBrush(sheet, site),
    strands: () => 0,
    // The lit half of a crown, the sky's clear light are the right hand's, the water and the shades the left's.
    hand: (x, y) =>
      y < rim(x) && drift(x, y, 1.4, 2, 101) > 0.5 - 0.2 * glow(x, y) ? 'right' : 'left',
  };
};
