import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { turnArches } from './arches.ts';
import type { Scene } from './scene.ts';
import { GLEAM, sizeAt, stoneAt } from './stone.ts';

/** A long gleam on the parapet where the last light catches it, and a short one beyond. */
const findParapet = (scene: Scene, random: Random): Sketch[] => {
  const [first = 0.7] = scene.piers;
  const at = (share: number): Point => {
    const x = scene.across(mix(first + 0.02, 1.02, share));
    return [x, scene.deck(x)];
  };
  const begin = 0.1 + 0.4 * random();
  const stone = stoneAt(scene, random, at(begin)[0]);
  const gleam = (from: number, to: number, stage: number): Sketch => ({
    path: sampled((t) => {
      const [x, y] = at(mix(from, to, t));
      return [x, y + 0.008 * sizeAt(scene, x)];
    }),
    width: 0.009 * sizeAt(scene, at(from)[0]) * vary(1, 0.2, random),
    brush: 'drag',
    load: blend(stone, scene.evening.unlit(GLEAM), 0.4 + 0.2 * random()),
    second: stone,
    stage,
    hand: 'left',
    body: 0.9,
    spread: 0.006,
  });
  return [gleam(begin, begin + 0.26, 0.8), gleam(begin + 0.3, begin + 0.38, 0.82)];
};

/** The bridge: its arches and what the water shows of them, and the light on its parapet. */
export const sketchBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('bridge');
  return [turnArches, findParapet].flatMap((part) => part(scene, random));
};
