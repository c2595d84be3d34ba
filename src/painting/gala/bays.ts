import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import type { Lab } from '../colour.ts';
import type { Scene } from './scene.ts';

/** One of the palace's tall windows under its arch, in canvas units. */
export interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  readonly lit: Unit;
  readonly wall: Lab;
}

/** The hall's bays, each lit by its luck, two in ten hardly at all. */
export const placeBays = (scene: Scene, random: Random): readonly Bay[] => {
  const step = ((scene.bays[1] ?? 0.1) - (scene.bays[0] ?? 0)) * scene.format;
  const bay = (at: number, lit: Unit): Bay => {
    const x = scene.across(at);
    const [cornice, foot] = [scene.cornice(x), scene.wallTop(x)];
    return {
      x,
      top: mix(cornice, foot, 0.24),
      foot,
      broad: Math.min(0.6 * step, 0.075 * scene.scale * scene.size(at)),
      lit,
      wall: scene.colour(x, mix(cornice, foot, 0.4), 0.7),
    };
  };
  const luck = () => (random() < 0.2 ? 0.2 : 0.6 + 0.4 * random());
  return scene.bays.map((at) => bay(at, scene.lit(at) * luck()));
};
