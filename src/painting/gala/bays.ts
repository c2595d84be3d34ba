import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { type Hues, type Lab, lab } from '../colour.ts';
import { choose, wobble } from '../sketch.ts';
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
const OPEN = 0.64;
const TALL = 0.5;
/** How far down the wall an arch begins. */
const BEGINS = 0.2;

const WARMTHS: Hues = [lab('#bd7d50'), lab('#a9705e'), lab('#bf8856'), lab('#a06a66')];

/** How brightly the arches are lit by how many bays they are from the gate: the feast is there and next to it, others are dim, and one is nearly out. */
const LIT = [1, 0.8, 0.52, 0.42, 0.48, 0.36, 0.44] as const;
const OUT = 0.2;

/** The order in which light goes out along the row, from the gate to either side, one side first. */
const ranksOf = (count: number, gate: number, way: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i)
    .sort((a, b) => Math.abs(a - gate - 0.3 * way) - Math.abs(b - gate - 0.3 * way))
    .reduce<number[]>((ranks, bay, rank) => {
      ranks[bay] = rank;
      return ranks;
    }, []);

/** The hall's bays: of equal breadth and close together, as they were built; each lit otherwise. */
export const placeBays = (scene: Scene, random: Random): readonly Bay[] => {
  const step = scene.bayStep * scene.format;
  const ranks = ranksOf(scene.bays.length, scene.bays.indexOf(scene.gate), random() < 0.5 ? -1 : 1);
  const out = 3 + Math.floor(random() * (scene.bays.length - 3));
  return scene.bays.map((at, i): Bay => {
    const x = scene.across(at);
    const [cornice, foot] = [scene.cornice(x), scene.wallTop(x)];
    const top = mix(cornice, foot, BEGINS + 0.015 * wobble(random));
    const rank = ranks[i] ?? 0;
    return {
      x: x + 0.02 * step * wobble(random),
      top,
      foot,
      broad: Math.min(OPEN * step, TALL * (foot - top)),
      lit: rank === out ? OUT : (LIT[rank] ?? 0.3) * mix(0.92, 1.05, random()),
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
