import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { createSite, type Site } from './site.ts';

/** The harbour as fields over the canvas. */
export interface Scene extends Field, Site {
  /** How deep in the haze of the ships a place is, their reflection included. */
  fleet(x: number, y: number): Unit;
  /** How deep in the shadow of the docks. */
  docks(x: number, y: number): Unit;
  /** The colour of a place if no ship and no dock were there. */
  air(x: number, y: number, hour: Unit): Lab;
  /** The way the sky is swept there, in radians. */
  sweep(x: number, y: number): number;
}

const MIST = lab('#86949b');
const SKY: readonly (readonly [number, Lab])[] = [
  [0, lab('#8a7464')],
  [0.32, lab('#9d8370')],
  [0.6, lab('#8d8d8b')],
  [0.82, MIST],
  [1, lab('#8f9c9b')],
];
const WATER: readonly (readonly [number, Lab])[] = [
  [0, lab('#989f9f')],
  [0.2, lab('#98a496')],
  [0.5, lab('#97a890')],
  [0.8, lab('#758d7c')],
  [1, lab('#5b7467')],
];
const ROSE = lab('#b78869');
const PEACH = lab('#cd9759');
const LILAC = lab('#aa9d9f');
const SILVER = lab('#d3d8c1');
const CHANNEL = lab('#b0a8a5');
const TEALS = [lab('#386169'), lab('#435c70'), lab('#40685c')] as const;
const DOCK = [lab('#34584b'), lab('#38565b')] as const;
const DEEP = lab('#4e6a5a');
const NIGHT = lab('#68788a');

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const site = createSite(sheet);
  const { drift, swell, scale, randomFor } = sheet;
  const { horizon, sun, side, mouth, rise, along } = site;
  const random = randomFor('scene');
  const blush = 0.45 + 0.55 * random();
  const long = 0.08 + 0.09 * random();
  const grand = 0.75 + 0.45 * random();
  const crowns = Array.from({ length: 6 }, (_, i) => ({
    at: (mouth - 0.05) * ((i + 0.2 + 0.6 * random()) / 6),
    high: (0.07 + 0.26 * random() ** 1.3) * grand,
    wide: 0.025 + 0.035 * random(),
  }));
  const pole = { x: format * (0.5 + side * (0.75 + 0.2 * random())), y: horizon + 0.1 };

  const sweep = (x: number, y: number) => {
    // The sky is swept up from behind the fleet, steeply there and flatly on the far side.
    const rising = Math.atan2(y - pole.y, (x - pole.x) * -side) * 0.8 - 0.06;
    const bent = (drift(x, y, 1.1, 1.8, 90) - 0.5) * 0.9;
    return (rising + bent) * -side;
  };

  const fleet = (x: number, y: number) => {
    const a = along(x);
    const ragged = (swell(x, y, 9, 5, 3) - 0.5) * 0.05 + (drift(x, y, 2.4, 3, 9) - 0.5) * 0.16;
    const crown = crowns.reduce(
      (sum, { at, high, wide }) => sum + high * Math.exp(-(((a - at) / wide) ** 2)),
      0,
    );
    const ends = smoothstep(mouth + 0.02, mouth - 0.07, a + 0.3 * ragged);
    const above = (0.045 + crown) * rise + ragged;
    const below = (0.05 + 0.8 * crown) * rise + ragged;
    const away = y < horizon ? (horizon - y) / above : (y - horizon) / below;
    const up = y < horizon + 0.03;
    // Above, smoke and rigging with sky between; below, the same broken by flat gleams.
    const standing = smoothstep(0.3, 0.62, drift(x - 0.5 * side * y, y, 3.4, 2.6, 11));
    const lying = smoothstep(0.4, 0.6, drift(x, y, 1.5, 16, 13));
    const whole = smoothstep(0.07, 0.01, Math.abs(y - horizon));
    const broken = mix(up ? 0.5 + 0.5 * standing : 0.5 + 0.5 * lying, 1, whole);
    return smoothstep(1.3, 0.15, Math.max(0, away)) * ends * broken;
  };
  const docks = (x: number, y: number) => {
    const a = along(x);
    const far = (a - mouth - 0.05) / (0.95 - mouth);
    if (far < 0) return 0;
    const top = horizon - (0.012 + 0.03 * far) * rise + (swell(x, y, 7, 1, 17) - 0.5) * 0.03;
    const bottom =
      horizon + (0.045 + long * far ** 0.8) * rise + (drift(x, y, 1.4, 2, 21) - 0.5) * 0.07;
    return (
      smoothstep(top - 0.08, top + 0.04, y + (drift(x, y, 2.6, 3, 25) - 0.5) * 0.07) *
      smoothstep(bottom + 0.035, bottom - 0.07, y) *
      smoothstep(0, 0.07, far)
    );
  };

  const sky = (x: number, y: number, hour: Unit): Lab => {
    const high = y / horizon;
    const tilt = -side * 0.42;
    const [u, v] = [x + y * tilt, y - x * tilt];
    const streak = 0.6 * drift(u, v, 0.6, 2.5, 41) + 0.4 * drift(u, v, 0.8, 6, 43);
    const still = gradient(SKY, high + (drift(x, y, 1.2, 2, 45) - 0.5) * 0.3);
    const behind = smoothstep(0.5, 0.1, along(x)) * smoothstep(0.3, 0.75, high);
    const pale = blend(still, LILAC, 0.6 * behind);
    const warm = smoothstep(0.44, 0.62, streak) * smoothstep(0.82, 0.4, high);
    const lit = blend(
      pale,
      blend(ROSE, PEACH, smoothstep(0.5, 0.8, streak)),
      warm * blush * (0.45 + 0.5 * hour),
    );
    const dull = smoothstep(0.72, 1, along(x)) * 0.5;
    const grey = blend(lit, MIST, dull * smoothstep(0.7, 0.2, warm));
    return shade(grey, 0.07 * (warm - 0.5) * smoothstep(0.9, 0.4, high));
  };
  const water = (x: number, y: number, hour: Unit): Lab => {
    const depth = (y - horizon) / (1 - horizon);
    const a = along(x);
    const slant = depth + (a - 0.6) * -0.22;
    const still = gradient(WATER, clamp(slant + (drift(x, y, 1, 4, 51) - 0.5) * 0.3));
    const pool = Math.exp(-(((a - 0.86) / 0.28) ** 2) - ((depth - 0.42) / 0.26) ** 2);
    const edge = Math.exp(-(((a - 0.0) / 0.12) ** 2) - ((depth - 0.4) / 0.25) ** 2);
    const silvered = blend(still, SILVER, 0.82 * Math.max(pool, 0.7 * edge));
    const opening = Math.exp(-(((a - mouth) / 0.09) ** 2)) * smoothstep(0.62, 0.05, depth);
    const glow = Math.exp(-(((x - sun.x) / (0.16 * scale)) ** 2)) * smoothstep(0.95, 0.1, depth);
    const open = blend(
      blend(silvered, CHANNEL, 0.8 * opening),
      ROSE,
      0.34 * glow * (0.3 + 0.7 * hour),
    );
    const dark = smoothstep(0.5, 0.72, drift(x, y, 0.9, 2.6, 57)) * smoothstep(0.35, 0.9, slant);
    return blend(open, DEEP, 0.6 * dark);
  };
  const air = (x: number, y: number, hour: Unit): Lab => {
    const open = y < horizon ? sky(x, y, hour) : water(x, y, hour);
    return blend(open, NIGHT, 0.34 * (1 - hour));
  };
  const colour = (x: number, y: number, hour: Unit): Lab => {
    const lean = drift(x, y, 2, 2.4, 61);
    const teal =
      lean < 0.5 ? blend(TEALS[1], TEALS[0], lean * 2) : blend(TEALS[0], TEALS[2], lean * 2 - 1);
    const hazed = blend(air(x, y, hour), teal, 0.9 * fleet(x, y));
    const shadowed = blend(hazed, blend(DOCK[0], DOCK[1], lean), 0.86 * docks(x, y));
    return shade(shadowed, (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.06);
  };

  return {
    ...sheet,
    ...site,
    fleet,
    docks,
    air,
    sweep,
    colour,
    direction: (x, y) => {
      const lying = (drift(x, y, 1.6, 3.2, 94) - 0.5) * mix(0.3, 0.7, smoothstep(horizon, 1, y));
      return mix(sweep(x, y), lying, smoothstep(horizon - 0.1, horizon - 0.01, y));
    },
    strands: (x, y) => 0.3 * smoothstep(0.2, 0.6, drift(x, y, 1.3, 1.3, 97)),
    // The sky and what it lights are the right hand's, the haze and the near water the left's.
    hand: (x, y) =>
      fleet(x, y) + docks(x, y) < 0.4 && y < horizon + 0.2 && drift(x, y, 1.4, 2, 101) > 0.38
        ? 'right'
        : 'left',
  };
};
