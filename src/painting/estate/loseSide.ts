import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { between } from '../sketchTouch.ts';
import { type Bush, begunOf, isSeen, leaf } from './bush.ts';
import { RIM } from './leaves.ts';
import { pick } from './light.ts';
import type { Scene } from './scene.ts';

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
    if ([from, to].some(([x, y]) => !isSeen(scene, bush, { x, y }))) return [];
    return leaf(scene, random, bush, {
      ...between(from, to),
      bow: 0.2 * wobble(random),
      width: vary(broad, 0.2, random) * bush.half,
      brush: 'scumble',
      load: blend(own, behind, air),
      second: blend(own, behind, 0.5 * air),
      stage: begunOf(scene, bush, bush) + 0.3 + 0.03 * i,
      body: 0.3,
    });
  });
