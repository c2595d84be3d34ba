import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { between } from '../sketchTouch.ts';
import { type Bush, leaf, sunny } from './bush.ts';
import { RIM } from './leaves.ts';
import { pick } from './light.ts';
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
  const own = blend(pick(scene, RIM, random), pick(scene, bush.leafage.deep, random), 0.4);
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

/** The strokes in which a crown's side away from the sun is lost: how far out each begins and ends, in half widths, how high, in heights, how broad, in half widths, and how much of the air it has. */
const SIDE: readonly {
  readonly out: readonly [begun: number, ended: number];
  readonly up: readonly [begun: Unit, ended: Unit];
  readonly broad: number;
  readonly air: Unit;
}[] = [
  { out: [0.4, 1.25], up: [0.3, 0.42], broad: 0.44, air: 0.45 },
  { out: [1.15, 0.6], up: [0.5, 0.86], broad: 0.4, air: 0.8 },
  { out: [1.3, 0.75], up: [0.14, 0.3], broad: 0.36, air: 0.75 },
];

/** A crown's side away from the sun lost in what is behind it: its leaves drawn out into that, and that drawn in over them. */
export const loseSide = (scene: Scene, random: Random, bush: Bush): Sketch[] =>
  SIDE.flatMap(({ out, up, broad, air }, i) => {
    const [from, to] = [0, 1].map(
      (end): Point => [
        bush.x - scene.sun * (out[end] ?? 0) * bush.half,
        bush.foot - ((up[end] ?? 0) + 0.06 * wobble(random)) * bush.tall,
      ],
    ) as [Point, Point];
    const behind = scene.open(bush.x - 1.4 * scene.sun * bush.half, to[1], 0.4);
    const own = blend(pick(scene, RIM, random), pick(scene, bush.leafage.deep, random), 0.5);
    if ([from, to].some(([x, y]) => scene.built(x, y) || scene.spires(x, y) > 0)) return [];
    return leaf(scene, random, bush, {
      ...between(from, to),
      bow: 0.2 * wobble(random),
      width: vary(broad, 0.2, random) * bush.half,
      brush: 'scumble',
      load: blend(own, behind, air),
      second: blend(own, behind, 0.5 * air),
      stage: STAGES.planted + 0.42 + 0.03 * i,
      body: 0.3,
    });
  });
