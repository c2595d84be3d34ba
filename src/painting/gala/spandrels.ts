import type { Random } from '../../random.ts';
import { shade } from '../colour.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** The stone that turns from a pier into the arch: blunt slanting touches from the pier's head up under the roadway, no curve drawn. */
export const fillSpandrels = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((to, i) =>
    [1, -1].flatMap((side) => {
      const from = scene.piers[i] ?? to;
      const pier = scene.across(side > 0 ? to : from);
      return [0.3, 0.5, 0.12].slice(0, 2 + Math.round(random())).map((aside, part): Sketch => {
        const [x, y] = scene.vault(from, to, side * aside);
        const [, low] = scene.vault(from, to, side * (0.95 - 0.1 * part));
        const size = sizeAt(scene, pier);
        const load = stoneAt(scene, random, pier);
        return pull(random, [pier, low], [x, y - 0.014 * size], {
          width: vary(0.036, 0.15, random) * size,
          bow: -0.08 * side * scene.side,
          brush: choose(['wash', 'worked'], random),
          load,
          second: shade(load, -0.03),
          stage: 0.32 + 0.08 * random(),
          hand: 'left',
          body: 0.3,
          spread: 0.006,
        });
      });
    }),
  );
