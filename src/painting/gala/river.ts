import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Evening } from './evening.ts';
import type { Land } from './land.ts';
import type { Shore } from './shore.ts';

/** How much of each hue lies out on the still water in wide tongues at most, and which noise says where. */
const TONGUES = [
  { much: 0.62, shift: 71 },
  { much: 0.6, shift: 77 },
  { much: 0.58, shift: 83 },
] as const;

/** The river as fields over the canvas. */
interface River {
  /** How deep below the far shore a place on the water is, 0 to 1. */
  depth(x: number, y: number): Unit;
  water(x: number, y: number, hour: number): Lab;
}

/** The river before a shore: what stands above lies in it, drawn out and shaken, and the sky's light in wide tongues. */
export const createRiver = (
  { scale, drift }: Sheet,
  shore: Shore,
  evening: Evening,
  land: Land['land'],
): River => {
  const depth = (x: number, y: number) => clamp((y - shore.waterline(x)) / (1 - shore.horizon));
  const mirrored = (x: number, y: number, deep: Unit, hour: number) => {
    const shaken = x + (drift(x, y, 1.8, 11, 63) - 0.5) * 0.16 * scale * (0.25 + deep);
    const above =
      shore.waterline(x) -
      (y - shore.waterline(x)) * 0.62 +
      (drift(x, y, 1.6, 6, 67) - 0.5) * 0.07 * deep ** 0.6;
    // Ever farther to either side, or what ends above would end in the water on a line.
    const aside = (0.014 + 0.07 * deep) * scale;
    const stands = (px: number) => land(px, clamp(above, 0.02), hour);
    return blend(stands(shaken - aside), stands(shaken + aside), 0.5);
  };
  const water = (x: number, y: number, hour: number): Lab => {
    const deep = depth(x, y);
    const cool = drift(x, y, 0.8, 2.8, 57);
    const own = blend(evening.river, evening.play, smoothstep(0.44, 0.6, cool));
    const still = blend(own, evening.deep, deep ** 1.5 * 0.9);
    const lying = blend(
      still,
      mirrored(x, y, deep, hour),
      mix(0.94, 0.24, smoothstep(0.06, 0.62, deep)),
    );
    const tongue = smoothstep(0.5, 0.66, drift(x, y, 0.55, 3.4, 59)) * smoothstep(0.25, 0.6, deep);
    const lit = blend(lying, evening.shine, 0.32 * tongue);
    return TONGUES.reduce<Lab>((here, { much, shift }, i) => {
      const bank =
        smoothstep(0.47, 0.63, drift(x, y, 0.62, 3.1, shift)) * smoothstep(0.1, 0.4, deep);
      return blend(here, atValue(evening.tongues[i] ?? here, here[0]), much * bank);
    }, lit);
  };
  return { depth, water };
};
