import type { Random } from '../../random.ts';
import { clamp } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { arc, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bush, begunOf, isSeen, leaf, leafStyle, leavesFacing, sunny } from './bush.ts';
import { TRUNKS } from './leaves.ts';
import { pick } from './light.ts';
import { facing, isSmall, type Lobe, lobesOf } from './lobes.ts';
import { loseSide } from './loseSide.ts';
import type { Scene } from './scene.ts';

/** A lobe's mass: two broad closed touches, of the value that it has in the light. */
const mass = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] =>
  Array.from({ length: 2 }, (_, i) => {
    const { deep, middle } = bush.leafage;
    const inLight = clamp(0.15 + 0.65 * facing(scene, bush, lobe) + 0.15 * wobble(random));
    return leaf(scene, random, bush, {
      x: lobe.x + 0.1 * wobble(random) * lobe.half,
      y: lobe.y + 0.1 * wobble(random) * lobe.half,
      length: vary(1.9, 0.12, random) * lobe.half,
      width: vary(1.2, 0.12, random) * lobe.half,
      angle: (i - 0.5) * 1.1 + 0.5 * wobble(random),
      bow: 0.2 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      load: blend(pick(scene, deep, random), pick(scene, middle, random), inLight),
      second: pick(scene, inLight > 0.4 ? middle : deep, random),
      stage: begunOf(scene, bush, lobe) + 0.01 * random(),
      body: 0.3,
    });
  }).flat();

/** The curls that turn a lobe, from its shade to its light: which way out from its middle each lies, in radians from the sun, how far, how far round it goes, in radians, how broad, in its half widths, and how much of the light it has, −1 to 1. */
const CURLS: readonly {
  readonly way: number;
  readonly out: number;
  readonly round: number;
  readonly broad: number;
  readonly lit: number;
}[] = [
  { way: 2.5, out: 0.55, round: 1.5, broad: 0.5, lit: -1 },
  { way: -1.3, out: 0.72, round: 1.1, broad: 0.34, lit: -0.1 },
  { way: 0.9, out: 0.5, round: 1.3, broad: 0.4, lit: 0.15 },
  { way: -0.2, out: 0.6, round: 0.9, broad: 0.34, lit: 0.7 },
];

/** A lobe turned to the light in few curls about its middle, less than the crown is as a whole, light above and dark below; what faces away from the sun has no light on it. */
const curlRound = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const { deep, middle } = bush.leafage;
  const faces = facing(scene, bush, lobe);
  const small = isSmall(scene, bush);
  const curls = small ? CURLS.filter((_, i) => i % 2 === 0) : CURLS;
  return curls.flatMap(({ way, out, round, broad, lit }, i) => {
    const light = 0.5 * lit + 0.9 * faces;
    const at = sunny(scene) + way + 0.35 * wobble(random);
    const turn = vary(round, 0.25, random) * (random() < 0.5 ? 1 : -1);
    const radius = vary(small ? 0.7 * out : out, 0.15, random) * lobe.half;
    if ((lit > 0.5 && light < 0.5) || !isSeen(scene, bush, lobe)) return [];
    return sketchAlong(
      random,
      arc(lobe.x, lobe.y, radius, at - turn / 2, turn),
      leafStyle(scene, bush, [lobe.x, lobe.y], {
        width: vary(broad, 0.3, random) * lobe.half,
        brush: choose(['worked', 'filbert'], random),
        load: shade(
          leavesFacing(scene, random, bush.leafage, 0.9 * light),
          light < -0.4 ? -0.03 : 0.01 * wobble(random),
        ),
        second: pick(scene, light < -0.1 ? deep : middle, random),
        stage: begunOf(scene, bush, lobe) + 0.05 + 0.06 * i + 0.03 * random(),
        hand: light > 0.5 ? 'right' : 'left',
        body: 0.4 + 0.5 * clamp(light),
      }),
    );
  });
};

/** Its trunk, lost in what grows at its foot and in its leaves. */
const trunk = (scene: Scene, random: Random, bush: Bush): Sketch[] =>
  bush.tall < 0.07 * scene.scale
    ? []
    : leaf(scene, random, bush, {
        x: bush.x + 0.14 * wobble(random) * bush.half,
        y: bush.foot - 0.12 * bush.tall,
        length: 0.26 * bush.tall,
        width: 0.13 * bush.half,
        angle: -UPRIGHT + 0.3 * wobble(random),
        brush: 'filbert',
        load: pick(scene, TRUNKS, random),
        second: pick(scene, bush.leafage.deep, random),
        stage: begunOf(scene, bush, bush),
      });

/** A bush or a crown: its trunk, and mass upon mass of leaves, turned to the sun; the side away from that is lost. */
export const growBush = (scene: Scene, random: Random, bush: Bush): Sketch[] => {
  const lobes = lobesOf(scene, random, bush).filter((lobe) => isSeen(scene, bush, lobe));
  return [
    ...(bush.isBefore ? [] : trunk(scene, random, bush)),
    ...[mass, curlRound].flatMap((work) =>
      lobes.flatMap((lobe) => work(scene, random, bush, lobe)),
    ),
    ...loseSide(scene, random, bush),
  ];
};
