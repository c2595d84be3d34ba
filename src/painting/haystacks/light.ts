import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';
import { depthOn, profile } from './stack.ts';

/** The sky of a day's end, and how near a place is to where the sun goes down. */
export const lightSky = ({ drift, format }: Sheet, { key, horizon, sunAt }: Site) => {
  const glow = (x: number, y: number): Unit =>
    Math.exp(-(((x - sunAt) / (0.5 * format)) ** 2) - ((horizon - y) / 0.2) ** 2);
  const sky = (x: number, y: number, hour: Unit): Lab => {
    const down = clamp(clamp(y / horizon) ** 1.2 + (drift(x, y, 1, 2.4, 45) - 0.5) * 0.3);
    const late = smoothstep(0.1, 0.9, hour);
    const open = blend(gradient(key.sky, down), gradient(key.dusk, down), late);
    return shade(blend(open, key.glow, 0.7 * glow(x, y)), 0, 0.89);
  };
  return { glow, sky };
};

/** A stack's shadow on the ground: the rays from under the sun that it stops, narrowing where its thatch ends; its far edge the firmer one. */
export const castShadow =
  ({ drift }: Sheet, { stacks, horizon, sun, sunAt, shadowLong }: Site): Scene['shadow'] =>
  (x, y) =>
    stacks.reduce((most, stack) => {
      const depth = (y - horizon) / (stack.foot - horizon);
      if (depth < 0.85) return most;
      const ray = sunAt + (x - sunAt) / depth;
      const far = clamp((depth - 0.95) / (shadowLong - 0.95));
      const isFarEdge = (ray - stack.x) * sun < 0;
      const blur = isFarEdge ? 0.05 + 0.07 * far : 0.04 + 0.24 * far;
      const wide = profile({ eaves: 0.5 }, far);
      const aside =
        Math.abs(ray - stack.x) / stack.half + (drift(x, y, 4, 6, 23) - 0.5) * (0.06 + 0.34 * far);
      const lies = smoothstep(wide + blur, wide - blur, aside) * smoothstep(0.85, 0.97, depth);
      return Math.max(most, far >= 1 ? 0 : lies * smoothstep(1, 0.55, far));
    }, 0);

/** Straw in its light: dark under the eaves, the thatch cooler and lighter than the wall, the rim against the sun. */
export const lightStraw =
  ({ swell, drift }: Sheet, { key, sun, horizon }: Site, sunlit: Scene['sunlit']): Scene['straw'] =>
  (spot, hour) => {
    const { across, rise, stack } = spot;
    const x = stack.x + across * stack.half;
    const y = stack.foot - rise * stack.height;
    const lit = sunlit(spot);
    const thatch = smoothstep(stack.eaves - 0.01, stack.eaves + 0.02, rise);
    const loose = (drift(x, y, 5, 6, 31) - 0.5) * 0.22;
    const round = 0.07 * across * sun;
    const mirrored = 0.1 * smoothstep(0.3, 0.05, rise) * (1 - thatch);
    const shaded = clamp(mix(0.3, 0.39, thatch) + loose + round + mirrored, 0.12, 0.55);
    const tone = mix(shaded, 0.62 + 0.38 * lit, smoothstep(0.05, 0.75, lit));
    const comes = swell(across, stack.x, 4, 1, 39);
    const ragged = { ...spot, rise: clamp(rise + 0.07 * (swell(across, stack.x, 7, 1, 40) - 0.5)) };
    const away = smoothstep(0.8, 0.3, across * sun);
    const deep = depthOn(ragged) * (1 - lit) * away * smoothstep(0.2, 0.85, comes);
    const late = gradient(key.stack, clamp(mix(tone, 0.15, deep)));
    const far = clamp(0.5 - (stack.foot - horizon) * 2) * 0.7;
    const aired = blend(late, key.hills, far);
    const value = -0.02 * hour * (1 - lit) + 0.02 * (swell(x, y, 9, 9, 37) - 0.5);
    return shade(aired, value, mix(0.76, 0.96, lit));
  };
