import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** What the evening lends the stone: close blues and a mauve. */
const DUSK: Hues = [lab('#8a7f98'), lab('#66789e'), lab('#6c7a98')];

/** How far down and into its piers an arch's pull is carried, in shares of what is left of them. */
const LOW = 0.5;
const OVER = 0.8;

/** An arch: its stone in one bent pull from pier to pier, its head lost in the roadway. */
const turnStone = (scene: Scene, random: Random, from: number, to: number): Sketch => {
  const out = Math.sign(scene.across(to) - scene.across(from));
  const at = (share: number): Point => {
    const aside = -Math.cos(Math.PI * share);
    const [x, y] = scene.vault(from, to, 0.99 * aside);
    // Its ends run down into the piers.
    const low = LOW * aside ** 6 * (scene.waterline(x) - y);
    return [x + OVER * aside * out * scene.pierHalf(x), y + low - 0.011 * sizeAt(scene, x)];
  };
  const [x] = at(0.5);
  // One arch stands dark in its bridge, another is hardly told from the air.
  const load = shade(stoneAt(scene, random, x), 0.02 * wobble(random) - 0.012);
  const [begin, end] = random() < 0.5 ? [0, 1] : [1, 0];
  return {
    path: sampled((t) => at(mix(begin, end, t))),
    width: vary(0.036, 0.12, random) * sizeAt(scene, x),
    brush: 'wash',
    load,
    second: blend(load, choose(DUSK, random), 0.4),
    stage: 0.56 + 0.04 * random(),
    hand: 'left',
    body: 4,
    spread: 0.006,
  };
};

/** The water's light seen under an arch: one level pull, low. */
const lightUnder = (scene: Scene, random: Random, from: number, to: number): Sketch => {
  const side = 0.5 * wobble(random);
  const [x, high] = scene.vault(from, to, side);
  const y = mix(high, scene.waterline(x), 0.6);
  const half = 0.26 * Math.abs(scene.across(to) - scene.across(from));
  const air = scene.sky(x, scene.horizon - 0.04, 0.7);
  const load = blend(scene.colour(x, scene.waterline(x) + 0.03, 0.7), air, 0.5);
  return {
    path: sampled((t) => [x + mix(-half, half, t), y + 0.003 * t * scene.scale]),
    width: vary(0.024, 0.2, random) * sizeAt(scene, x),
    brush: 'wash',
    load,
    second: air,
    stage: 0.5,
    hand: 'left',
    body: 3,
    spread: 0.006,
  };
};

/** The arches, each one bent pull over a level light. */
export const turnArches = (scene: Scene, random: Random): Sketch[] =>
  scene.piers
    .slice(1)
    .flatMap((to, i) =>
      [lightUnder, turnStone].map((part) => part(scene, random, scene.piers[i] ?? to, to)),
    );
