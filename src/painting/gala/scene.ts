import { smoothstep, type Unit } from '../../units.ts';
import { type Lab, shade } from '../colour.ts';
import { createSheet, type Field, type Sheet } from '../sheet.ts';
import { choose } from '../sketch.ts';
import { type Air, createAir } from './air.ts';
import { EVENINGS, type Evening } from './evening.ts';
import { type Lamp, placeLamps } from './lamps.ts';
import { createLand, type Land } from './land.ts';
import { createRiver } from './river.ts';
import { createShore, type Shore } from './shore.ts';

/** The river before the palace, as fields over the canvas. */
export interface Scene extends Field, Shore, Omit<Land, 'land'> {
  readonly evening: Evening;
  readonly lamps: readonly Lamp[];
  /** The way the sky is swept, in radians. */
  sweep(x: number, y: number): number;
  /** The sky's colour at a height. */
  sky(x: number, y: number, hour: number): Lab;
  /** Where along the shore the day went down. */
  readonly sunset: number;
  /** How much of the evening's light gathers in a place of the sky or the water. */
  gathered(x: number, y: number): Unit;
}

/** How much light gathers where: in the sky the last daylight, on the water its reflection and the festival's. */
const gatheredIn =
  (
    { scale }: Sheet,
    shore: Shore,
    { glow }: Air,
    depth: (x: number, y: number) => Unit,
  ): Scene['gathered'] =>
  (x, y) => {
    const deep = depth(x, y);
    if (deep === 0) return glow(x, y);
    const party = Math.exp(
      -(((x - shore.across(shore.gate)) / ((0.16 + 0.1 * deep) * scale)) ** 2),
    );
    const lying = glow(x, 2 * shore.waterline(x) - y - 0.03);
    return Math.max(party, lying) * smoothstep(0.75, 0.35, deep);
  };

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { drift } = sheet;
  const shore = createShore(sheet);
  const { horizon } = shore;
  const lamps = placeLamps(sheet, shore);
  const evening = choose(EVENINGS, sheet.randomFor('light'));
  const air = createAir(sheet, shore, evening);
  const { sky, slant } = air;
  const { festive, lit, land } = createLand(sheet, shore, evening, lamps, air);

  const { depth, water } = createRiver(sheet, shore, evening, land);
  const colour = (x: number, y: number, hour: number): Lab => {
    const river = smoothstep(-0.006, 0.006, y - shore.waterline(x));
    const open = river < 0.5 ? land(x, y, hour) : water(x, y, hour);
    return shade(open, (drift(x, y, 1, 1.6, 80) - 0.5) * 0.05);
  };
  const sweep = (x: number, y: number) =>
    Math.atan(slant) * smoothstep(1, 0.3, y / horizon) + (drift(x, y, 0.8, 1.4, 94) - 0.5) * 0.4;
  const direction = (x: number, y: number) =>
    y > shore.waterline(x) ? (drift(x, y, 2, 5, 90) - 0.5) * 0.4 : sweep(x, y);
  return {
    ...sheet,
    ...shore,
    evening,
    lamps,
    sweep,
    festive,
    lit,
    sky,
    sunset: air.sunset,
    gathered: gatheredIn(sheet, shore, air, depth),
    colour,
    direction,
    strands: () => 0.1,
    // The open sky and water are shared; what stands dark on the shore is the left hand's.
    hand: (x, y) => (shore.palace(x, y) < 0.5 && drift(x, y, 1.4, 2, 101) > 0.4 ? 'right' : 'left'),
  };
};
