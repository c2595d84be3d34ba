import { smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The water, and what it mirrors. */
export interface Water {
  /** The colour of a place on the water at an hour. */
  water(x: number, y: number, hour: Unit): Lab;
  /** The height above the water whose reflection lies at a place on it, and where that of a height lies. */
  mirrored(x: number, y: number): number;
  reflected(x: number, height: number): number;
}

const RIVER = lab('#6f8c9b');
const VIOLET = lab('#77749a');
/** How much taller things stand than their reflections lie. */
const FORESHORTENED = 1.4;

/** Still water that is shaken a little more the nearer; `image` is what stands above it, with the sky as high as its last argument. */
export const createWater = (
  { drift, scale }: Sheet,
  { shore }: Site,
  image: (x: number, y: number, hour: Unit, skyward: number) => Lab,
): Water => {
  const mirrored = (x: number, y: number) => shore(x) - (y - shore(x)) * FORESHORTENED;
  const reflected = (x: number, height: number) => shore(x) + (shore(x) - height) / FORESHORTENED;
  const water = (x: number, y: number, hour: Unit): Lab => {
    const depth = (y - shore(x)) / (1 - shore(x));
    const shaken = x + (drift(x, y, 1.6, 14, 71) - 0.5) * 0.05 * scale * (0.2 + depth);
    const stirred = mirrored(x, y) - (drift(x, y, 2.2, 9, 73) - 0.4) * 0.08 * depth;
    const height = Math.min(stirred, shore(shaken) - 0.002);
    // The water carries more of the high sky than a mirror would.
    const seen = image(shaken, height, hour, height - 0.5 * depth * height);
    const still = blend(RIVER, VIOLET, smoothstep(0.4, 0.62, drift(x, y, 0.9, 3.4, 75)));
    const veil = 0.1 + 0.24 * depth * smoothstep(0.4, 0.6, drift(x, y, 1, 3, 77));
    return shade(blend(seen, still, veil), -0.03 - 0.03 * depth);
  };
  return { water, mirrored, reflected };
};
