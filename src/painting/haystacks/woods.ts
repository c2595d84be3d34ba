import { clamp, mix } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Passage } from './passage.ts';
import type { Tree } from './plant.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const WOODS: readonly Coat[] = [
  {
    spacing: 0.0185,
    length: 0.048,
    width: 0.03,
    many: [1, 1],
    stages: [0.16, 0.3],
    strength: [0.1, 0.4],
    contrast: 0.03,
    loose: 1.2,
    brushes: ['wash', 'worked', 'worked'],
    body: [0.4, 0.8],
  },
  {
    spacing: 0.03,
    length: 0.021,
    width: 0.0095,
    many: [3, 6],
    stages: [0.36, 0.74],
    strength: [0.2, 0.65],
    contrast: 0.06,
    loose: 1.3,
    brushes: ['worked', 'filbert', 'dab'],
    body: [0.4, 1.1],
    worked: 0.75,
  },
];

/** How wide a poplar is at a share of its height, 0 to 1: narrow at its foot, fullest below its middle, pointed. */
const plume = (rise: number): number => Math.sin(Math.PI * clamp(0.12 + 0.86 * rise) ** 0.8);

/** A poplar: long upright touches over one another for its mass, then shorter ones, lighter towards the sun. */
const growPoplar = (scene: Scene, tree: Tree, i: number): Sketch[] => {
  const random = scene.randomFor(`poplar ${i}`);
  const { farBank, key, sun } = scene;
  if (scene.stackAt(tree.x, farBank - 0.4 * tree.height, 0.15)) return [];
  return Array.from({ length: 38 }).flatMap((_, turn): Sketch[] => {
    const isMass = turn < 20;
    const rise = isMass ? (turn + random()) / 20 : random();
    const aside = wobble(random) * (isMass ? 0.7 : 1.2);
    const x = tree.x + aside * tree.half * plume(rise);
    const y = farBank - rise * 0.96 * tree.height;
    const light = clamp(
      0.12 + 0.28 * (isMass ? 0.4 : 1) * (1 + aside * sun) + 0.1 * wobble(random),
    );
    const tone = blend(gradient(key.woods, light), key.hills, 0.22);
    const hue = choose(key.broken.woods, random);
    const load = blend(tone, atValue(hue, tone[0]), mix(0.1, 0.5, random()));
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(isMass ? 0.26 : 0.13, 0.3, random) * tree.height,
        width: vary(isMass ? 1 : 0.5, 0.25, random) * tree.half * mix(0.5, 1, plume(rise)),
        angle: -UPRIGHT + 0.2 * aside + 0.16 * wobble(random),
        bow: 0.1 * wobble(random),
        brush: choose(['worked', 'filbert'], random),
        load,
        second: blend(load, scene.sky(x, y, 0.5), 0.15),
        stage: isMass ? 0.2 + 0.08 * rise : 0.4 + 0.35 * random(),
        hand: 'left',
        body: 0.5,
        spread: 0.006,
      }),
    ];
  });
};

/** The trees beyond the river. */
export const sketchWoods = (scene: Scene): readonly Sketch[] => {
  const { format, scale, farBank, key } = scene;
  const woods: Passage = {
    size: () => 1,
    hand: scene.hand,
    name: 'woods',
    box: { left: 0, right: format, top: farBank - 0.2 * scale, foot: farBank },
    holds: (x, y, end) =>
      !scene.stackAt(x, y, end ? 0 : 0.02) &&
      y < farBank + (end ? 0.006 * scale : 0) &&
      y > scene.treetop(x) + (end ? -0.008 : 0.003) * scale,
    colour: scene.woods,
    broken: () => key.broken.woods,
    direction: (x) =>
      scene.treetop(x) < farBank - 0.07 * scale
        ? -UPRIGHT
        : 0.3 * (scene.swell(x, 0, 20, 1, 55) - 0.5),
  };
  return [
    ...WOODS.flatMap((coat, turn) => shingle(scene, woods, coat, turn)),
    ...scene.poplars.flatMap((tree, i) => growPoplar(scene, tree, i)),
  ];
};
