import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, gradient, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { wobble } from '../sketch.ts';

/** The harbour as fields over the canvas. */
export interface Scene extends Field {
  /** Where the water begins. */
  readonly horizon: number;
  readonly sun: { readonly x: number; readonly y: number };
  /** The side where the masts stand: −1 left, 1 right; the mole lies on the other. */
  readonly side: -1 | 1;
  /** How deep in the haze of ships and sheds a place is, their reflection included. */
  haze(x: number, y: number): number;
  /** How much of the sun's path lies on the water there. */
  path(x: number, y: number): number;
}

/** The sky from its height down to the horizon. */
const SKY: readonly (readonly [number, Lab])[] = [
  [0, lab('#94806f')],
  [0.3, lab('#b08f78')],
  [0.55, lab('#b39b8e')],
  [0.8, lab('#97a0a4')],
  [1, lab('#869aa0')],
];
/** The water from the horizon to the lower edge. */
const WATER: readonly (readonly [number, Lab])[] = [
  [0, lab('#93a0a3')],
  [0.22, lab('#a2aea6')],
  [0.55, lab('#80958d')],
  [1, lab('#556e68')],
];
const HAZE = lab('#46657a');
const MOLE = lab('#3f5f60');
const DEEP = lab('#4d6a62');
const NIGHT = lab('#59677c');
const ROSE = lab('#bd8a78');
const APRICOT = lab('#cf946c');
const PEARL = lab('#aba59b');

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { swell, drift } = sheet;
  const random = sheet.randomFor('scene');
  const side = random() < 0.5 ? -1 : 1;
  const horizon = 0.4 + 0.09 * random();
  const sun = {
    x: (0.5 - side * (0.07 + 0.14 * random())) * format,
    y: horizon - (0.11 + 0.1 * random()),
  };
  const slant = -side * (0.28 + 0.2 * random());
  const sway = 0.012 + 0.012 * random();
  const fleets = [0.1, 0.3].map((share) => share + 0.08 * wobble(random));

  /** A low dark line of ships and sheds, loose above, mirrored shorter below. */
  const haze = (x: number, y: number) => {
    const along = side < 0 ? x / format : 1 - x / format;
    const thick = fleets.reduce(
      (most, at, i) => Math.max(most, Math.exp(-(((along - at) / (0.13 - 0.03 * i)) ** 2))),
      0,
    );
    const ragged = (swell(x, y, 7, 2, 3) - 0.5) * 0.09 + (drift(x, y, 2.4, 3, 9) - 0.5) * 0.16;
    const above = 0.05 + 0.15 * thick + ragged;
    const below = 0.03 + 0.13 * thick + ragged * 0.8;
    const away = y < horizon ? (horizon - y) / above : (y - horizon) / below;
    return smoothstep(1.15, 0.35, away) * (0.42 + 0.58 * thick) * smoothstep(0.95, 0.45, along);
  };
  /** The mole: a flat bar of shadow on the other side that loses itself in the water. */
  const mole = (x: number, y: number) => {
    const along = side < 0 ? 1 - x / format : x / format;
    const top = horizon + 0.008 + (swell(x, y, 4, 1, 17) - 0.5) * 0.02;
    const bottom = horizon + 0.1 - 0.1 * along + (drift(x, y, 1.6, 3, 21) - 0.5) * 0.06;
    return (
      smoothstep(top - 0.02, top + 0.012, y) *
      smoothstep(bottom + 0.035, bottom - 0.02, y) *
      smoothstep(0.5, 0.28, along)
    );
  };
  const path = (x: number, y: number) => {
    if (y < horizon) return 0;
    const far = (y - horizon) / (1 - horizon);
    const middle = sun.x + Math.sin(far * 7 + seed) * sway + (drift(x, y, 1, 6, 31) - 0.5) * 0.03;
    const width = (0.02 + 0.035 * far) * sheet.scale;
    return Math.exp(-(((x - middle) / width) ** 2)) * (1 - 0.75 * smoothstep(0.45, 1, far));
  };

  const sky = (x: number, y: number, hour: number): Lab => {
    const height = y / horizon;
    // Streaks of cloud lie aslant, as they were swept.
    const streak = drift(x + y * slant * 2.2, y - x * slant * 0.5, 1.1, 5.2, 41);
    const still = gradient(SKY, height + (drift(x, y, 1.2, 2, 45) - 0.5) * 0.3);
    const warm = smoothstep(0.5, 0.72, streak) * smoothstep(1, 0.5, height);
    const lit = blend(still, blend(ROSE, APRICOT, hour), warm * (0.35 + 0.5 * hour));
    const pearl = blend(lit, PEARL, smoothstep(0.46, 0.3, streak) * 0.4 * (1 - 0.5 * height));
    const halo = Math.exp(-((Math.hypot(x - sun.x, (y - sun.y) * 1.3) / 0.2) ** 2));
    return blend(pearl, ROSE, halo * 0.34 * hour);
  };
  const water = (x: number, y: number, hour: number): Lab => {
    const depth = (y - horizon) / (1 - horizon);
    const still = gradient(WATER, depth + (drift(x, y, 1, 4, 51) - 0.5) * 0.35);
    // What is above lies below it, paler and broken.
    const mirrored = sky(x, clamp(horizon * (1 - 0.85 * depth)), hour);
    const lit = blend(still, mirrored, 0.42 * smoothstep(0.62, 0, depth));
    return blend(lit, DEEP, 0.5 * smoothstep(0.55, 0.75, drift(x, y, 0.9, 3.4, 57)) * depth);
  };

  const colour = (x: number, y: number, hour: number): Lab => {
    const open = y < horizon ? sky(x, y, hour) : water(x, y, hour);
    const cold = blend(open, NIGHT, 0.3 * (1 - hour));
    const hazed = blend(cold, HAZE, haze(x, y) * 0.8);
    const barred = blend(hazed, MOLE, mole(x, y) * 0.8);
    const breath = (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.07;
    return shade(barred, breath - 0.012 * (1 - hour), 0.92);
  };

  const direction = (x: number, y: number) => {
    const swept = Math.atan(slant) * smoothstep(horizon, horizon - 0.2, y);
    const lying = (drift(x, y, 1.6, 3.2, 90) - 0.5) * mix(0.9, 0.35, clamp(y / horizon - 0.6));
    const stands = haze(x, y) > 0.62 && drift(x, y, 3, 2, 97) > 0.46;
    return stands ? Math.PI / 2 + lying : swept + lying;
  };

  return {
    ...sheet,
    horizon,
    sun,
    side,
    haze,
    path,
    colour,
    direction,
    strands: (x, y) => 0.25 * haze(x, y),
    // The sky and what it lights are the right hand's, the haze and the near water the left's.
    hand: (x, y) =>
      haze(x, y) + mole(x, y) < 0.4 && y < horizon + 0.16 && drift(x, y, 1.4, 2, 101) > 0.38
        ? 'right'
        : 'left',
  };
};
