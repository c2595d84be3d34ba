import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The harbour without ships and docks: sky, water, and what the sun does to both. */
export interface Air {
  /** The colour of a place if no ship and no dock were there. */
  air(x: number, y: number, hour: Unit): Lab;
  /** The way the sky is swept there, in radians. */
  sweep(x: number, y: number): number;
}

const MIST = lab('#7b9298');
/** The sky from its height down, on a rosy morning and on a grey one. */
const ROSY = [lab('#8e6f55'), lab('#a37c5e'), lab('#8c877c'), MIST, lab('#859a99')];
const GREY = [lab('#77746a'), lab('#898373'), lab('#839091'), lab('#7b959b'), lab('#8aa09c')];
const HEIGHTS = [0, 0.32, 0.6, 0.82, 1];
const WATER: readonly (readonly [number, Lab])[] = [
  [0, lab('#8f9f9e')],
  [0.2, lab('#8da48f')],
  [0.5, lab('#88a686')],
  [0.76, lab('#648873')],
  [1, lab('#406553')],
];
const ROSE = lab('#bb7751');
const PEACH = lab('#d08743');
const LILAC = lab('#a1928e');
const SILVER = lab('#dde5c9');
const CHANNEL = lab('#b0a8a5');
const DEEP = lab('#3b5648');
const NIGHT = lab('#68788a');

/** The air over a harbour, on its sheet. */
export const createAir = (sheet: Sheet, site: Site): Air => {
  const { drift, scale } = sheet;
  const { horizon, sun, side, mouth, along } = site;
  const random = sheet.randomFor('air');
  const blush = 0.6 + 0.4 * random();
  const steep = 0.22 + 0.3 * random();
  const grey = 0.8 * random() ** 1.4;
  const tones = HEIGHTS.map(
    (height, i) => [height, blend(ROSY[i] ?? MIST, GREY[i] ?? MIST, grey)] as const,
  );

  const sweep = (x: number, y: number) => {
    // The sky is swept up from behind the fleet, steeply there and ever more flatly towards the far side.
    const rising = 0.1 + steep * smoothstep(0.7, 0.05, along(x)) * smoothstep(1, 0.5, y / horizon);
    const bent = (drift(x, y, 0.9, 1.5, 90) - 0.5) * 0.5;
    return (rising + bent) * side;
  };

  const sky = (x: number, y: number, hour: Unit): Lab => {
    const high = y / horizon;
    const tilt = side * 0.22;
    const [u, v] = [x + y * tilt, y - x * tilt];
    const streak = 0.6 * drift(u, v, 0.5, 2.8, 41) + 0.4 * drift(u, v, 0.6, 7, 43);
    const still = gradient(tones, high + (drift(x, y, 1.2, 2, 45) - 0.5) * 0.3);
    const behind = smoothstep(0.5, 0.1, along(x)) * smoothstep(0.3, 0.75, high);
    const pale = blend(still, LILAC, 0.35 * behind);
    const warm = smoothstep(0.44, 0.62, streak) * smoothstep(0.82, 0.4, high);
    const lit = blend(
      pale,
      blend(ROSE, PEACH, smoothstep(0.5, 0.8, streak)),
      warm * blush * (0.3 + 0.32 * hour),
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
    const edge = Math.exp(-((a / 0.12) ** 2) - ((depth - 0.4) / 0.25) ** 2);
    const silvered = blend(still, SILVER, 0.85 * Math.max(pool, 0.7 * edge));
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
    return blend(open, NIGHT, 0.22 * (1 - hour));
  };
  return { air, sweep };
};
