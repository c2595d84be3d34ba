import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Ship } from './rigging.ts';
import type { Scene } from './scene.ts';

const DARKS: Hues = [lab('#1f4a4e'), lab('#23484f'), lab('#1f4d45')];

/** How high a hull's side stands amidships, and its waterline lies below the horizon, in sheets' scales. */
const SIDE = 0.026;
const WATERLINE = 0.013;

/** A pull along a hull, from its stern (0) to its bow (1): so far up its side (0 the waterline, 1 its sheer), so broad in sheets' scales, and so much of it the mist's. */
interface Strake {
  readonly from: Unit;
  readonly to: Unit;
  readonly up: Unit;
  readonly broad: number;
  readonly lost: number;
}

/** A hull's pulls: two broad ones that make the mass, the sheer that rises to the bow, the waterline found under the bow and again astern. */
const STRAKES: readonly Strake[] = [
  { from: 0, to: 0.8, up: 0.4, broad: 0.024, lost: 0.12 },
  { from: 0.2, to: 0.9, up: 0.5, broad: 0.021, lost: 0.05 },
  { from: 0.4, to: 1.07, up: 0.92, broad: 0.0105, lost: 0 },
  { from: 0.4, to: 0.95, up: 0.06, broad: 0.0085, lost: -0.04 },
  { from: 0.02, to: 0.26, up: 0.02, broad: 0.008, lost: 0.08 },
];

/** The dark hull of a ship, in a few pulls along it; the less it is told, the fewer of them. */
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
  return STRAKES.slice(0, told > 0.75 ? STRAKES.length : told > 0.5 ? 4 : 3).map((strake, i) => {
    const from = strake.from + 0.04 * wobble(random);
    const to = strake.to + 0.03 * wobble(random);
    const up = strake.up + 0.08 * wobble(random);
    const lies = (share: Unit) => place(mix(from, to, share), up);
    const stage = 0.7 + 0.012 * i;
    const here = scene.colour(...lies(0.5), stage);
    const lost = Math.max(0, strake.lost + 0.62 - 0.64 * told);
    const load = blend(hue, here, scene.lost(lost));
    return sketchAlong(random, sampled(lies), {
      width: vary(strake.broad, 0.15, random) * scale,
      brush: 'pull',
      load,
      second: blend(load, here, 0.3),
      stage,
      hand: 'left',
      spread: 0.006,
      body: 0.5,
    });
  });
};
