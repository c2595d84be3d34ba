import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Dawn } from './dawns.ts';
import type { Site } from './site.ts';

/** The harbour without ships and docks: sky, water, and what the sun does to both. */
export interface Air {
  /** The colour of a place if no ship and no dock were there. */
  air(x: number, y: number, hour: Unit): Lab;
  /** The way the sky is swept there, in radians. */
  sweep(x: number, y: number): number;
}

/** How far apart the tips of the tongues lie in which one colour of the water goes over into another, in sheets' scales, four times over. */
const TONGUES = 1.4;
/** Until what hour only the ground's own warmth is rubbed in. */
const PRIMED = [0.02, 0.1] as const;

/** The air over a harbour at a dawn, on its sheet. */
export const createAir = (sheet: Sheet, site: Site, dawn: Dawn): Air => {
  const { drift, scale } = sheet;
  const { horizon, sun, side, mouth, along } = site;
  const { drifts, shoals } = dawn;
  const random = sheet.randomFor('air');
  const blush = 0.6 + 0.4 * random();
  const steep = 0.22 + 0.3 * random();
  const grey = 0.8 * random() ** 1.4;
  const tone = (high: number) => blend(gradient(dawn.warm, high), gradient(dawn.cold, high), grey);

  const sweep = (x: number, y: number) => {
    // The sky is swept up from behind the fleet, steeply there and ever more flatly towards the far side.
    const rising = 0.1 + steep * smoothstep(0.7, 0.05, along(x)) * smoothstep(1, 0.5, y / horizon);
    const bent = (drift(x, y, 1.3, 2.2, 90) - 0.5) * 0.9;
    return (rising + bent) * side;
  };
  /** How far a cloud of hue, `fx` of them to a canvas's height along it and `fy` down it, lies over a place that the wind has drawn along. */
  const cloud = (x: number, y: number, fx: number, fy: number, shift: number): Unit =>
    smoothstep(0.44, 0.62, drift(x + y * side * 0.3, y - x * side * 0.26, fx, fy, shift));

  const sky = (x: number, y: number): Lab => {
    const high = y / horizon;
    const a = along(x);
    const still = tone(high + (drift(x, y, 1.2, 2, 45) - 0.5) * 0.45);
    const rosy = cloud(x, y, 1.1, 3.2, 41) * smoothstep(0.75, 0.2, a) * smoothstep(1, 0.7, high);
    const rusty = cloud(x, y, 0.9, 4, 43) * smoothstep(0.2, 0.5, a) * smoothstep(0.78, 0.5, high);
    const sage = cloud(x, y, 1.6, 3.4, 47) * (0.35 + 0.65 * smoothstep(0.65, 0.95, a));
    const warm = blend(blend(still, drifts.light, 0.75 * rosy), drifts.glow, 0.55 * blush * rusty);
    const dulled = blend(warm, drifts.dull, 0.7 * sage);
    const near = Math.hypot((x - sun.x) / (0.3 * scale), (y - sun.y - 0.01) / (0.1 * scale));
    return blend(
      dulled,
      drifts.mist,
      0.75 * smoothstep(1.2, 0.4, near + drift(x, y, 3, 5, 49) - 0.5),
    );
  };
  const water = (x: number, y: number, hour: Unit): Lab => {
    const depth = (y - horizon) / (1 - horizon);
    const a = along(x);
    const still = gradient(dawn.water, clamp(depth + (drift(x, y, 1, 4, 51) - 0.5) * 0.4));
    // What would end upright ends in flat tongues.
    const flat = x + TONGUES * scale * (drift(x, y, 0.9, 7, 63) - 0.5);
    const jade = smoothstep(0.3, 0.74, drift(flat, y, 0.6, 2.2, 53) + 0.2 * (a - 0.55));
    const tan = smoothstep(0.36, 0.74, drift(flat, y, 0.7, 3, 55));
    const sea = smoothstep(0.36, 0.8, drift(flat, y, 0.5, 2, 57)) * smoothstep(0.3, 0.9, depth);
    const scrubbed = blend(
      blend(blend(still, shoals.light, 0.6 * jade), shoals.deep, 0.5 * sea),
      shoals.dull,
      0.5 * tan,
    );
    const opening = Math.exp(-(((a - mouth) / 0.1) ** 2)) * smoothstep(0.62, 0.05, depth);
    const glow = Math.exp(-(((x - sun.x) / (0.14 * scale)) ** 2)) * smoothstep(0.9, 0.1, depth);
    return blend(blend(scrubbed, shoals.open, 0.7 * opening), drifts.light, 0.4 * glow * hour);
  };
  const air = (x: number, y: number, hour: Unit): Lab => {
    const open = y < horizon ? sky(x, y) : water(x, y, hour);
    const warm = blend(dawn.earth, shoals.dull, drift(x, y, 1.4, 2.4, 59));
    return blend(warm, open, 0.25 + 0.75 * smoothstep(...PRIMED, hour));
  };
  return { air, sweep };
};
