import { clamp, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The evening sky. */
export interface Sky {
  /** The colour of a place at an hour, 0 late afternoon to 1 after sunset. */
  colour(x: number, y: number, hour: Unit): Lab;
}

/** From the canvas's upper edge down to the horizon. */
const GOLD: readonly (readonly [number, Lab])[] = [
  [0, lab('#a6c3d2')],
  [0.4, lab('#cddcdc')],
  [0.75, lab('#f1e3c6')],
  [1, lab('#fbdcaa')],
];
const DUSK: readonly (readonly [number, Lab])[] = [
  [0, lab('#9dbbce')],
  [0.4, lab('#c8d5d8')],
  [0.75, lab('#f2dac0')],
  [1, lab('#fccf9e')],
];
const CLOUD = lab('#a9a8ac');
const GLOW = lab('#f6dfb6');

/** How far its patches differ in lightness, in OKLab. */
const PATCHES = 0.055;

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
    const down = clamp(y / horizon + (swell(x, y, 1.3, 2.2, 45) - 0.5) * 0.34);
    const open = blend(gradient(GOLD, down), gradient(DUSK, down), smoothstep(0.1, 0.9, hour));
    const clouded = blend(open, CLOUD, smoothstep(0.4, 0.9, clouds(x, y)) * 0.45);
    const aside = (x / format - 0.5) * sun - 0.4;
    const glow = Math.exp(-((aside / 0.42) ** 2)) * smoothstep(0.3, 1, y / horizon);
    // Broad patches of lighter and darker air.
    const patch = smoothstep(0.3, 0.7, swell(x, y, 1.1, 2.4, 47)) - 0.5;
    return shade(blend(clouded, GLOW, 0.55 * glow), PATCHES * patch);
  };
  return { colour };
};
