import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The harbour without ships and docks: sky, water, and what the sun does to both. */
export interface Air {
  /** The colour of a place if no ship and no dock were there. */
  air(x: number, y: number, hour: Unit): Lab;
  /** The way the sky is swept there, in radians. */
  sweep(x: number, y: number): number;
}

/** What the canvas is primed with: a chalky grey, seen where nothing lies. */
export const GROUND = lab('#998e7e');
/** What is rubbed over it first, and left to show in everything. */
const EARTH = lab('#8a7d6b');

/** The sky from its height down, on a rosy morning and on a grey one: of one value, from brown to blue. */
const ROSY = ['#998573', '#908072', '#847e78', '#76828a', '#73837f'].map(lab);
const GREY = ['#857d71', '#8a7f70', '#84817b', '#79868a', '#75867f'].map(lab);
const HEIGHTS = [0, 0.36, 0.6, 0.8, 1];
const ROSE = lab('#c5a18c');
const RUST = lab('#9b755d');
const SAGE = lab('#84877a');
const SMOKE = lab('#71818a');
/** The water from the quay to the lower edge, of the sky's value. */
const WATER: readonly (readonly [number, Lab])[] = [
  [0, lab('#787f80')],
  [0.2, lab('#7d8478')],
  [0.55, lab('#7b8874')],
  [0.8, lab('#768170')],
  [1, lab('#707966')],
];
const JADE = lab('#a6baa5');
const TAN = lab('#857d6e');
const LILAC = lab('#a0969c');
const SEA = lab('#647f78');
/** How far apart the tips of the tongues lie in which one colour of the water goes over into another, in sheets' scales, four times over. */
const TONGUES = 1.4;
/** The value about which the air's paints lie, in OKLab, where it is brought to, and how far they are spread from it. */
const KEY = { of: 0.575, middle: 0.617, span: 1.32 } as const;
/** Until what hour only the ground's own warmth is rubbed in. */
const PRIMED = [0.02, 0.1] as const;

/** The air over a harbour, on its sheet. */
export const createAir = (sheet: Sheet, site: Site): Air => {
  const { drift, scale } = sheet;
  const { horizon, sun, side, mouth, along } = site;
  const random = sheet.randomFor('air');
  const blush = 0.6 + 0.4 * random();
  const steep = 0.22 + 0.3 * random();
  const grey = 0.8 * random() ** 1.4;
  const tones = HEIGHTS.map(
    (height, i) => [height, blend(ROSY[i] ?? ROSE, GREY[i] ?? ROSE, grey)] as const,
  );

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
    const still = gradient(tones, high + (drift(x, y, 1.2, 2, 45) - 0.5) * 0.45);
    const rosy = cloud(x, y, 1.1, 3.2, 41) * smoothstep(0.75, 0.2, a) * smoothstep(1, 0.7, high);
    const rusty = cloud(x, y, 0.9, 4, 43) * smoothstep(0.2, 0.5, a) * smoothstep(0.78, 0.5, high);
    const sage = cloud(x, y, 1.6, 3.4, 47) * (0.35 + 0.65 * smoothstep(0.65, 0.95, a));
    const warm = blend(blend(still, ROSE, 0.75 * rosy), RUST, 0.55 * blush * rusty);
    const dulled = blend(warm, SAGE, 0.7 * sage);
    const near = Math.hypot((x - sun.x) / (0.3 * scale), (y - sun.y - 0.01) / (0.1 * scale));
    return blend(dulled, SMOKE, 0.75 * smoothstep(1.2, 0.4, near + drift(x, y, 3, 5, 49) - 0.5));
  };
  const water = (x: number, y: number, hour: Unit): Lab => {
    const depth = (y - horizon) / (1 - horizon);
    const a = along(x);
    const still = gradient(WATER, clamp(depth + (drift(x, y, 1, 4, 51) - 0.5) * 0.4));
    // What would end upright ends in flat tongues.
    const flat = x + TONGUES * scale * (drift(x, y, 0.9, 7, 63) - 0.5);
    const jade = smoothstep(0.3, 0.74, drift(flat, y, 0.6, 2.2, 53) + 0.2 * (a - 0.55));
    const tan = smoothstep(0.36, 0.74, drift(flat, y, 0.7, 3, 55));
    const sea = smoothstep(0.36, 0.8, drift(flat, y, 0.5, 2, 57)) * smoothstep(0.3, 0.9, depth);
    const scrubbed = blend(blend(blend(still, JADE, 0.6 * jade), SEA, 0.5 * sea), TAN, 0.7 * tan);
    const opening = Math.exp(-(((a - mouth) / 0.1) ** 2)) * smoothstep(0.62, 0.05, depth);
    const glow = Math.exp(-(((x - sun.x) / (0.14 * scale)) ** 2)) * smoothstep(0.9, 0.1, depth);
    return blend(blend(scrubbed, LILAC, 0.7 * opening), ROSE, 0.4 * glow * hour);
  };
  const air = (x: number, y: number, hour: Unit): Lab => {
    const open = y < horizon ? sky(x, y) : water(x, y, hour);
    const warm = blend(EARTH, TAN, drift(x, y, 1.4, 2.4, 59));
    const [l, a, b] = blend(warm, open, 0.25 + 0.75 * smoothstep(...PRIMED, hour));
    return [KEY.middle + (l - KEY.of) * KEY.span, a, b];
  };
  return { air, sweep };
};
