import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COOL, DARKS, LIT, MIDDLES, SILVER, SILVER_SHADE } from './leaves.ts';
import type { Crown } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** The size of a touch in a crown half so wide: larger in a large one, but not as much. */
const leafSize = ({ scale }: Scene, half: number): number => half ** 0.7 * (0.03 * scale) ** 0.3;

/** The coats of a round tree: how many touches, at least and for its size, how large, how far out, how plainly they tell light from shade, and when. */
const COATS = [
  { least: 7, many: 330, length: 0.85, width: 0.5, out: 0.62, told: 0.4, stages: [0.37, 0.45] },
  { least: 5, many: 230, length: 0.46, width: 0.22, out: 0.74, told: 0.9, stages: [0.48, 0.68] },
  { least: 4, many: 150, length: 0.3, width: 0.13, out: 0.68, told: 1.2, stages: [0.6, 0.88] },
] as const;

/** The paint of a place in a round tree: three values that gather in clumps, silver or green to the light, blue away from it. */
const leafHue = (
  scene: Scene,
  random: Random,
  { x, y, silver }: Crown,
  [dx, dy]: Point,
  told: number,
): Lab => {
  const clump = scene.swell(x + dx * 0.05, y + dy * 0.05, 26, 26, 29) - 0.5;
  const facing = told * (dx * scene.sun * 0.7 - dy + clump * 1.4 + wobble(random) * 0.25);
  const [green, grey] =
    facing > 0.4 ? [LIT, SILVER] : facing < -0.35 ? [DARKS, SILVER_SHADE] : [MIDDLES, COOL];
  return blend(choose(green, random), choose(grey, random), mix(0.1 + 0.3 * random(), 1, silver));
};

/** A round tree: a mass, then touches that overlap within it and curl about its middle; its edge is half lost. */
const growCrown = (scene: Scene, random: Random, crown: Crown): Sketch[] => {
  const { x, y, half } = crown;
  const size = leafSize(scene, half);
  const touch = ({ length, width, out: reach, told, stages }: (typeof COATS)[number]) => {
    const turn = random() * Math.PI * 2;
    const out = Math.sqrt(random()) * reach;
    const aside: Point = [Math.cos(turn) * out, Math.sin(turn) * out];
    const at = { x: x + aside[0] * half * 1.15, y: y + aside[1] * half };
    if (scene.built(at.x, at.y) || scene.spires(at.x, at.y) > 0.3) return [];
    const stage = mix(stages[0], stages[1], random());
    const lost = 0.05 + 0.15 * random() + 0.4 * out ** 4;
    const hue = leafHue(scene, random, crown, aside, told);
    return [
      sketchTouch(random, {
        ...at,
        length: vary(length, 0.4, random) * size,
        width: vary(width, 0.35, random) * size,
        angle: turn + Math.PI / 2 + wobble(random) * 1.7,
        bow: mix(-0.05, -0.2, out) + wobble(random) * 0.3,
        brush: choose(['worked', 'worked', 'scumble'], random),
        load: blend(hue, scene.open(at.x, at.y, stage), lost),
        second: leafHue(scene, random, crown, aside, told),
        stage,
        hand: 'left',
        spread: 0.012,
      }),
    ];
  };
  return COATS.flatMap((coat) =>
    Array.from({ length: Math.round(coat.least + (coat.many * half) / scene.scale) }).flatMap(() =>
      touch(coat),
    ),
  );
};

/** What grows at the feet of trees and walls: low touches that bind them to the ground. */
const growUndergrowth = (scene: Scene): Sketch[] => {
  const { house, scale, cypresses, crowns } = scene;
  const random = scene.randomFor('undergrowth');
  const feet = [...cypresses, ...crowns].map(({ x, half }) => [x, half * 1.4] as const);
  return feet.flatMap(([x, reach]) =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, (): Sketch => {
      const at = { x: x + wobble(random) * reach, y: house.y + (0.002 + 0.01 * random()) * scale };
      const stage = 0.44 + 0.36 * random();
      const load = blend(
        choose(random() < 0.4 ? COOL : MIDDLES, random),
        scene.colour(at.x, at.y + 0.01, stage),
        0.2 + 0.5 * random(),
      );
      return sketchTouch(random, {
        ...at,
        length: vary(0.026, 0.4, random) * scale,
        width: vary(0.008, 0.4, random) * scale,
        angle: wobble(random) * 0.4,
        brush: choose(['worked', 'scumble'], random),
        load,
        second: shade(load, -0.04),
        stage,
        hand: 'left',
      });
    }),
  );
};

/** The round trees, and what binds all trees to the ground. */
export const sketchRoundTrees = (scene: Scene): readonly Sketch[] => [
  ...scene.crowns.flatMap((crown, i) => {
    const random = scene.randomFor(`crown ${i}`);
    return growCrown(scene, random, crown);
  }),
  ...growUndergrowth(scene),
];
