import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { Lab } from '../colour.ts';
import { vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** One of the palace's tall windows under its arch, in canvas units. */
export interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  /** How brightly it is lit: hardly seen, a breath of warmth, or thick with light. */
  readonly lit: Unit;
  readonly wall: Lab;
}

/** How broad a bay is at most, against its height, before it is told from its neighbours. */
const TALL = 0.7;

/** How brightly a bay is lit that stands so many bays from the gate: there the feast is, and to one side of it; then ever less, now and then a lit one, and one that is all but lost. */
const luckAt = (random: Random, away: number): Unit => {
  if (away === 0) return 1;
  if (away === 1) return 0.62 + 0.14 * random();
  if (away === -1) return 0.3 + 0.14 * random();
  const luck = random();
  return luck < 0.3 ? 0.05 : luck < 0.7 ? 0.2 + 0.16 * random() : 0.46 + 0.16 * random();
};

/** The hall's bays, of unlike breadth and height and in no even steps, each lit by its luck. */
export const placeBays = (scene: Scene, random: Random): readonly Bay[] => {
  const middle = mix(...scene.hall, 0.5);
  const gate = scene.bays.indexOf(scene.gate);
  const way = random() < 0.5 ? -1 : 1;
  return scene.bays.map((at, i): Bay => {
    const step = (scene.bayStep * scene.format * scene.size(at)) / scene.size(middle);
    const x = scene.across(at) + 0.06 * step * wobble(random);
    const [cornice, foot] = [scene.cornice(x), scene.wallTop(x)];
    const top = mix(cornice, foot, 0.24 + 0.03 * wobble(random));
    const broad = Math.min(0.8 * step, 0.12 * scene.scale * scene.size(at), TALL * (foot - top));
    return {
      x,
      top,
      foot,
      broad: broad * vary(1, 0.08, random),
      lit: luckAt(random, way * (i - gate)),
      wall: scene.colour(x, mix(cornice, foot, 0.4), 0.7),
    };
  });
};

/** A place in a bay: `aside` from −1 to 1, `up` from its foot to its crown. */
export const placeIn = ({ x, top, foot, broad }: Bay, aside: number, up: number): Point => [
  x + 0.5 * aside * broad,
  mix(foot, top, up),
];
