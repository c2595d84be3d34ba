import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { Scene } from './scene.ts';

/** One of the palace's tall windows under its arch, in canvas units. */
export interface Bay {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly broad: number;
  /** How brightly it is lit: dark, a breath of warmth, or thick with light. */
  readonly lit: Unit;
}

/** What share of the way from window to window its glass has, and how far below the cornice it ends. */
const GLASS = 0.56;
const BELOW = 0.13;

/** How brightly the windows are lit at the gate, and so many away from it, on the feast's side and on the other. */
const FEAST = [1, 0.5, 0.3, 0.2, 0.14] as const;
const BEYOND = [1, 0.36, 0.22, 0.14, 0.1] as const;

/** The hall's windows, one like the other, brightest at the gate, dimmer to either side. */
export const placeBays = (scene: Scene, random: Random): readonly Bay[] => {
  const gate = scene.openings.findIndex(({ at }) => at === scene.gate);
  const way = random() < 0.5 ? -1 : 1;
  return scene.openings.map(({ at, step }, i): Bay => {
    const x = scene.across(at);
    const foot = scene.wallTop(x);
    const away = way * (i - gate);
    return {
      x,
      top: mix(scene.ledge(x), foot, BELOW),
      foot,
      broad: GLASS * step,
      lit: (away < 0 ? BEYOND : FEAST)[Math.abs(away)] ?? 0.1,
    };
  });
};

/** A place in a window: `aside` from −1 to 1, `up` from its foot to its crown. */
export const placeIn = ({ x, top, foot, broad }: Bay, aside: number, up: number): Point => [
  x + 0.5 * aside * broad,
  mix(foot, top, up),
];
