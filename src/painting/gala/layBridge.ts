import { mix, type Point } from '../../units.ts';
import { shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** The rows in which the band is laid, first what lies in its shade: how far down, how broad, in how many pulls, with what, how much deeper than its stone, when. */
const ROWS = [
  { down: 0.052, broad: 0.044, pulls: 3, brush: 'wash', deep: 0, stage: 0.022 },
  { down: 0.014, broad: 0.03, pulls: 4, brush: 'wash', deep: 0, stage: 0.026 },
  { down: 0.024, broad: 0.036, pulls: 3, brush: 'pull', deep: 0, stage: 0.2 },
  { down: 0.017, broad: 0.03, pulls: 2, brush: 'pull', deep: 0.01, stage: 0.44 },
  { down: 0.02, broad: 0.036, pulls: 3, brush: 'pull', deep: 0.03, stage: 0.48 },
] as const;

/** The whole bridge as one band in the mist, from its end at the palace outwards: roadway and stone in a few long pulls. */
export const layBridge = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('span');
  const at = (share: number) => scene.across(mix(scene.palaceEnd + 0.004, 1.05, share));
  return ROWS.flatMap(({ down, broad, pulls, brush, deep, stage }) =>
    Array.from({ length: pulls }, (_, i): Sketch => {
      const place = (t: number): Point => {
        const x = at(Math.max(0, i - 0.25 + 1.55 * t) / pulls);
        return [x, scene.deck(x) + down * sizeAt(scene, x)];
      };
      const [x] = place(0.5);
      const load = shade(stoneAt(scene, random, x), -deep * mix(0.6, 1.4, scene.nearness(x)));
      return {
        path: sampled(place),
        width: broad * sizeAt(scene, x) * vary(1, 0.06, random),
        brush,
        load,
        second: shade(load, 0.02),
        spread: 0.006,
        body: 0.3,
        hand: 'left',
        stage: stage + 0.01 * random(),
      };
    }),
  );
};
