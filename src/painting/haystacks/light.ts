import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend, gradient, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Scene } from './scene.ts';
import type { Site } from './site.ts';
import { depthOn, eavesAt } from './stack.ts';

/** The sky, and how near a place is to where the sun stands low. */
export const lightSky = ({ drift, format }: Sheet, { key, horizon, sunAt }: Site) => {
  // The sun stands beside the picture: what is seen of its light is brightest at that edge.
  const brightest = clamp(sunAt, 0.06 * format, 0.94 * format);
  const glow = (x: number, y: number): Unit =>
    Math.exp(-(((x - brightest) / (0.5 * format)) ** 2) - ((horizon - y) / 0.2) ** 2);
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

/** How light the shade is, as a share of the stack's paints: of its wall, and of its thatch, which the sky lights. */
const SHADE = [0.27, 0.35] as const;
/** How much a patch of straw may be lighter or darker than the shade about it, likewise. */
const PATCHED = 0.07;

/** Straw in its light, which goes over to its shade by a broad half-light; it is darkest under the eaves. */
export const lightStraw =
  ({ swell, drift }: Sheet, { key, sun }: Site, sunlit: Scene['sunlit']): Scene['straw'] =>
  (spot) => {
    const { across, rise, stack } = spot;
    const lit = sunlit(spot);
    const thatch = smoothstep(-0.02, 0.02, rise - eavesAt(stack, across));
    const patch = smoothstep(0.4, 0.6, swell(across + stack.x, 1.4 * rise, 1.7, 2.3, 40)) - 0.5;
    const thrownBack = 0.1 * (1 - thatch) * smoothstep(0.3, 0.02, rise);
    const shaded = mix(...SHADE, thatch) + PATCHED * patch + thrownBack;
    const tone = mix(shaded, 0.9, smoothstep(0, 1, lit));
    const deep = 0.5 * depthOn(spot) * (1 - 0.6 * lit);
    const paint = gradient(key.stack, mix(tone, 0.08, deep));
    // The sky lies on what is turned away from the sun.
    const cool = 0.34 * (1 - lit) * smoothstep(0.2, -0.8, across * sun);
    const cooled = blend(paint, atValue(key.shadow, paint[0]), cool);
    return shade(cooled, 0.05 * (drift(across + stack.x, rise, 4, 6, 31) - 0.5), 0.92);
  };
