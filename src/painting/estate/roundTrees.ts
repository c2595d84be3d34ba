import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COOL, DARKS, LIT, MIDDLES, SILVER, SILVER_SHADE } from './leaves.ts';
import type { Crown } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** The size of a touch in a crown half so wide: larger in a large one, but not as much. */
const leafSize = ({ scale }: Scene, half: number): number => half ** 0.7 * (0.03 * scale) ** 0.3;

/** The first touches of a round tree, this way and that: a mass before it has leaves. */
const massCrown = (scene: Scene, random: Random, { x, y, half, silver }: Crown): Sketch[] =>
  Array.from({ length: Math.round(6 + (150 * half) / scene.scale) }).flatMap((): Sketch[] => {
    const turn = random() * Math.PI * 2;
    const out = Math.sqrt(random()) * 0.62 * half;
    const at = { x: x + Math.cos(turn) * out * 1.15, y: y + Math.sin(turn) * out };
    const stage = 0.37 + 0.09 * random();
    const hue = blend(
      choose(MIDDLES, random),
      choose(COOL, random),
      mix(0.2 * random(), 1, silver),
    );
    const load = blend(hue, scene.colour(at.x, at.y, stage), 0.1 + 0.25 * random());
    if (scene.built(at.x, at.y)) return [];
    return [
      sketchTouch(random, {
        ...at,
        length: vary(0.9, 0.35, random) * leafSize(scene, half),
        width: vary(0.4, 0.35, random) * leafSize(scene, half),
        angle: random() * Math.PI,
        bow: 0.1 * wobble(random),
        brush: choose(['wash', 'scumble'], random),
        load,
        second: blend(load, choose(MIDDLES, random), 0.4),
        stage,
        hand: 'left',
        spread: 0.02,
      }),
    ];
  });

/** The paint of a place in a round tree: three values that gather in clumps, silver or green to the light, blue away from it. */
const leafHue = (scene: Scene, random: Random, crown: Crown, dx: number, dy: number): Lab => {
  const clump = scene.swell(crown.x + dx * 0.05, crown.y + dy * 0.05, 26, 26, 29) - 0.5;
  const facing = dx * scene.sun * 0.7 - dy + clump * 1.4 + wobble(random) * 0.25;
  const [green, grey] =
    facing > 0.4 ? [LIT, SILVER] : facing < -0.35 ? [DARKS, SILVER_SHADE] : [MIDDLES, COOL];
  return blend(
    choose(green, random),
    choose(grey, random),
    mix(0.1 + 0.3 * random(), 1, crown.silver),
  );
};

/** Touches that overlap within it and curl about its middle; its edge is half lost. */
const leafCrown = (scene: Scene, random: Random, crown: Crown): Sketch[] => {
  const { x, y, half } = crown;
  const size = leafSize(scene, half);
  return Array.from({ length: Math.round(8 + (300 * half) / scene.scale) }).flatMap(
    (): Sketch[] => {
      const turn = random() * Math.PI * 2;
      const out = Math.sqrt(random()) * 0.8;
      const [dx, dy] = [Math.cos(turn) * out, Math.sin(turn) * out];
      const at = { x: x + dx * half * 1.15, y: y + dy * half };
      if (scene.built(at.x, at.y) || scene.spires(at.x, at.y) > 0.3) return [];
      const stage = 0.5 + 0.36 * random();
      const lost = 0.05 + 0.2 * random() + 0.4 * out ** 4;
      const hue = leafHue(scene, random, crown, dx, dy);
      const load = blend(hue, scene.colour(at.x, at.y, stage), lost);
      return [
        sketchTouch(random, {
          ...at,
          length: vary(0.36, 0.45, random) * size,
          width: vary(0.14, 0.4, random) * size,
          angle: turn + Math.PI / 2 + wobble(random) * 0.7,
          bow: mix(-0.1, -0.35, out) + wobble(random) * 0.25,
          brush: choose(['worked', 'worked', 'scumble', 'filbert'], random),
          load,
          second: leafHue(scene, random, crown, dx, dy),
          stage,
          hand: load[0] > 0.6 ? 'right' : 'left',
          spread: 0.018,
        }),
      ];
    },
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
    return [...massCrown(scene, random, crown), ...leafCrown(scene, random, crown)];
  }),
  ...growUndergrowth(scene),
];
