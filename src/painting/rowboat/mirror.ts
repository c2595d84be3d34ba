import { blend } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import type { Work } from './work.ts';

/** One touch of what hangs below a boat, in boat's lengths: how far from who stands and how deep its middle is, how far it reaches to either side and sinks, how thick it is, and how far it bends. */
interface Curl {
  readonly aside: number;
  readonly deep: number;
  readonly half: number;
  readonly sinks: number;
  readonly thick: number;
  readonly bow: number;
}

/** Under who stands fat curls that hang on the hull and run into one another; beside them flatter ones that come loose of it and walk down. */
const CURLS: readonly Curl[] = [
  { aside: 0.05, deep: 0.26, half: 0.09, sinks: 0.02, thick: 0.13, bow: 0.3 },
  { aside: 0.27, deep: 0.29, half: 0.14, sinks: 0.015, thick: 0.08, bow: 0.2 },
  { aside: 0.02, deep: 0.35, half: 0.07, sinks: -0.03, thick: 0.11, bow: -0.3 },
  { aside: 0.2, deep: 0.39, half: 0.12, sinks: 0.02, thick: 0.085, bow: 0.15 },
  { aside: -0.05, deep: 0.43, half: 0.04, sinks: 0.035, thick: 0.09, bow: 0.2 },
  { aside: 0.16, deep: 0.53, half: 0.1, sinks: 0.025, thick: 0.06, bow: 0.2 },
  { aside: 0.24, deep: 0.68, half: 0.06, sinks: 0.02, thick: 0.036, bow: 0.1 },
];

/** What hangs below a boat (`far` 0 near, 2 all but lost): curls dragged into the wet water, fewer and fainter as they come near. */
export const mirror = (
  { pull, dark, moss, cool, water, random }: Work,
  far: number,
  who: number,
): readonly Sketch[] =>
  CURLS.slice(0, [7, 4, 2][far] ?? 2).map((curl, i): Sketch => {
    const { aside, deep, sinks, thick, bow } = curl;
    const half = curl.half * (0.8 + 0.4 * random());
    const down = deep - (far ? 0.06 : 0.03);
    const middle = who + aside + 0.03 * wobble(random);
    const hue = i % 2 ? cool : moss;
    return pull([middle - half, down - sinks], [middle + half, down + sinks], thick, {
      bow,
      load: blend(blend(dark, hue, 0.4 + 0.5 * random()), water, 0.02 + 0.045 * i),
      second: blend(hue, water, 0.3),
      stage: 0.77 + 0.012 * i,
      body: 1.2 - 0.1 * i,
    });
  });
