import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, gradient, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { type Lamp, placeLamps } from './lamps.ts';
import { type Mooring, moorBarge } from './mooring.ts';
import { createQuay, type Quay } from './nearQuay.ts';
import { createShore, type Shore } from './shore.ts';

/** The river before the palace, as fields over the canvas. */
export interface Scene extends Field, Shore {
  readonly lamps: readonly Lamp[];
  readonly quay: Quay;
  readonly barge: Mooring;
  /** How deep below the far shore a place on the water is, 0 to 1. */
  depth(x: number, y: number): number;
  /** The sky's colour at a height. */
  sky(x: number, y: number, hour: number): Lab;
}

/** The sky from its height down to the horizon, as the lamps are lit and at night. */
const DUSK: readonly (readonly [number, Lab])[] = [
  [0, lab('#66709a')],
  [0.45, lab('#8486a6')],
  [0.75, lab('#a9a2a8')],
  [1, lab('#c4b59d')],
];
const NIGHT: readonly (readonly [number, Lab])[] = [
  [0, lab('#3a4267')],
  [0.4, lab('#485277')],
  [0.75, lab('#5f6987')],
  [1, lab('#757f8e')],
];
const GLOW = lab('#d2cc8e');
const EMBER = lab('#d2a26c');
const CLOUD = lab('#71678a');
const SLATE = lab('#2a2d49');
const UMBER = lab('#4a3b44');
const LEAF = lab('#22333a');
const LIT_LEAF = lab('#4a5140');
const WALL = lab('#363548');
const STONE = lab('#2f3450');
const FAR = lab('#565e7a');
const RIVER = lab('#3f5c6c');
const DEEP = lab('#2d3c58');
const VIOLET = lab('#4d4d74');

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { scale, drift } = sheet;
  const shore = createShore(sheet);
  const { horizon, along, tall } = shore;
  const lamps = placeLamps(sheet, shore);
  const quay = createQuay(sheet, shore);
  const random = sheet.randomFor('scene');
  const slant = shore.side * (0.1 + 0.25 * random());
  const glowAt = 0.72 + 0.16 * random();
  const glowWidth = 0.26 + 0.1 * random();

  const glow = (x: number, y: number) => {
    const aside = Math.exp(-(((along(x) - glowAt) / glowWidth) ** 2));
    const veil = (drift(x, y, 1.6, 7, 33) - 0.5) * 0.1;
    return aside * smoothstep(0.24 * tall, 0, horizon - 0.02 - y + veil);
  };
  const sky = (x: number, y: number, hour: number): Lab => {
    const height = clamp(y / horizon + (drift(x, y, 1.1, 2.2, 45) - 0.5) * 0.34);
    const still = blend(
      gradient(DUSK, height),
      gradient(NIGHT, height),
      0.1 + 0.9 * smoothstep(0, 0.5, hour),
    );
    const streak = drift(x - y * slant * 1.4, y + x * slant * 0.4, 1.1, 4.6, 41);
    const cloud = shade(CLOUD, -0.08 * smoothstep(0, 0.5, hour) * (1 - height));
    const clouded = blend(still, cloud, 0.5 * smoothstep(0.48, 0.7, streak) * (1 - 0.3 * height));
    const lit = glow(x, y);
    const gold = blend(GLOW, EMBER, clamp(0.8 * lit - 0.1 - 0.2 * hour));
    return blend(clouded, gold, lit * mix(0.98, 0.85, hour));
  };
  /** How much lamplight falls on a place. */
  const lamplight = (x: number, y: number) =>
    lamps.reduce((sum, lamp) => {
      const away =
        Math.hypot(x - lamp.x, (y - lamp.y) * 1.1) / (0.055 * scale * (0.5 + lamp.power));
      return sum + lamp.power * Math.exp(-away * away);
    }, 0);
  const land = (x: number, y: number, hour: number): Lab => {
    const light = clamp(lamplight(x, y));
    const hills = smoothstep(
      0.052,
      0.034,
      (horizon - y) / tall + (drift(x, 0, 4, 1, 23) - 0.5) * 0.05,
    );
    const air = blend(sky(x, y, hour), FAR, 0.75 * hills);
    const down = clamp((y - shore.roof(x)) / (shore.wallTop(x) - shore.roof(x)));
    const warm = down * 0.55 + 0.5 * light + (drift(x, y, 3, 3, 61) - 0.5) * 0.7;
    const front = shade(blend(SLATE, UMBER, clamp(warm)), 0.035 * light);
    const house = blend(air, front, shore.palace(x, y) * mix(0.86, 0.95, down));
    const leaf = blend(LEAF, LIT_LEAF, clamp(light * 0.9 - 0.1));
    const green = blend(house, leaf, shore.trees(x, y) * 0.9);
    const walled = blend(
      green,
      shade(WALL, 0.05 * light),
      0.9 * smoothstep(shore.wallTop(x) - 0.006, shore.wallTop(x) + 0.008, y),
    );
    const arched =
      y > shore.deck(x) + 0.01 ? blend(FAR, GLOW, 0.42 * glow(x, horizon - 0.05)) : walled;
    const behind = blend(walled, arched, smoothstep(0, 0.03, shore.nearness(x)));
    return blend(behind, blend(STONE, UMBER, 0.6 * light), shore.bridge(x, y) * 0.94);
  };
  const depth = (x: number, y: number) => clamp((y - shore.waterline(x)) / (1 - horizon));
  const water = (x: number, y: number, hour: number): Lab => {
    const deep = depth(x, y);
    const cool = drift(x, y, 0.9, 3.6, 57);
    const still = blend(blend(RIVER, VIOLET, smoothstep(0.42, 0.62, cool)), DEEP, deep * 0.75);
    // What stands above lies below, drawn out and shaken.
    const shaken = x + (drift(x, y, 1.4, 11, 63) - 0.5) * 0.16 * scale * (0.3 + deep);
    const above =
      shore.waterline(x) -
      (y - shore.waterline(x)) * 0.74 +
      (drift(x, y, 2.4, 9, 67) - 0.5) * 0.16 * deep ** 0.6;
    const mirrored = land(shaken, clamp(above, 0.02), hour);
    const lit = blend(
      still,
      mirrored,
      mix(0.84, 0.3, smoothstep(0, 0.75, deep)) * (1 - 0.3 * smoothstep(0, 0.5, shore.nearness(x))),
    );
    return shade(lit, 0.05 * (1 - hour) * (1 - deep));
  };
  const colour = (x: number, y: number, hour: number): Lab => {
    const river = smoothstep(-0.006, 0.006, y - shore.waterline(x));
    const open = river < 0.5 ? land(x, y, hour) : water(x, y, hour);
    const near = blend(open, quay.colour(x, y, hour), quay.covers(x, y));
    return shade(near, (drift(x, y, 1, 1.6, 80) - 0.5) * 0.05, 0.9);
  };
  const direction = (x: number, y: number) => {
    const lying = (drift(x, y, 1.6, 3.2, 90) - 0.5) * 0.9;
    if (y > shore.waterline(x)) return lying * 0.5;
    if (shore.palace(x, y) > 0.5) return lying * 0.4;
    return Math.atan(slant) * smoothstep(0.8, 0.2, y / horizon) + lying * 1.3;
  };

  return {
    ...sheet,
    ...shore,
    lamps,
    quay,
    barge: moorBarge(sheet, shore, quay),
    depth,
    sky,
    colour,
    direction,
    // The sky is swept, the rest set down.
    strands: (_, y) => smoothstep(horizon, horizon - 0.12, y),
    // The sky and the open water are shared; the dark masses and the near water are the left hand's.
    hand: (x, y) =>
      y < shore.waterline(x) + 0.2 && shore.palace(x, y) < 0.5 && drift(x, y, 1.4, 2, 101) > 0.5
        ? 'right'
        : 'left',
  };
};
