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
const GLASS = 0.64;
const BELOW = 0.13;

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
      top: mix(scene.ledge(x), foot, BELOW + 0.02 * wobble(random)),
      foot,
      broad: GLASS * step * vary(1, 0.06, random),
      lit: luckAt(random, way * (i - gate)),
    };
  });
};

/** A place in a window: `aside` from −1 to 1, `up` from its foot to its crown. */
export const placeIn = ({ x, top, foot, broad }: Bay, aside: number, up: number): Point => [
  x + 0.5 * aside * broad,
  mix(foot, top, up),
];
