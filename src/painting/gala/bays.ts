import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { type Hues, type Lab, lab } from '../colour.ts';
import type { Scene } from './scene.ts';

/** The dull warmth of a bay's far corners, and of what its light falls on. */
export const DEEP: Hues = [lab('#8d5a3a'), lab('#7d5340'), lab('#9a6a3c'), lab('#87504a')];

/** One of the palace's tall windows under its arch, in canvas units. */
export interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  readonly lit: Unit;
  readonly wall: Lab;
}

/** The hall's bays, each lit by its luck, one in four hardly at all. */
export const placeBays = (scene: Scene, random: Random): readonly Bay[] => {
  const step = scene.bayStep * scene.format;
  const bay = (at: number, lit: Unit): Bay => {
    const x = scene.across(at);
    const [cornice, foot] = [scene.cornice(x), scene.wallTop(x)];
    return {
      x,
      top: mix(cornice, foot, 0.24),
      foot,
      broad: Math.min(0.66 * step, 0.075 * scene.scale * scene.size(at)),
      lit,
      wall: scene.colour(x, mix(cornice, foot, 0.4), 0.7),
    };
  };
  const luck = () => (random() < 0.25 ? 0.2 : 0.6 + 0.4 * random());
  return scene.bays.map((at) => bay(at, mix(0.3, 1, scene.lit(at)) * luck()));
};

/** A place in a bay: `aside` from −1 to 1, `up` from its foot to its crown. */
export const placeIn = ({ x, top, foot, broad }: Bay, aside: number, up: number): Point => [
  x + 0.5 * aside * broad,
  mix(foot, top, up),
];

/** Up to where its sides are straight. */
export const springing = ({ top, foot, broad }: Bay) => 1 - (0.5 * broad) / (foot - top);

/** How far aside it is open at a height. */
export const openAt = (bay: Bay, up: number) => {
  const spring = springing(bay);
  return up < spring ? 1 : Math.sqrt(Math.max(0, 1 - ((up - spring) / (1 - spring)) ** 2));
};
