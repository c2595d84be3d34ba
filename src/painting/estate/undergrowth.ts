import type { Random } from '../../random.ts';
import { blend, shade } from '../colour.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { isBehind } from './bush.ts';
import { COOL, MIDDLES, OAK } from './leaves.ts';
import { paints, pick, seen } from './light.ts';
import type { Crown } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** What lies at a dark crown's foot in its own shade: how far from its middle towards the sun and how high, how long and how broad, in its half widths, which way, in radians, and how much of the field's own paint it has. */
const FEET = [
  { dx: -0.3, dy: -0.22, long: 0.8, wide: 0.42, way: 0.5, field: 0 },
  { dx: 0.2, dy: -0.14, long: 0.7, wide: 0.36, way: -0.4, field: 0.15 },
  { dx: -0.7, dy: 0.05, long: 1.5, wide: 0.24, way: 0.05, field: 0.5 },
] as const;
const SHADE = paints('shadow', '#6f7192');

/** The crown's dark drawn down to the ground, and its shadow on that. */
const standCrown = (scene: Scene, random: Random, { x, half, silver }: Crown): Sketch[] =>
  silver > 0.4
    ? []
    : FEET.map(({ dx, dy, long, wide, way, field }, i) => {
        const at = { x: x + dx * scene.sun * half, y: scene.house.y + dy * half };
        const grown = scene.open(at.x, scene.house.y + 0.02 * scene.scale, 0.5);
        const own =
          i < 2
            ? blend(pick(scene, OAK.deep, random), pick(scene, COOL, random), 0.2)
            : seen(scene, SHADE)[0];
        return sketchTouch(random, {
          ...at,
          length: vary(long, 0.15, random) * half,
          width: wide * half,
          angle: way * scene.sun + 0.15 * wobble(random),
          bow: 0.12 * wobble(random),
          brush: i < 2 ? 'worked' : 'scumble',
          load: blend(own, grown, field),
          second: i < 2 ? pick(scene, OAK.deep, random) : grown,
          stage: 0.5 + 0.02 * i,
          hand: 'left',
          spread: 0.008,
        });
      }).filter(({ path }) => {
        const way = [path[0], middleOf(path), path[3]] as const;
        return !way.some(([px, py]) => scene.built(px, py)) && !isBehind(scene, ...way[1]);
      });

/** What grows at the feet of round trees: low touches that bind them to the ground. */
export const sketchUndergrowth = (scene: Scene): readonly Sketch[] => {
  const { house, scale, crowns } = scene;
  const random = scene.randomFor('undergrowth');
  const feet = crowns.flatMap((crown) => standCrown(scene, random, crown));
  const grown = crowns.flatMap(({ x, half }) =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, (): Sketch => {
      const at = {
        x: x + wobble(random) * half * 1.4,
        y: house.y + (0.012 * random() - 0.004) * scale,
      };
      const stage = 0.6 + 0.26 * random();
      const load = blend(
        pick(scene, random() < 0.4 ? COOL : MIDDLES, random),
        scene.open(at.x, at.y + 0.01, stage),
        0.6 + 0.35 * random(),
      );
      return sketchTouch(random, {
        ...at,
        length: vary(0.045, 0.4, random) * scale,
        width: vary(0.02, 0.3, random) * scale,
        angle: wobble(random) * 0.3,
        brush: choose(['worked', 'scumble', 'scumble'], random),
        load,
        second: shade(load, 0.02),
        stage,
        hand: 'left',
      });
    }),
  );
  return [...feet, ...grown];
};
