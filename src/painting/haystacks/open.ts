import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, gradient, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sheet } from '../sheet.ts';
import { lightMeadow } from './ground.ts';
import { castShadow, lightSky } from './light.ts';
import { domeAt, TALLEST } from './plant.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';

/** Where the hills, the trees and the sky end. */
const drawLines = (
  { swell, scale }: Sheet,
  { horizon, farBank, trees }: Site,
): Pick<Scene, 'crest' | 'treetop' | 'skyline'> => {
  const crest = (x: number) =>
    horizon - (0.024 + 0.05 * swell(x, 0, 1.3, 1, 11) + 0.01 * swell(x, 0, 4, 1, 12)) * scale;
  const treetop = (x: number) => {
    const tall = trees.reduce(
      (most, tree) => Math.max(most, domeAt(tree.height, (x - tree.x) / tree.half)),
      0,
    );
    const lumps = 0.75 + 0.5 * swell(x, 0, 15, 1, 15);
    return farBank - clamp(tall * lumps, 0.012 * scale, TALLEST * scale);
  };
  return { crest, treetop, skyline: (x) => Math.min(crest(x), treetop(x)) };
};

/** The hills and the trees in the haze. */
const lightDistance = (
  { swell, drift }: Sheet,
  { key, farBank }: Site,
  { treetop, sky, glow }: Pick<Scene, 'treetop' | 'sky' | 'glow'>,
): Pick<Scene, 'hills' | 'woods'> => ({
  hills: (x, y, hour) => blend(blend(key.hills, sky(x, y, hour), 0.2), key.glow, 0.16 * glow(x, y)),
  woods: (x, y, hour) => {
    const up = (farBank - y) / Math.max(0.02, farBank - treetop(x));
    // Two values: what stands before, and what the haze has already taken.
    const hazy = smoothstep(0.44, 0.56, swell(x, y, 6, 14, 17) + 0.3 * (up - 0.6));
    const leaves = shade(gradient(key.woods, mix(0.3, 0.5, hazy) + 0.2 * glow(x, y)), -0.02 * hour);
    return blend(leaves, key.hills, mix(0.6, 0.78, hazy) + 0.14 * (drift(x, 0, 2.2, 1, 18) - 0.5));
  },
});

/** The way the brush runs in the sky, along the horizon and on the mown meadow. */
export const lieOf =
  (
    { drift, swell }: Sheet,
    { farBank, horizon, sun, vanishing }: Site,
    near: Scene['near'],
  ): Scene['lie'] =>
  (x, y) => {
    const loose = drift(x, y, 1.8, 3, 90) - 0.5;
    if (y < farBank) {
      // Large passages of the high sky are swept each its own way.
      const slant = 0.1 * sun + (swell(x, y, 1.1, 1.6, 91) - 0.5) * 0.6;
      const up = y < horizon - 0.06 ? smoothstep(horizon, 0, y) ** 0.5 : 0;
      return slant * up + 0.3 * loose;
    }
    const row = Math.atan2(y - horizon, x - vanishing);
    const level = row > UPRIGHT ? Math.PI : 0;
    return mix(level, row, 0.3 + 0.45 * near(y)) + loose * mix(0.3, 0.8, near(y));
  };

/** What a site looks like where no stack stands before it. */
export const lightOpen = (sheet: Sheet, site: Site) => {
  const { farBank } = site;
  const near = (y: number) => clamp((y - farBank) / (1 - farBank));
  const shadow = castShadow(sheet, site);
  const light = lightSky(sheet, site);
  const lines = drawLines(sheet, site);
  const distance = lightDistance(sheet, site, { ...lines, ...light });
  const meadow = lightMeadow(sheet, site, { near, glow: light.glow, shadow });
  const open: Scene['open'] = (x, y, hour) => {
    if (y > farBank) return meadow(x, y, hour);
    if (y > lines.treetop(x)) return distance.woods(x, y, hour);
    return y > lines.crest(x) ? distance.hills(x, y, hour) : light.sky(x, y, hour);
  };
  return { ...light, ...lines, ...distance, near, shadow, meadow, open };
};
