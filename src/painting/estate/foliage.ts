import type { Random } from '../../random.ts';
import { blend } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bush, begunAt, leaf } from './bush.ts';
import { DARKS } from './leaves.ts';
import { facing, type Lobe, lobesOf } from './lobes.ts';
import { cutIn } from './outline.ts';
import type { Scene } from './scene.ts';
import { setLeaves, setLights } from './sprays.ts';

/** The way along a bush's outline, at one of its lobes, in radians. */
const around = ({ x, foot, tall }: Bush, lobe: Lobe): number =>
  Math.atan2(lobe.y - foot + 0.45 * tall, lobe.x - x) + UPRIGHT;

/** A lobe's dark mass: broad closed touches along the outline over one across. */
const mass = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] =>
  Array.from({ length: 3 }, (_, i) =>
    leaf(scene, random, bush, {
      x: lobe.x + 0.35 * wobble(random) * lobe.half,
      y: lobe.y + 0.4 * wobble(random) * lobe.half,
      length: vary(1.5, 0.15, random) * lobe.half,
      width: vary(1.15, 0.15, random) * lobe.half,
      angle: around(bush, lobe) + 0.45 * wobble(random) + (i === 0 ? UPRIGHT : 0),
      brush: i % 2 ? 'filbert' : 'pull',
      load: choose(bush.leafage.deep, random),
      second: blend(choose(bush.leafage.deep, random), choose(bush.leafage.middle, random), 0.4),
      stage: begunAt(bush) + 0.02 * random() + 0.03 * Math.max(0, (bush.foot - lobe.y) / bush.tall),
      body: 0.3,
    }),
  ).flat();

/** Its trunk, lost in what grows at its foot and in its leaves. */
const trunk = (scene: Scene, random: Random, bush: Bush): Sketch[] =>
  bush.isBefore || bush.tall < 0.07 * scene.scale
    ? []
    : leaf(scene, random, bush, {
        x: bush.x + 0.1 * wobble(random) * bush.half,
        y: bush.foot - 0.2 * bush.tall,
        length: 0.46 * bush.tall,
        width: 0.09 * bush.half,
        angle: -UPRIGHT + 0.15 * wobble(random),
        brush: 'pull',
        load: choose(DARKS, random),
        second: choose(bush.leafage.deep, random),
        stage: begunAt(bush),
      });

/** A bush or a crown: its trunk, and mass upon mass of leaves, some of them in the sun. */
export const growBush = (scene: Scene, random: Random, bush: Bush): Sketch[] => {
  const lobes = lobesOf(scene, random, bush);
  const sunlit = lobes.filter((lobe) => facing(scene, bush, lobe) > 0.1);
  return [
    ...trunk(scene, random, bush),
    ...[mass, setLeaves].flatMap((work) =>
      lobes.flatMap((lobe) => work(scene, random, bush, lobe)),
    ),
    ...lobes.flatMap((lobe) => cutIn(scene, random, bush, lobe, lobes)),
    ...sunlit.flatMap((lobe) => setLights(scene, random, bush, lobe)),
  ];
};
