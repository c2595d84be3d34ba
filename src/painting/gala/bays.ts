import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** One of the palace's tall windows, in canvas units. */
export interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  /** How brightly it is lit: dark, a breath of warmth, or thick with light. */
  readonly lit: Unit;
}

/** What share of the way from window to window its glass has, and how far below the cornice it ends. */
const GLASS = 0.6;
const BELOW = 0.16;

/** How brightly a window is lit that stands so many from the gate: the feast is there and on one side of it, a dull light on the other; beyond, now and then one is lit, and most are dark. */
const luckAt = (random: Random, away: number): Unit => {
  if (away === 0) return 1;
  if (away === 1) return 0.7 + 0.16 * random();
  if (away === -1) return 0.24 + 0.1 * random();
  const luck = random();
  return luck < 0.5 ? 0.06 : luck < 0.8 ? 0.2 + 0.1 * random() : 0.42 + 0.16 * random();
};

/** The hall's windows, each lit by its luck. */
export const placeBays = (scene: Scene, random: Random): readonly Bay[] => {
  const gate = scene.openings.findIndex(({ at }) => at === scene.gate);
  const way = random() < 0.5 ? -1 : 1;
  return scene.openings.map(({ at, step }, i): Bay => {
    const x = scene.across(at) + 0.04 * step * wobble(random);
    const foot = scene.wallTop(x);
    return {
      x,
      top: mix(scene.hallCornice(x), foot, BELOW + 0.02 * wobble(random)),
      foot,
      broad: GLASS * step * vary(1, 0.16, random),
      lit: luckAt(random, way * (i - gate)),
    };
  });
};

/** A place in a window: `aside` from −1 to 1, `up` from its foot to its crown. */
export const placeIn = ({ x, top, foot, broad }: Bay, aside: number, up: number): Point => [
  x + 0.5 * aside * broad,
  mix(foot, top, up),
];

/** The stone between two windows, or beyond the last, in canvas units. */
export type Pier = Omit<Bay, 'lit'>;

/** How much of each of its windows' edges a pier covers, in their breadths. */
const COVERS = 0.26;

/** The piers from edge to edge of the windows, and one at either end of the hall. */
export const placePiers = (scene: Scene, bays: readonly Bay[]): readonly Pier[] => {
  const { outward, hall } = scene;
  const edges = (bay: Bay) => [-1, 1].map((side) => placeIn(bay, side * outward, 0)[0]);
  const [near, ...rest] = [scene.across(hall[0]), ...bays.flatMap(edges), scene.across(hall[1])];
  const xs = [near ?? 0, ...rest];
  return xs.flatMap((from, i): Pier[] => {
    const to = xs[i + 1];
    if (i % 2 || to === undefined) return [];
    const x = (from + to) / 2;
    const beside = bays[Math.min(bays.length - 1, i / 2)];
    return [
      {
        x,
        top: mix(scene.hallCornice(x), scene.wallTop(x), 0.06),
        foot: scene.wallTop(x),
        broad: Math.abs(to - from) + 2 * COVERS * (beside?.broad ?? 0),
      },
    ];
  });
};
