import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The evening sky. */
export interface Sky {
  /** How deep in a cloud a place is. */
  clouds(x: number, y: number): Unit;
  /** The colour of a place at an hour, 0 late afternoon to 1 after sunset. */
  colour(x: number, y: number, hour: Unit): Lab;
}

/** From the canvas's upper edge down to the horizon. */
const GOLD: readonly (readonly [number, Lab])[] = [
  [0, lab('#9ea5af')],
  [0.35, lab('#bdb6aa')],
  [0.7, lab('#d5c5a2')],
  [1, lab('#e6cd9e')],
];
const DUSK: readonly (readonly [number, Lab])[] = [
  [0, lab('#8e8ca4')],
  [0.35, lab('#afa2a6')],
  [0.7, lab('#cdb0a6')],
  [1, lab('#e0b298')],
];
const CLOUD = lab('#918c9f');
const LINING = lab('#e8c7a8');

/** A sky that is palest at the horizon, most of all where the sun goes, with a few long clouds. */
export const createSky = ({ drift, format }: Sheet, site: Site): Sky => {
  const { horizon, sun } = site;
  const clouds = (x: number, y: number) =>
    site.clouds.reduce((most, { x: middle, y: height, across, deep }) => {
      const out = Math.hypot((x - middle) / across, (y - height) / deep);
      return Math.max(most, smoothstep(1.3, 0.3, out + (drift(x, y, 1.8, 4, 41) - 0.5) * 0.9));
    }, 0);
  const colour = (x: number, y: number, hour: Unit): Lab => {
    const down = clamp(y / horizon + (drift(x, y, 0.8, 1.6, 45) - 0.5) * 0.22);
    const open = blend(gradient(GOLD, down), gradient(DUSK, down), smoothstep(0.05, 0.65, hour));
    const cloud = clouds(x, y);
    const clouded = blend(open, CLOUD, smoothstep(0.4, 0.8, cloud) * 0.72);
    const lining = smoothstep(0.15, 0.4, cloud) * smoothstep(0.65, 0.4, cloud);
    const lit = blend(clouded, LINING, lining * 0.45);
    const aside = (x / format - 0.5) * sun - 0.42;
    const glow = Math.exp(-((aside / 0.4) ** 2)) * smoothstep(0.35, 1, y / horizon);
    return blend(lit, LINING, 0.4 * glow);
  };
  return { clouds, colour };
};
