import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The sky. */
export interface Sky {
  /** The colour of a place at an hour, 0 as the picture is begun to 1 as it ends. */
  colour(x: number, y: number, hour: Unit): Lab;
}

/** How far its passages lean to other hues. */
const LEANS = 0.22;

/** A sky that is palest at the horizon, most of all where the sun goes, with a few long clouds. */
export const createSky = ({ drift, swell, format }: Sheet, site: Site): Sky => {
  const { horizon, sun, light } = site;
  /** How deep in a cloud a place is. */
  const clouds = (x: number, y: number): Unit =>
    site.clouds.reduce((most, { x: middle, y: height, across, deep }) => {
      const out = Math.hypot((x - middle) / across, (y - height) / deep);
      return Math.max(most, smoothstep(1.3, 0.3, out + (drift(x, y, 3, 7, 41) - 0.5) * 1.1));
    }, 0);
  const colour = (x: number, y: number, hour: Unit): Lab => {
    const down = clamp(y / horizon + (swell(x, y, 0.9, 1.5, 45) - 0.5) * 0.14);
    const open = blend(
      gradient(light.sky, down),
      gradient(light.dusk, down),
      smoothstep(0.1, 0.9, hour),
    );
    const clouded = blend(open, light.cloud, smoothstep(0.4, 0.9, clouds(x, y)) * 0.45);
    const aside = (x / format - 0.5) * sun - 0.4;
    const glow = Math.exp(-((aside / 0.42) ** 2)) * smoothstep(0.3, 1, y / horizon);
    const leaning = gradient(light.leanings, swell(x, y, 0.8, 1.7, 47));
    return blend(blend(clouded, light.glow, 0.4 * glow), leaning, LEANS);
  };
  return { colour };
};
