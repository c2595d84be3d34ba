import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Ship } from './masts.ts';
import type { Scene } from './scene.ts';

const DARKS: Hues = [lab('#1d4146'), lab('#214049'), lab('#1d443c')];

/** How high a hull's side stands amidships, and its waterline lies below the horizon, in sheets' scales. */
const SIDE = 0.026;
const WATERLINE = 0.013;

/** A pull along a hull, from its stern (0) to its bow (1): so far up its side (0 the waterline, 1 its sheer), so broad in sheets' scales, so much of it the mist's, and what with. */
interface Strake {
  readonly from: Unit;
  readonly to: Unit;
  readonly up: Unit;
  readonly broad: number;
  readonly lost: number;
  readonly brush: BrushName;
}

/** A hull's pulls: a broad one that makes the mass and runs into the quay, the sheer that rises to the bow, the waterline drawn dark along the water. */
const STRAKES: readonly Strake[] = [
  { from: 0.02, to: 0.86, up: 0.4, broad: 0.032, lost: 0.2, brush: 'sweep' },
  { from: 0.42, to: 1.05, up: 0.85, broad: 0.013, lost: 0.08, brush: 'pull' },
  { from: 0.1, to: 0.9, up: -0.25, broad: 0.016, lost: 0.14, brush: 'pull' },
];

/** How much of a hull the mist has that is told most plainly, and how much more of one that is not told at all. */
const VEILED = [0.1, 0.45] as const;

/** The hull of a ship, in a few pulls along it. */
export const layHull = (scene: Scene, random: Random, ship: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  const { x, long, bow, told } = ship;
  const size = long * scale;
  const hue = scene.dark(choose(DARKS, random));
  const place = (share: Unit, up: number): Point => {
    // It rises to the bow, and a little astern.
    const sheer = 1 + 1.8 * Math.max(0, share - 0.5) ** 2 + 0.5 * Math.max(0, 0.2 - share);
    return [x + bow * (share - 0.5) * size, horizon + (WATERLINE - SIDE * up * sheer) * scale];
  };
  return STRAKES.map((strake, i) => {
    const from = strake.from + 0.04 * wobble(random);
    const to = strake.to + 0.03 * wobble(random);
    const up = strake.up + 0.08 * wobble(random);
    const lies = (share: Unit) => place(mix(from, to, share), up);
    const stage = 0.7 + 0.012 * i;
    const here = scene.colour(...lies(0.5), stage);
    const lost = strake.lost + mix(...VEILED, 1 - told);
    const load = blend(hue, here, scene.lost(lost));
    return sketchAlong(random, sampled(lies), {
      width: vary(strake.broad, 0.15, random) * scale,
      brush: strake.brush,
      load,
      second: blend(load, here, 0.3),
      stage,
      hand: 'left',
      spread: 0.006,
      body: 0.5,
    });
  });
};
