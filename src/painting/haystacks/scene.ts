import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { lightMeadow } from './ground.ts';
import { castShadow, lightSky, lightStraw } from './light.ts';
import { domeAt, TALLEST } from './plant.ts';
import { chooseSite, type Site } from './site.ts';
import { type Spot, spotOn, strawAt, sunOn } from './stack.ts';

/** The meadow as fields over the canvas. */
export interface Scene extends Field, Site {
  /** The colour of a place as if no stack stood before it. */
  open(x: number, y: number, hour: Unit): Lab;
  sky(x: number, y: number, hour: Unit): Lab;
  /** How near the place where the sun goes down. */
  glow(x: number, y: number): Unit;
  /** Where the hills and the trees end above. */
  crest(x: number): number;
  treetop(x: number): number;
  /** Where the sky ends. */
  skyline(x: number): number;
  hills(x: number, y: number, hour: Unit): Lab;
  woods(x: number, y: number, hour: Unit): Lab;
  meadow(x: number, y: number, hour: Unit): Lab;
  /** How deep in the shadow of a stack a place of the meadow is. */
  shadow(x: number, y: number): Unit;
  /** The nearest stack at a place. */
  stackAt(x: number, y: number, margin?: number): Spot | undefined;
  /** How far the sun reaches there. */
  sunlit(spot: Spot): Unit;
  straw(spot: Spot, hour: Unit): Lab;
  /** How near a place of the meadow is, 0 the trees to 1 the lower edge. */
  near(y: number): Unit;
}

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const site = chooseSite(sheet);
  const { drift, swell, scale } = sheet;
  const { key, horizon, farBank, stacks, trees, sun, vanishing } = site;
  const { glow, sky } = lightSky(sheet, site);
  const shadow = castShadow(sheet, site);
  const near = (y: number) => clamp((y - farBank) / (1 - farBank));
  const crest = (x: number) =>
    horizon - (0.028 + 0.06 * swell(x, 0, 1.3, 1, 11) + 0.014 * swell(x, 0, 4, 1, 12)) * scale;
  const treetop = (x: number) => {
    const tall = trees.reduce(
      (most, tree) => Math.max(most, domeAt(tree.height, (x - tree.x) / tree.half)),
      0,
    );
    const lumps = 0.75 + 0.5 * swell(x, 0, 15, 1, 15);
    return farBank - clamp(tall, 0.016 * scale, TALLEST * scale) * lumps;
  };
  const skyline = (x: number) => Math.min(crest(x), treetop(x));
  const stackAt: Scene['stackAt'] = (x, y, margin) => {
    let found: Spot | undefined;
    for (const stack of stacks) found = spotOn(stack, horizon, x, y, margin) ?? found;
    return found;
  };
  const sunlit: Scene['sunlit'] = ({ across, rise, stack }) =>
    sunOn({ across, rise, stack }, sun, (swell(stack.x, rise, 1, 14, 35) - 0.5) * 0.24);
  const straw = lightStraw(sheet, site, sunlit);
  const woods: Scene['woods'] = (x, y, hour) => {
    const up = (farBank - y) / Math.max(0.02, farBank - treetop(x));
    // Two values: what stands before, and what the haze has already taken.
    const hazy = smoothstep(0.44, 0.56, swell(x, y, 6, 14, 17) + 0.3 * (up - 0.6));
    const leaves = shade(gradient(key.woods, mix(0.3, 0.5, hazy) + 0.2 * glow(x, y)), -0.02 * hour);
    return blend(leaves, key.hills, mix(0.5, 0.7, hazy) + 0.14 * (drift(x, 0, 2.2, 1, 18) - 0.5));
  };
  const hills: Scene['hills'] = (x, y, hour) =>
    blend(blend(key.hills, sky(x, y, hour), 0.25), key.glow, 0.3 * glow(x, y));
  const meadow = lightMeadow(sheet, site, { near, glow, shadow });
  const open: Scene['open'] = (x, y, hour) => {
    if (y > farBank) return meadow(x, y, hour);
    if (y > treetop(x)) return woods(x, y, hour);
    return y > crest(x) ? hills(x, y, hour) : sky(x, y, hour);
  };
  return {
    ...sheet,
    ...site,
    sky,
    glow,
    crest,
    treetop,
    skyline,
    hills,
    woods,
    meadow,
    shadow,
    stackAt,
    sunlit,
    straw,
    near,
    open,
    colour: (x, y, hour) => {
      const spot = stackAt(x, y);
      return spot ? straw(spot, hour) : open(x, y, hour);
    },
    direction: (x, y) => {
      const loose = drift(x, y, 1.8, 3, 90) - 0.5;
      const spot = stackAt(x, y);
      if (spot) return strawAt(spot) + 0.9 * loose;
      if (y < farBank) {
        // Large passages of the high sky are swept each its own way.
        const slant = 0.1 * sun + (swell(x, y, 1.1, 1.6, 91) - 0.5) * 0.9;
        return y < horizon - 0.06
          ? slant * smoothstep(horizon, 0, y) ** 0.5 + 0.3 * loose
          : 0.3 * loose;
      }
      const row = Math.atan2(y - horizon, x - vanishing);
      const level = row > Math.PI / 2 ? Math.PI : 0;
      return mix(level, row, 0.3 + 0.45 * near(y)) + loose * mix(0.3, 0.8, near(y));
    },
    strands: () => 0,
    hand: (x, y) => {
      const spot = stackAt(x, y);
      if (spot) return sunlit(spot) > 0.3 ? 'right' : 'left';
      if (y < horizon) return 'left';
      return shadow(x, y) < 0.4 ? 'right' : 'left';
    },
  };
};
