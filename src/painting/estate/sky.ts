import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The evening sky. */
export interface Sky {
  /** The colour of a place at an hour, 0 late afternoon to 1 after sunset. */
  colour(x: number, y: number, hour: Unit): Lab;
}

/** From the canvas's upper edge down to the horizon. */
const GOLD: readonly (readonly [number, Lab])[] = [
  [0, lab('#ccd4d0')],
  [0.4, lab('#dcd7cd')],
  [0.75, lab('#ead6c8')],
  [1, lab('#f4d9be')],
];
const DUSK: readonly (readonly [number, Lab])[] = [
  [0, lab('#cbd2d0')],
  [0.4, lab('#dbd4cd')],
  [0.75, lab('#ead4c7')],
  [1, lab('#f6d7bd')],
];
const CLOUD = lab('#d1c4bf');
const GLOW = lab('#fbdebd');

/** What its passages lean to, of one value with it: green-blue, lilac, rose; and how far. */
const LEANINGS: readonly (readonly [number, Lab])[] = [
  [0.25, lab('#cad8cc')],
  [0.5, lab('#e1d1cd')],
  [0.75, lab('#f2d5c2')],
];
const LEANS = 0.22;

/** A sky that is palest at the horizon, most of all where the sun goes, with a few long clouds. */
export const createSky = ({ drift, swell, format }: Sheet, site: Site): Sky => {
  const { horizon, sun } = site;
  /** How deep in a cloud a place is. */
  const clouds = (x: number, y: number): Unit =>
    site.clouds.reduce((most, { x: middle, y: height, across, deep }) => {
      const out = Math.hypot((x - middle) / across, (y - height) / deep);
      return Math.max(most, smoothstep(1.3, 0.3, out + (drift(x, y, 3, 7, 41) - 0.5) * 1.1));
    }, 0);
  const colour = (x: number, y: number, hour: Unit): Lab => {
    const down = clamp(y / horizon + (swell(x, y, 0.9, 1.5, 45) - 0.5) * 0.14);
    const open = blend(gradient(GOLD, down), gradient(DUSK, down), smoothstep(0.1, 0.9, hour));
    const clouded = blend(open, CLOUD, smoothstep(0.4, 0.9, clouds(x, y)) * 0.45);
    const aside = (x / format - 0.5) * sun - 0.4;
    const glow = Math.exp(-((aside / 0.42) ** 2)) * smoothstep(0.3, 1, y / horizon);
    const leaning = gradient(LEANINGS, swell(x, y, 0.8, 1.7, 47));
    return blend(blend(clouded, GLOW, 0.4 * glow), leaning, LEANS);
  };
  return { colour };
};
