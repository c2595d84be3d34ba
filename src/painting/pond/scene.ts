import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, shade } from '../colour.ts';
import { createSheet, type Field, type Sheet } from '../sheet.ts';
import type { Hour } from './hours.ts';
import { colourLeaves, colourShadedWater, hangTrees, layLight } from './reflections.ts';
import { chooseSite, type Site } from './site.ts';

/** The pond as fields over the canvas. */
export interface Scene extends Field {
  /** The evening's light. */
  readonly light: Hour;
  /** The side of the broad tree: −1 left, 1 right. */
  readonly side: Site['side'];
  /** How much of the sky's light lies on the water there. */
  glow(x: number, y: number): number;
  /** How deep in the reflection of the trees a place is. */
  trees(x: number, y: number): Unit;
  /** The trees' own colour in the water. */
  leaves(x: number, y: number): Lab;
  /** The sky's own colour at a depth of its reflection. */
  sky(y: number, hour: Unit): Lab;
}

/** How high the water's own swell is, 0 to 1, where it lies in a level band across the light. */
const BAND = 0.64;

/** The ways that touches take: what is mirrored hangs down in the water; where it is stirred, and in level bands across the light, it lies. */
const turnTouches =
  ({ swell, drift }: Sheet, { glow, trees }: Pick<Scene, 'glow' | 'trees'>): Field['direction'] =>
  (x, y) => {
    const lying = (drift(x, y, 1.6, 3.2, 90) - 0.5) * mix(0.9, 0.5, smoothstep(0.6, 0.9, y));
    const hangs = Math.PI / 2 + (drift(x, y, 3.2, 1.8, 95) - 0.5) * 1.1;
    const light = glow(x, y);
    const deep = trees(x, y);
    // No border between the two: touches that hang stand among touches that lie, but near by one alone would be a post.
    const among = mix(0.42, 0.14, smoothstep(0.45, 0.7, y)) * (swell(x, y, 13, 9, 93) - 0.5);
    const isBand = drift(x, y, 0.7, 8, 92) + 0.4 * among > BAND;
    if (light > 0.3 && deep < 0.35 && isBand) return lying * 0.25;
    const mirrors = 0.42 * light + drift(x, y, 1.7, 1.5, 91) + among;
    return mirrors > mix(0.66, 0.76, smoothstep(0.55, 0.85, y)) || deep > 0.3 ? hangs : lying;
  };

/** The colours of the water and all that is mirrored in it. */
const colourWater = (
  sheet: Sheet,
  site: Site,
  { glow, trees, leaves, sky }: Pick<Scene, 'glow' | 'trees' | 'leaves' | 'sky'>,
): Field['colour'] => {
  const { swell, drift } = sheet;
  const shaded = colourShadedWater(sheet, site, sky);
  // Rose here, lemon there, of one value.
  const veined = (x: number, y: number, [l, a, b]: Lab): Lab => {
    const rose = 0.075 * (drift(x, y, 2.2, 2.6, 87) - 0.5);
    return [l - 0.2 * Math.abs(rose), a + rose, b - 0.9 * rose];
  };
  return (x, y, hour) => {
    // Clouds: lower in the sky's colours here, higher there.
    const cloud = (smoothstep(0.4, 0.6, drift(x, y, 1.8, 3.6, 85)) - 0.5) * 0.36;
    // Between light and shade lies neither grey nor a slide: flakes of the one in the other.
    const flaked = smoothstep(0.1, 0.8, glow(x, y) + (swell(x, y, 16, 6, 57) - 0.5) * 0.34);
    const lit = blend(shaded(x, y, hour), veined(x, y, sky(clamp(y + cloud), hour)), flaked * 0.9);
    // Where trees end, leaves are thin and the sky is behind them: their green first, then their dark.
    const dark = leaves(x, y);
    const green = shade(blend(dark, site.light.greens[0], 0.5), 0.08, 1.05);
    const deep = trees(x, y);
    const thin = blend(lit, green, smoothstep(0, 0.45, deep) * 0.75);
    return shade(
      blend(thin, dark, smoothstep(0.3, 0.85, deep)),
      (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.04,
    );
  };
};

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const site = chooseSite(seed);
  const { light, side } = site;
  const glow = layLight(sheet, site);
  const trees = hangTrees(sheet, site, glow);
  const massed = colourLeaves(sheet, site);
  // Beside the light hangs nothing but green.
  const leaves: Scene['leaves'] = (x, y) =>
    blend(massed(x, y), light.greens[0], 0.5 * smoothstep(0.02, 0.3, glow(x, y)));
  const sky: Scene['sky'] = (y, hour) =>
    blend(gradient(light.sky, y), light.ember, 0.3 * hour * smoothstep(0.9, 0.1, y));
  return {
    ...sheet,
    light,
    side,
    glow,
    trees,
    leaves,
    colour: colourWater(sheet, site, { glow, trees, leaves, sky }),
    sky,
    direction: turnTouches(sheet, { glow, trees }),
    strands: trees,
    // The lighter half of the water is the right hand's.
    hand: (x, y) => (glow(x, y) * (1 - trees(x, y)) > 0.42 ? 'right' : 'left'),
  };
};
