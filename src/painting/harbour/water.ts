import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { sketchRipples } from './ripples.ts';
import type { Scene } from './scene.ts';

/** How many pulls a scarf of light has. */
const PULLS = 7;

/** A scarf of light about a place: level soft pulls of one load side by side, that break up over what lies there. */
const layScarf = (scene: Scene, random: Random, [cx, cy]: Point, wide: number): Sketch[] => {
  const { scale } = scene;
  const paint = choose(scene.dawn.scarves, random);
  return Array.from({ length: PULLS }, () => {
    const [x, y] = [cx + 0.7 * wide * wobble(random) * scale, cy + 0.03 * scale * wobble(random)];
    const stage = 0.44 + 0.36 * random();
    const here = scene.colour(x, y, stage);
    const plain = (0.16 + 0.24 * random()) * (1 - scene.docks(x, y));
    const load = blend(here, paint, plain);
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.45 * wide, 0.4, random) * scale,
      width: vary(0.02, 0.4, random) * scale,
      angle: scene.direction(x, y) * 0.4 + 0.05 * wobble(random),
      bow: 0.04 * wobble(random),
      brush: 'veil',
      load,
      second: blend(load, here, 0.5),
      stage,
      spread: 0.006,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** Light that lies on the water: one scarf where the harbour opens, one along the quay's shadow. */
const layLights = (scene: Scene): Sketch[] => {
  const { horizon, across, mouth, sun, side, scale } = scene;
  const random = scene.randomFor('lights');
  const places: readonly (readonly [Point, number])[] = [
    [[across(mouth), mix(horizon, 1, 0.1)], 0.2],
    [[sun.x - side * 0.3 * scale, mix(horizon, 1, 0.32)], 0.4],
  ];
  return places.flatMap(([place, wide]) => layScarf(scene, random, place, wide));
};

/** The light on the water and its ripples, with wide quiet water between. */
export const sketchWater = (scene: Scene): readonly Sketch[] => [
  ...layLights(scene),
  ...sketchRipples(scene),
];
