import type { Random } from '../../random.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isBehind } from './bush.ts';
import { COOL, MIDDLES, OAK } from './leaves.ts';
import type { Crown } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** What lies at a dark crown's foot in its own shade: how far from its middle towards the sun and how high, how long and how broad, in its half widths, and how far it bends up. */
const FEET = [
  { dx: -0.2, dy: -0.42, long: 0.9, wide: 0.55, bow: -0.2 },
  { dx: 0.06, dy: -0.32, long: 1.1, wide: 0.7, bow: 0 },
  { dx: -0.5, dy: 0.04, long: 1.7, wide: 0.17, bow: 0 },
] as const;
const SHADE: Hues = [lab('#6f7192'), lab('#6a7590')];

/** The crown's dark drawn down to the ground, and its shadow on that. */
const standCrown = (scene: Scene, random: Random, { x, half, silver }: Crown): Sketch[] =>
  silver > 0.4
    ? []
    : FEET.map(({ dx, dy, long, wide, bow }, i) =>
        sketchTouch(random, {
          x: x + dx * scene.sun * half,
          y: scene.house.y + dy * half,
          length: long * half,
          width: wide * half,
          angle: (i < 1 ? 0.6 : 0.12) * wobble(random),
          bow,
          brush: 'worked',
          load:
            i < 2
              ? blend(choose(OAK.deep, random), choose(COOL, random), 0.25 + 0.3 * random())
              : choose(SHADE, random),
          second: i < 2 ? choose(OAK.deep, random) : choose(MIDDLES, random),
          stage: 0.5 + 0.02 * i,
          hand: 'left',
          spread: 0.008,
        }),
      ).filter(({ path }) => {
        const way = [path[0], middleOf(path), path[3]] as const;
        return !way.some(([px, py]) => scene.built(px, py)) && !isBehind(scene, ...way[1]);
      });

/** What grows at the feet of round trees: low touches that bind them to the ground. */
export const sketchUndergrowth = (scene: Scene): readonly Sketch[] => {
  const { house, scale, crowns } = scene;
  const random = scene.randomFor('undergrowth');
  const feet = crowns.flatMap((crown) => standCrown(scene, random, crown));
  const grown = crowns.flatMap(({ x, half }) =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, (): Sketch => {
      const at = {
        x: x + wobble(random) * half * 1.4,
        y: house.y + (0.012 * random() - 0.004) * scale - 0.22 * half * random() ** 2,
      };
      const stage = 0.6 + 0.26 * random();
      const load = blend(
        choose(random() < 0.4 ? COOL : MIDDLES, random),
        scene.open(at.x, at.y + 0.01, stage),
        0.3 + 0.55 * random(),
      );
      return sketchTouch(random, {
        ...at,
        length: vary(0.03, 0.5, random) * scale,
        width: vary(0.013, 0.5, random) * scale,
        angle: wobble(random) * 0.4,
        brush: choose(['worked', 'scumble', 'dry'], random),
        load,
        second: shade(load, -0.04),
        stage,
        hand: 'left',
      });
    }),
  );
  return [...feet, ...grown];
};
