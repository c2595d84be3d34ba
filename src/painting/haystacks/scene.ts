import type { Unit } from '../../units.ts';
import type { Lab } from '../colour.ts';
import { createSheet, type Field, type Sheet } from '../sheet.ts';
import { type Lying, levelled } from './calm.ts';
import { mixHeaps, type Palette } from './heaps.ts';
import { lightStraw } from './light.ts';
import { lieOf, lightOpen } from './open.ts';
import { chooseSite, type Site } from './site.ts';
import { type Spot, spotOn, strawAt, sunOn } from './stack.ts';

/** The meadow as fields over the canvas. */
export interface Scene extends Field, Site {
  readonly palette: Palette;
  /** The colour of a place as if no stack stood before it. */
  open(x: number, y: number, hour: Unit): Lab;
  sky(x: number, y: number, hour: Unit): Lab;
  /** How near the place where the sun stands low. */
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
  /** The way the brush runs there as if no stack stood before it. */
  lie(x: number, y: number): number;
  /** How near a place of the meadow is, 0 the trees to 1 the lower edge. */
  near(y: number): Unit;
  /** How calmly a place of the meadow is painted, about a half: what is below is dwelt on, what is above at rest. */
  calm: Lying;
  /** How far the low sun rakes over it there, about a half. */
  raked: Lying;
}

/** The place that stacks take up, and the sun on them. */
const standStacks = (
  { swell }: Sheet,
  { stacks, horizon, sun }: Site,
): Pick<Scene, 'stackAt' | 'sunlit'> => ({
  stackAt: (x, y, margin) =>
    stacks.reduce<Spot | undefined>(
      (found, stack) => spotOn(stack, horizon, x, y, margin) ?? found,
      undefined,
    ),
  sunlit: (spot) =>
    sunOn(spot, sun, (swell(2 * spot.across + spot.stack.x, spot.rise, 1.6, 13, 35) - 0.5) * 0.62),
});

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const site = chooseSite(sheet);
  const { stackAt, sunlit } = standStacks(sheet, site);
  const world = lightOpen(sheet, site);
  const straw = lightStraw(sheet, site, sunlit);
  const lie = lieOf(sheet, site, world.near);
  return {
    ...sheet,
    ...site,
    ...world,
    palette: mixHeaps(site.key),
    stackAt,
    sunlit,
    straw,
    lie,
    calm: levelled(sheet, site.farBank, [2, 2.9, 84]),
    raked: levelled(sheet, site.farBank, [2.2, 3, 78]),
    colour: (x, y, hour) => {
      const spot = stackAt(x, y);
      return spot ? straw(spot, hour) : world.open(x, y, hour);
    },
    direction: (x, y) => {
      const spot = stackAt(x, y);
      return spot ? strawAt(spot) + 1.6 * (sheet.drift(x, y, 2.6, 4, 90) - 0.5) : lie(x, y);
    },
    strands: () => 0,
    hand: (x, y) => {
      const spot = stackAt(x, y);
      if (spot) return sunlit(spot) > 0.3 ? 'right' : 'left';
      if (y < site.horizon) return 'left';
      return world.shadow(x, y) < 0.4 ? 'right' : 'left';
    },
  };
};
