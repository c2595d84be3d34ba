import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { DARK, MAUVE, sizeAt, stoneAt } from './stone.ts';

/** Its dark at a place: the nearer the deeper. */
const darkAt = (scene: Scene, random: Random, x: number): Lab =>
  blend(
    shade(stoneAt(scene, random, x), mix(-0.02, -0.06, scene.nearness(x))),
    blend(DARK, MAUVE, 0.3 + 0.4 * random()),
    0.08 + 0.22 * scene.nearness(x),
  );

/** One decided dark along a way. */
const draw = (
  scene: Scene,
  random: Random,
  at: (share: Unit) => Point,
  broad: number,
  stage: Unit,
): Sketch => {
  const [x] = at(0.5);
  const load = darkAt(scene, random, x);
  return {
    path: sampled(at),
    width: broad,
    brush: 'pull',
    load,
    second: blend(load, stoneAt(scene, random, x), 0.6),
    stage,
    hand: 'left',
    body: 0.3,
    spread: 0.006,
  };
};

/** The roadway: one band from the palace to where it leaves the picture, in three long pulls from its near end, that run into one another. */
const drawRoadway = (scene: Scene, random: Random): Sketch[] =>
  [[0.02, 0.42] as const, [0.34, 0.74] as const, [0.66, 1.04] as const].map(([from, to], i) => {
    const at = (t: number): Point => {
      const x = scene.across(mix(scene.palaceEnd, 1, mix(to, from, t)));
      return [x, scene.deck(x) + 0.02 * sizeAt(scene, x)];
    };
    return draw(
      scene,
      random,
      at,
      vary(0.03, 0.1, random) * sizeAt(scene, at(0.5)[0]),
      0.66 + 0.02 * i,
    );
  });

/** A pier and the arches that spring from it: on either side one pull from the water up along the pier and over under the roadway, so that two meet at a crown. */
const drawPiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.flatMap((pier, i) =>
    ([-1, 1] as const).flatMap((way) => {
      const other = scene.piers[i + way];
      if (other === undefined) return [];
      const [from, to] = way > 0 ? [pier, other] : [other, pier];
      const x = scene.across(pier);
      const half = scene.pierHalf(x);
      const foot = scene.waterline(x);
      const end = 0.1 * wobble(random);
      // From the foot at t = 0 to where the arch springs, then along it.
      const at = (t: number): Point => {
        const aside = way * -mix(0.995, end, Math.max(0, t - 0.25) / 0.75);
        const [vx, vy] = scene.vault(from, to, aside);
        const rise = Math.min(1, t / 0.25);
        return [vx, mix(foot, vy, rise) - 0.35 * half * t];
      };
      return [draw(scene, random, at, vary(1.25, 0.1, random) * half, 0.72 + 0.01 * i)];
    }),
  );

/** What stands between two arches: one broad upright pull from under the roadway, lost in the water. */
const fillPiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).map((pier): Sketch => {
    const x = scene.across(pier);
    const half = scene.pierHalf(x);
    const foot = scene.waterline(x) + 0.5 * half;
    const at = (t: number): Point => [x, mix(scene.deck(x) + half, foot, t)];
    return {
      ...draw(scene, random, at, vary(2.2, 0.1, random) * half, 0.78),
      brush: 'worked',
    };
  });

/** The bridge drawn into its mist late: its roadway one band, its piers and arches of one piece below it. */
export const drawBridge = (scene: Scene, random: Random): Sketch[] =>
  [drawRoadway, drawPiers, fillPiers].flatMap((part) => part(scene, random));
