import { clamp, mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';
import { depthOn, eavesAt, profile, type Stack } from './stack.ts';

/** The sky, and how near a place is to where the sun stands low. */
export const lightSky = ({ drift, format }: Sheet, { key, horizon, sunAt }: Site) => {
  const glow = (x: number, y: number): Unit =>
    Math.exp(-(((x - sunAt) / (0.5 * format)) ** 2) - ((horizon - y) / 0.2) ** 2);
  const sky = (x: number, y: number, hour: Unit): Lab => {
    const down = clamp(clamp(y / horizon) ** 1.2 + (drift(x, y, 1, 2.4, 45) - 0.5) * 0.3);
    const late = smoothstep(0.1, 0.9, hour);
    const open = blend(gradient(key.sky, down), gradient(key.dusk, down), late);
    const lit = blend(open, key.glow, 0.28 * glow(x, y));
    // Told by clouds of hue, not of value: rose and lilac drift through the blue, and blue comes down into the rose.
    const [warm, cool = warm, , lilac = warm] = key.broken.sky;
    const hue = clamp(0.5 + 3.2 * (drift(x, y, 1.5, 3.4, 46) - 0.5));
    const cloud = atValue(blend(cool, down > 0.5 ? warm : lilac, hue), lit[0]);
    return shade(blend(lit, cloud, 0.1 + 0.25 * Math.abs(2 * hue - 1)), -0.005, 0.86);
  };
  return { glow, sky };
};

/** How many times its stack's distance from the horizon a shadow begins: under the stack. */
const BEGINS = 0.95;
/** What is left of its way where it is thrown by a farther stack: the air lies before it, and it never comes to the near one's lit side. */
const FARTHER = 0.5;

/** How many times its stack's distance from the horizon a shadow's tip reaches. */
const reachOf = ({ key, shadowLong, stacks }: Site, stack: Stack): number =>
  mix(1, shadowLong, key.casts * (stack === stacks.at(-1) ? 1 : FARTHER));

/** Where in a shadow that does not waver a place lies: a share of the way to its tip, and aside (−1 its left edge, 1 its right). */
export const shadowAt = (site: Site, stack: Stack, far: Unit, aside: number): Point => {
  const { horizon, sunAt } = site;
  const { x, foot, half } = stack;
  const depth = mix(BEGINS, reachOf(site, stack), far);
  const ray = x + aside * half * profile({ eaves: 0.5 }, far);
  return [sunAt + (ray - sunAt) * depth, horizon + depth * (foot - horizon)];
};

/** A stack's shadow on the ground: the rays from under the sun that it stops, narrowing where its thatch ends; its far edge the firmer one. */
export const castShadow = ({ drift }: Sheet, site: Site): Scene['shadow'] => {
  const { stacks, horizon, sun, sunAt } = site;
  return (x, y) =>
    stacks.reduce((most, stack) => {
      const depth = (y - horizon) / (stack.foot - horizon);
      if (depth < 0.94) return most;
      const ray = sunAt + (x - sunAt) / depth;
      const far = clamp((depth - BEGINS) / (reachOf(site, stack) - BEGINS));
      const isFarEdge = (ray - stack.x) * sun < 0;
      const lost = 1 + 1.5 * smoothstep(0.42, 0.68, drift(x, y, 3, 5, 24));
      const blur = (isFarEdge ? 0.06 + 0.16 * far : 0.08 + 0.3 * far) * lost;
      const wide = profile({ eaves: 0.5 }, far);
      const aside =
        Math.abs(ray - stack.x) / stack.half + (drift(x, y, 7, 11, 23) - 0.5) * (0.26 + 0.3 * far);
      const lies = smoothstep(wide + blur, wide - blur, aside) * smoothstep(0.94, 1.02, depth);
      return Math.max(most, far >= 1 ? 0 : lies * smoothstep(1, 0.5, far));
    }, 0);
};

/** Straw in its light: dark under the eaves, the thatch cooler and lighter than the wall, the rim against the sun. */
export const lightStraw =
  ({ swell, drift }: Sheet, { key, sun }: Site, sunlit: Scene['sunlit']): Scene['straw'] =>
  (spot, hour) => {
    const { across, rise, stack } = spot;
    const x = stack.x + across * stack.half;
    const y = stack.foot - rise * stack.height;
    const lit = sunlit(spot);
    const thatch = smoothstep(-0.07, 0.05, rise - eavesAt(stack, across));
    // The sheaves of the wall, side by side; the thatch is looser.
    const sheaf = swell(across, stack.x, mix(9, 5, thatch), mix(1, 6, thatch), 40) - 0.5;
    const loose = (drift(x, y, 5, 6, 31) - 0.5) * 0.08 + 0.05 * sheaf;
    const round = 0.03 * across * sun;
    // Here and there the shade opens to what the sky and the field throw back.
    const opened = 0.11 * smoothstep(0.56, 0.72, drift(x, y, 4, 5, 33));
    const mirrored = (1 - thatch) * smoothstep(0.26, 0.04, rise) * (0.1 + 0.08 * sheaf);
    const shaded = clamp(mix(0.19, 0.31, thatch) + loose + round + mirrored + opened, 0.12, 0.6);
    const tone = mix(shaded, 0.58 + 0.34 * lit, smoothstep(0.05, 0.75, lit));
    const comes = swell(across, rise + stack.x, 4, 7, 39);
    // It thins away before the far side, which would be hard.
    const away = smoothstep(0.25, -0.3, across * sun) * smoothstep(-1, -0.74, across * sun);
    const gathered = away * mix(0.1, 1.3, smoothstep(0.38, 0.62, comes));
    const deep = clamp(depthOn(spot) * (1 - lit) * gathered);
    const late = gradient(key.stack, clamp(mix(tone, 0.16, deep)));
    // The sky lies on what is turned away from the sun.
    const cool = 0.3 * (1 - lit) * smoothstep(0.3, -0.9, across * sun) * (0.5 + sheaf) * (1 - deep);
    const cooled = blend(late, atValue(key.shadow, late[0]), clamp(cool));
    const value = -0.02 * hour * (1 - lit) + 0.02 * (swell(x, y, 9, 9, 37) - 0.5);
    return shade(cooled, value, mix(0.74, 0.86, lit));
  };
