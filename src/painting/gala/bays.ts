import { mix, type Point, type Unit } from '../../units.ts';
import { type Hues, type Lab, lab } from '../colour.ts';
import { choose, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** One of the palace's tall windows under its arch, in canvas units. */
export interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  /** How brightly it is lit: an ember, a dull warmth, or thick with light. */
  readonly lit: Unit;
  /** What its light is where it does not burn: amber here, rose there. */
  readonly hue: Lab;
  readonly wall: Lab;
}

/** What share of a bay its arch takes, the rest is its pier's; and how broad it is at most against its height. */
const OPEN = 0.66;
const TALL = 0.5;
/** How far down the wall an arch begins. */
const BEGINS = 0.2;

const WARMTHS: Hues = [lab('#bd7d50'), lab('#a9705e'), lab('#bf8856'), lab('#a06a66')];

/** How brightly the arches are lit, from the gate outwards: two blaze, some run together in one warmth, and the last are half lost. */
const LIT = [1, 0.82, 0.54, 0.46, 0.5] as const;
const LOST = 0.2;

/** The order in which light goes out along the row, from the gate to either side, one side first. */
const ranksOf = (count: number, gate: number, way: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i)
    .sort((a, b) => Math.abs(a - gate - 0.3 * way) - Math.abs(b - gate - 0.3 * way))
    .reduce<number[]>((ranks, bay, rank) => {
      ranks[bay] = rank;
      return ranks;
    }, []);

/** Whether a bay is thick with light, and whether it is half lost in the wall. */
export const blazes = ({ lit }: Bay): boolean => lit > 0.7;
export const isLost = ({ lit }: Bay): boolean => lit <= 0.35;

/** The hall's bays, close together; each lit otherwise. */
export const placeBays = (scene: Scene): readonly Bay[] => {
  const random = scene.randomFor('bays');
  const gate = scene.bays.findIndex(({ at }) => at === scene.gate);
  const ranks = ranksOf(scene.bays.length, gate, random() < 0.5 ? -1 : 1);
  return scene.bays.map(({ at, wide }, i): Bay => {
    const step = wide * scene.format;
    const x = scene.across(at);
    const [cornice, foot] = [scene.cornice(x), scene.wallTop(x)];
    const top = mix(cornice, foot, BEGINS + 0.03 * wobble(random));
    const rank = ranks[i] ?? 0;
    return {
      x: x + 0.04 * step * wobble(random),
      top,
      foot,
      broad: Math.min(vary(OPEN, 0.07, random) * step, TALL * (foot - top)),
      lit: (LIT[rank] ?? LOST) * mix(0.94, 1.04, random()),
      hue: choose(WARMTHS, random),
      wall: scene.colour(x, mix(cornice, foot, 0.4), 0.7),
    };
  });
};

/** A place in a bay: `aside` from −1 to 1, `up` from its foot to its crown. */
export const placeIn = ({ x, top, foot, broad }: Bay, aside: number, up: number): Point => [
  x + 0.5 * aside * broad,
  mix(foot, top, up),
];

/** Where a bay's arch springs: its head is half a circle. */
export const springOf = ({ top, broad }: Bay): number => top + 0.5 * broad;
