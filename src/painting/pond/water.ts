import { blend, shade } from '../colour.ts';
import { layField } from '../layers.ts';
import { middleOf } from '../path.ts';
import { type Sketch, strew, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { COATS } from './coats.ts';
import { type Island, isOn } from './placeIslands.ts';
import type { Scene } from './scene.ts';

/** How wide a patch the lay-in may leave bare: the ground is of the water's tone, and more coats come. */
const GAP = 0.038;

/** When the right hand leaves the water to the left, and goes over to the lilies. */
const TO_THE_LILIES = 0.36;

/** What hangs in the trees' reflection: long soft strands of its greens and wines that lose themselves in the water below. */
const hangStrands = (scene: Scene): Sketch[] => {
  const { scale } = scene;
  const random = scene.randomFor('strands');
  return strew(scene.format, 0.058 * scale, random).flatMap(([x, y]): Sketch[] => {
    const deep = scene.trees(x, y);
    if (deep < 0.42 || random() > 0.75) return [];
    const stage = 0.28 + 0.12 * random();
    const isEdge = deep < 0.85;
    const leaf = scene.leaves(x + wobble(random) * 0.08, y);
    const load = isEdge
      ? blend(leaf, scene.colour(x, y, stage), 0.3 + 0.4 * random())
      : shade(leaf, 0.035 * wobble(random), 1.35);
    return [
      sketchTouch(random, {
        x,
        y,
        length: vary(0.12, 0.4, random) * scale,
        width: vary(0.02, 0.5, random) * scale,
        angle: Math.PI / 2 + wobble(random) * 0.28,
        bow: wobble(random) * 0.2,
        brush: isEdge ? 'scumble' : 'worked',
        load,
        second: blend(load, scene.leaves(x + wobble(random) * 0.16, y + 0.1), 0.6),
        spread: 0.01,
        stage,
        hand: 'left',
        body: 0.8,
      }),
    ];
  });
};

/** The water and all that is mirrored in it; when the islands lie on it, it is left alone there. */
export const sketchWater = (scene: Scene, islands: readonly Island[]): readonly Sketch[] =>
  [...layField(scene, 'water', COATS, GAP), ...hangStrands(scene)].flatMap((sketch): Sketch[] => {
    if (sketch.stage < TO_THE_LILIES) return [sketch];
    const [x, y] = middleOf(sketch.path);
    return islands.some((island) => isOn(island, x, y)) ? [] : [{ ...sketch, hand: 'left' }];
  });
