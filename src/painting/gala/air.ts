import { clamp, mix, smoothstep } from '../../units.ts';
import { blend, gradient, type Lab, lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Evening } from './evening.ts';
import type { Shore } from './shore.ts';

const ROSE = lab('#a39d9a');

/** The sky and the last daylight in it, as fields over the canvas. */
export interface Air {
  sky(x: number, y: number, hour: number): Lab;
  /** The last daylight, low beyond the bridge. */
  glow(x: number, y: number): number;
  /** How far the clouds lean. */
  readonly slant: number;
}

/** The air over a shore on its evening. */
export const createAir = (sheet: Sheet, shore: Shore, evening: Evening): Air => {
  const { drift } = sheet;
  const { horizon, along, tall } = shore;
  const random = sheet.randomFor('sky');
  const slant = shore.side * (0.08 + 0.2 * random());
  const glowAt = 0.72 + 0.16 * random();
  const glowWidth = 0.22 + 0.14 * random() + 0.12 * evening.mist;
  const high = mix(0.17, 0.3, evening.light) * tall;
  const night = evening.sky.map((tone, i) => [[0, 0.35, 0.7, 1][i] ?? 1, tone] as const);
  const dusk = night.map(([at, tone]) => [at, shade(tone, 0.12, 0.95)] as const);
  const glow = (x: number, y: number) => {
    const aside = Math.exp(-(((along(x) - glowAt) / glowWidth) ** 2));
    const veil = (drift(x, y, 1.4, 6, 33) - 0.5) * 0.12;
    return aside * smoothstep(high, 0.01, horizon - 0.02 - y + veil);
  };
  const sky = (x: number, y: number, hour: number): Lab => {
    const height = clamp(y / horizon + (drift(x, y, 0.9, 1.8, 45) - 0.5) * 0.4);
    const gone = mix(0.55, mix(1, 0.8, evening.light), smoothstep(0, 0.4, hour));
    const still = blend(gradient(dusk, height), gradient(night, height), gone);
    const bank = drift(x - y * slant * 1.5, y + x * slant * 0.5, 0.7, 2.4, 41);
    const thick = 0.62 * smoothstep(0.46, 0.62, bank) * (1 - 0.45 * height);
    const clouded = blend(still, evening.cloud, thick);
    const rosy = blend(clouded, ROSE, 0.35 * smoothstep(0.52, 0.4, bank) * height);
    const lit = glow(x, y);
    const gold = blend(evening.pale, evening.warm, clamp(0.9 * lit - 0.25 + 0.2 * hour));
    return blend(rosy, gold, lit * mix(1, mix(0.9, 1, evening.light), hour));
  };
  return { sky, glow, slant };
};
