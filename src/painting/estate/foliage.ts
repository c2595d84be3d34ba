import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bush, leaf, leavesFacing, sunny } from './bush.ts';
import { COOL, DARKS } from './leaves.ts';
import { facing, type Lobe, lobesOf } from './lobes.ts';
import type { Scene } from './scene.ts';

/** How long and how broad a leaf's touch is, and a handful's, that falls into leaves, in sheets' scales. */
const LEAF = { long: 0.012, broad: [0.004, 0.0085] } as const;
const HANDFUL = { often: 0.45, long: 0.036, broad: 0.024 } as const;

/** When a bush is begun: what stands before the house follows it. */
const begunAt = ({ isBefore = false }: Bush): number => (isBefore ? 0.6 : 0.25);

/** A lobe's dark mass: broad touches every way that fray into leaves. */
const mass = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] =>
  Array.from({ length: 4 }, (_, i) =>
    leaf(scene, random, bush, {
      x: lobe.x + 0.35 * wobble(random) * lobe.half,
      y: lobe.y + 0.4 * wobble(random) * lobe.half,
      length: vary(1.4, 0.2, random) * lobe.half,
      width: vary(1, 0.2, random) * lobe.half,
      angle: i * 1.9 + wobble(random),
      brush: 'worked',
      load: choose(bush.leafage.deep, random),
      second: choose(bush.leafage.deep, random),
      stage: begunAt(bush) + 0.02 * random() + 0.03 * Math.max(0, (bush.foot - lobe.y) / bush.tall),
      body: 0.4,
    }),
  ).flat();

/** Its leaves: many small touches, warm where they face the light, deep between; a few leave its outline. */
const leaves = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const { scale } = scene;
  const count = Math.round(4 + (270 * lobe.half) / scale);
  return Array.from({ length: count }, () => {
    const turn = Math.PI * 2 * random();
    const out = Math.sqrt(random()) * (random() < 0.15 ? 1.06 : 0.95);
    const lit = Math.cos(turn - sunny(scene)) * out + 0.5 * facing(scene, bush, lobe);
    const isHandful = random() < HANDFUL.often && lobe.half > HANDFUL.long * scale;
    const inward = isHandful ? 0.8 : 1;
    return leaf(scene, random, bush, {
      x: lobe.x + Math.cos(turn) * inward * out * lobe.half,
      y: lobe.y + Math.sin(turn) * inward * out * lobe.half * 0.9,
      length: vary(isHandful ? HANDFUL.long : LEAF.long, 0.35, random) * scale,
      width: (isHandful ? HANDFUL.broad : mix(...LEAF.broad, random() ** 2)) * scale,
      angle: mix(turn, UPRIGHT, 0.3) + 0.9 * wobble(random),
      brush: isHandful ? 'worked' : choose(['filbert', 'flat', 'drag', 'dab'], random),
      load: shade(leavesFacing(random, bush.leafage, lit), 0.04 * wobble(random)),
      second: choose(lit < -0.2 ? COOL : bush.leafage.middle, random),
      stage: begunAt(bush) + (isHandful ? 0.05 : 0.11) + 0.1 * random() + 0.03 * lit,
      hand: isHandful ? 'left' : 'right',
      body: 0.6,
    });
  }).flat();
};

/** A cluster of leaves in the sun, on a lobe's upper side. */
const light = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const { scale } = scene;
  const [sunX, sunY] = [Math.cos(sunny(scene)), Math.sin(sunny(scene))];
  return Array.from({ length: Math.round(1 + (110 * lobe.half) / scale) }, () =>
    leaf(scene, random, bush, {
      x: lobe.x + (0.5 * sunX + 0.42 * wobble(random)) * lobe.half,
      y: lobe.y + (0.5 * sunY + 0.3 * wobble(random)) * lobe.half,
      length: vary(0.8 * LEAF.long, 0.4, random) * scale,
      width: mix(...LEAF.broad, 0.5 * random()) * scale,
      angle: 0.6 + 0.9 * wobble(random),
      brush: choose(['filbert', 'dab', 'flat'], random),
      load: blend(
        choose(bush.leafage.lit, random),
        choose(bush.leafage.middle, random),
        0.65 * random(),
      ),
      second: choose(bush.leafage.middle, random),
      stage: begunAt(bush) + (bush.isBefore ? 0.16 : 0.34) + 0.12 * random(),
      hand: 'right',
    }),
  ).flat();
};

/** The air behind it painted back into its outline: a few small touches, none of a size. */
const letAirIn = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] =>
  Array.from({ length: bush.isBefore ? 0 : 1 + Math.floor(2.5 * random()) }, () => {
    const turn = -Math.PI * random();
    const out = 0.7 + 0.3 * random();
    const [x, y] = [
      lobe.x + Math.cos(turn) * out * lobe.half,
      lobe.y + Math.sin(turn) * out * lobe.half,
    ];
    if (y > bush.foot - 0.3 * bush.tall || scene.spires(x, y) > 0.1) return [];
    const stage = 0.56 + 0.1 * random();
    const air = scene.open(x, y, stage);
    return leaf(scene, random, bush, {
      x,
      y,
      length: vary(0.01, 0.4, random) * scene.scale,
      width: vary(0.006, 0.3, random) * scene.scale,
      angle: turn + 1.2 * wobble(random),
      brush: 'filbert',
      load: blend(air, choose(COOL, random), 0.15),
      second: air,
      stage,
      body: 0.5,
    });
  }).flat();

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
  const works = [mass, leaves, letAirIn];
  return [
    ...trunk(scene, random, bush),
    ...works.flatMap((work) => lobes.flatMap((lobe) => work(scene, random, bush, lobe))),
    ...sunlit.flatMap((lobe) => light(scene, random, bush, lobe)),
  ];
};
