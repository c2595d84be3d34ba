import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { axisAt, leafSize, plume, wayAt } from './foliage.ts';
import { sketchHandful } from './handful.ts';
import type { Poplar } from './plant.ts';
import type { Scene } from './scene.ts';

/** A tongue of leaves: it leaves the trunk steeply at a share of the tree's height, to one side, and ends out there. */
interface Tongue {
  readonly tree: Poplar;
  readonly rise: number;
  readonly side: number;
  readonly x: number;
  readonly y: number;
  readonly way: number;
  readonly length: number;
  readonly width: number;
}

/** The tongues of a crown from below upward, unequal, those within the canvas. */
const growTongues = (
  scene: Scene,
  random: Random,
  tree: Poplar,
  count: number,
): readonly Tongue[] =>
  Array.from({ length: count }, (_, i) => i).flatMap((i): readonly Tongue[] => {
    const rise = mix(tree.crown - 0.02, 0.97, (i + random()) / count);
    const y = tree.foot - rise * tree.height;
    const full = Math.max(0.3, plume(tree, rise + 0.06));
    if (y < -0.01 - tree.half) return [];
    const side = (i % 2 ? 1 : -1) * (random() < 0.85 ? 1 : -1);
    const out = vary(0.36, 0.25, random) * (1.15 - 0.5 * rise);
    const length = (vary(0.8, 0.2, random) * full * tree.half) / Math.sin(out);
    return [
      {
        tree,
        rise,
        side,
        x: axisAt(tree, rise),
        y,
        way: wayAt(tree, rise) + side * out + scene.wind * 2.4,
        length: Math.min(length, 0.5 * (1 - tree.crown) * tree.height + tree.half),
        width: vary(0.62, 0.2, random) * tree.half * (0.5 + 0.5 * full),
      },
    ];
  });

/** Where a place of a tongue is, at a share of its length and `off` of its width to the right. */
const along = ({ x, y, way, length, width }: Tongue, share: number, off: number) => ({
  x: x + Math.cos(way) * share * length - Math.sin(way) * off * width,
  y: y + Math.sin(way) * share * length + Math.cos(way) * off * width,
});

/** How much light falls on a tongue. */
const lightOn = (scene: Scene, { tree, rise, side }: Tongue, share: number): number =>
  scene.light({ rise, aside: side * (0.2 + 0.7 * share), tree });

/** A tongue as a mass: one or two broad pulls out of the trunk, one over the next. */
const massTongue = (scene: Scene, random: Random, tongue: Tongue, stage: number): Sketch[] =>
  [0.3, 0.62].map((share, i): Sketch => {
    const lit = lightOn(scene, tongue, share) - 0.08;
    return sketchTouch(random, {
      ...along(tongue, share, wobble(random) * 0.15),
      length: vary(0.72, 0.12, random) * tongue.length,
      width: tongue.width * (i ? 0.72 : 1),
      angle: tongue.way + wobble(random) * 0.1,
      bow: -tongue.side * 0.08 + wobble(random) * 0.06,
      brush: choose(['wash', 'worked'], random),
      load: scene.leaves(lit, tongue.tree, stage),
      second: scene.leaves(lit - 0.12, tongue.tree, stage),
      stage: stage + 0.05 * random(),
      hand: lit > 0.42 ? 'right' : 'left',
      spread: 0.003,
    });
  });

/** What is laid on a tongue's mass: where along it and across it, how much lighter, when, and how thick. */
const LEAVES = [
  { share: 0.14, off: 0.1, step: -0.2, stages: [0.38, 0.54], body: 0.5, size: 1.1, many: 4 },
  { share: 0.5, off: 0.2, step: 0, stages: [0.46, 0.68], body: 0.6, size: 1.1, many: 5 },
  { share: 0.78, off: 0.1, step: 0.06, stages: [0.52, 0.74], body: 0.6, size: 1, many: 4 },
  { share: 0.62, off: -0.2, step: 0.22, stages: [0.68, 0.92], body: 1.1, size: 0.85, many: 5 },
] as const;

/** Leaves on a tongue in handfuls: its dark at the trunk, its middle, its tip, and the light that lies on it. */
const leafTongue = (scene: Scene, random: Random, tongue: Tongue, worked: number): Sketch[] =>
  LEAVES.flatMap(({ share, off, step, stages, body, size, many }): readonly Sketch[] => {
    const { tree, way } = tongue;
    const base = lightOn(scene, tongue, share);
    const lit = base + step + wobble(random) * 0.06;
    if (random() > worked * (step > 0.1 ? 0.3 + 0.9 * base : 1)) return [];
    const at = along(
      tongue,
      share + wobble(random) * 0.14,
      off * scene.sun * -1 + wobble(random) * 0.3,
    );
    if (at.y < -0.015) return [];
    const stage = mix(stages[0], stages[1], random());
    const unit = leafSize(scene, tree) * size;
    return sketchHandful(random, {
      ...at,
      many: Math.max(2, Math.round(many * vary(0.9, 0.25, random))),
      reach: [0.55, 1.1],
      length: vary(0.62, 0.2, random) * unit,
      width: vary(0.22, 0.2, random) * unit,
      angle: way + wobble(random) * 0.3,
      loose: 0.26,
      brush: choose(
        step > 0.1 ? ['filbert', 'worked', 'worked'] : ['worked', 'worked', 'filbert'],
        random,
      ),
      load: scene.broken(scene.leaves(lit, tree, stage), at.x, at.y),
      second: scene.leaves(lit - 0.14, tree, stage),
      stage,
      hand: lit > 0.44 ? 'right' : 'left',
      body: body * (0.6 + 0.6 * random()),
      spread: 0.008,
    });
  });

/** Whether a touch lies in a near crown, but for its ends. */
const keepsWithin =
  (scene: Scene) =>
  ({ path: [a, , , b] }: Sketch) =>
    Math.abs(scene.nearby(0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1]))?.aside ?? 1) < 0.82;

/** The tongues of a near crown, from below upward: each a mass, and leaves on it. */
export const sketchTongues = (
  scene: Scene,
  random: Random,
  tree: Poplar,
  count: number,
): readonly Sketch[] =>
  growTongues(scene, random, tree, count).flatMap((tongue) => [
    ...massTongue(scene, random, tongue, 0.29),
    ...leafTongue(scene, random, tongue, 0.5).filter(keepsWithin(scene)),
  ]);
