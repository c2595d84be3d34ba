import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bush, leaf, sunny } from './bush.ts';
import { RIM } from './leaves.ts';
import { isWithinOther, type Lobe } from './lobes.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** How far from a lobe's middle its edge is, in its half widths. */
const OUT = 0.6;

/** Where a lobe's edge turns from the sun, its leaves rubbed out into what is behind the tree: half of its own paint, half of the air's. */
export const loseEdge = (
  scene: Scene,
  random: Random,
  bush: Bush,
  lobe: Lobe,
  lobes: readonly Lobe[],
): Sketch[] => {
  const at = sunny(scene) + (random() < 0.5 ? -1 : 1) * mix(1.2, 2.4, random());
  const [x, y] = [lobe.x + Math.cos(at) * OUT * lobe.half, lobe.y + Math.sin(at) * OUT * lobe.half];
  if (isWithinOther(lobes, lobe, [x, y], 0.9) || y > bush.foot) return [];
  const air = scene.open(x, y, 0.4);
  const own = blend(choose(RIM, random), choose(bush.leafage.deep, random), 0.4);
  return leaf(scene, random, bush, {
    x,
    y,
    length: vary(0.8, 0.25, random) * lobe.half,
    width: vary(0.42, 0.25, random) * lobe.half,
    angle: at + UPRIGHT + 0.5 * wobble(random),
    brush: 'scumble',
    load: blend(own, air, mix(0.3, 0.6, random())),
    second: own,
    stage: STAGES.planted + 0.22 + 0.1 * random(),
    body: 0.3,
  });
};
