import { clamp, mix, smoothstep } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Evening } from './evening.ts';
import type { Shore } from './shore.ts';

/** How much of each hue that drifts in the sky there is at most, and which noise says where. */
const DRIFTS = [
  { much: 0.8, shift: 41 },
  { much: 0.66, shift: 47 },
  { much: 0.7, shift: 53 },
] as const;

/** The sky and the last daylight in it, as fields over the canvas. */
export interface Air {
  sky(x: number, y: number, hour: number): Lab;
  /** The last daylight, low beyond the bridge. */
  glow(x: number, y: number): number;
  /** Where along the shore the day went down. */
  readonly sunset: number;
  /** How far the clouds lean. */
  readonly slant: number;
}

/** Large clouds of hue, leaning, none lighter than the air that it drifts in. */
const cloudsOver =
  ({ drift }: Sheet, { drifts }: Evening, slant: number) =>
  (still: Lab, x: number, y: number): Lab =>
    DRIFTS.reduce<Lab>((air, { much, shift }, i) => {
      const bank = drift(x - y * slant * 1.5, y + x * slant * 0.5, 0.75, 1.7, shift);
      return blend(air, atValue(drifts[i] ?? air, air[0]), much * smoothstep(0.45, 0.62, bank));
    }, still);

/** The air over a shore on its evening. */
export const createAir = (sheet: Sheet, shore: Shore, evening: Evening): Air => {
  const { drift } = sheet;
  const { horizon, along, tall } = shore;
  const random = sheet.randomFor('sky');
  const slant = shore.side * (0.08 + 0.2 * random());
  const sunset = 0.72 + 0.16 * random();
  const glowWidth = 0.27 + 0.14 * random() + evening.reach[0];
  const high = evening.reach[1] * tall;
  const clouds = cloudsOver(sheet, evening, slant);
  const night = evening.sky.map((tone, i) => [[0, 0.35, 0.7, 1][i] ?? 1, tone] as const);
  const dusk = night.map(([at, tone]) => [at, shade(tone, 0.08, 0.95)] as const);
  const glow = (x: number, y: number) => {
    const aside = Math.exp(-(((along(x) - sunset) / glowWidth) ** 2));
    const veil = (drift(x, y, 1.4, 6, 33) - 0.5) * 0.1;
    return aside * smoothstep(high, 0.01, horizon - 0.02 - y + veil);
  };
  const sky = (x: number, y: number, hour: number): Lab => {
    const height = clamp(y / horizon + (drift(x, y, 0.9, 1.8, 45) - 0.5) * 0.4 * evening.torn);
    const gone = mix(0.55, mix(1, 0.8, evening.light), smoothstep(0, 0.4, hour));
    const clouded = clouds(blend(gradient(dusk, height), gradient(night, height), gone), x, y);
    const lit = glow(x, y);
    const chalk = blend(evening.pale, evening.warm, clamp(0.9 * lit - 0.35 + 0.2 * hour));
    return blend(clouded, chalk, lit * mix(0.9, mix(0.84, 0.94, evening.light), hour));
  };
  return { sky, glow, sunset, slant };
};
