import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bush, isBehind, leaf, leavesFacing, sunny } from './bush.ts';
import { TRUNKS } from './leaves.ts';
import { pick } from './light.ts';
import { facing, isSmall, type Lobe, lobesOf } from './lobes.ts';
import { loseEdge, loseSide } from './loseEdge.ts';
import { cutIn } from './outline.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** A lobe's mass: two broad closed touches, of the value that it has in the light. */
const mass = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] =>
  Array.from({ length: 2 }, (_, i) => {
    const { deep, middle } = bush.leafage;
    const isScreened = isBehind(scene, lobe.x, lobe.y);
    const inLight = clamp(0.12 + 0.4 * facing(scene, bush, lobe) + 0.15 * wobble(random));
    return leaf(scene, random, bush, {
      x: lobe.x + 0.1 * wobble(random) * lobe.half,
      y: lobe.y + 0.1 * wobble(random) * lobe.half,
      length: vary(2, 0.12, random) * lobe.half,
      width: vary(1.3, 0.12, random) * lobe.half,
      angle: (i - 0.5) * 1.1 + 0.5 * wobble(random),
      bow: 0.12 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      load: blend(pick(scene, deep, random), pick(scene, middle, random), inLight),
      second: pick(scene, inLight > 0.4 ? middle : deep, random),
      stage: (isScreened ? STAGES.screened : STAGES.planted) + 0.01 * random(),
      body: 0.3,
    });
  }).flat();

/** How a lobe is turned, from its shade to its light: which way out from its middle a pull lies, in radians from the sun, how far, how long and how broad, in its half widths, and how much of the light it has, −1 to 1. */
const TURNS: readonly {
  readonly way: number;
  readonly out: number;
  readonly long: number;
  readonly broad: number;
  readonly lit: number;
}[] = [
  { way: 2.6, out: 0.34, long: 1.3, broad: 0.75, lit: -1 },
  { way: -0.8, out: 0.3, long: 1.4, broad: 0.6, lit: 0.2 },
  { way: 0.1, out: 0.46, long: 1.2, broad: 0.5, lit: 0.75 },
];

/** How far a pull is out of its lobe's round, in radians: or all would lie like scales. */
const LOOSE = 0.45;

/** A lobe turned to the light in few broad pulls, dark below and light from one side; what faces away from the sun has no light on it. */
const turnLobe = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const { deep, middle } = bush.leafage;
  const faces = facing(scene, bush, lobe);
  const turns = isSmall(scene, bush) ? TURNS.filter((_, i) => i !== 1) : TURNS;
  return turns.flatMap(({ way, out, long, broad, lit }, i) => {
    const light = lit + 0.7 * faces;
    if (lit > 0.5 && light < 0.45) return [];
    const at = sunny(scene) + way + 0.35 * wobble(random);
    const width = vary(broad, 0.25, random) * lobe.half;
    const paint = leavesFacing(scene, random, bush.leafage, 0.9 * light);
    return leaf(scene, random, bush, {
      x: lobe.x + Math.cos(at) * out * lobe.half,
      y: lobe.y + Math.sin(at) * out * lobe.half,
      length: vary(long, 0.25, random) * lobe.half,
      width,
      angle: at + UPRIGHT + LOOSE * wobble(random),
      bow: -0.14 + 0.1 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      load: shade(paint, light < -0.4 ? -0.03 : 0.015 * wobble(random)),
      second: pick(scene, light < -0.1 ? deep : middle, random),
      stage: STAGES.planted + 0.05 + 0.05 * i + 0.03 * random(),
      hand: light > 0.5 ? 'right' : 'left',
      body: 0.4 + 0.3 * clamp(light),
    });
  });
};

/** Leaves in the sun on a lobe: one or two loaded touches over its lit side, unequal. */
const setLights = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const { lit, middle } = bush.leafage;
  return Array.from({ length: random() < 0.5 ? 2 : 1 }, (_, i) => {
    const at = sunny(scene) + 0.8 * wobble(random);
    const out = mix(0.2, 0.55, random()) * lobe.half;
    return leaf(scene, random, bush, {
      x: lobe.x + Math.cos(at) * out,
      y: lobe.y + Math.sin(at) * out,
      length: vary(i === 0 ? 0.8 : 0.4, 0.3, random) * lobe.half,
      width: vary(i === 0 ? 0.28 : 0.16, 0.25, random) * lobe.half,
      angle: at + UPRIGHT + 0.9 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      load: blend(pick(scene, lit, random), pick(scene, middle, random), 0.3 * random()),
      second: pick(scene, middle, random),
      stage: STAGES.planted + 0.36 + 0.08 * random(),
      hand: 'right',
      body: 0.8,
    });
  }).flat();
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
        stage: STAGES.planted,
      });

/** A bush or a crown: its trunk, and mass upon mass of leaves, some of them in the sun. */
export const growBush = (scene: Scene, random: Random, bush: Bush): Sketch[] => {
  const lobes = lobesOf(scene, random, bush).filter(({ x, y }) => !scene.built(x, y));
  // What is drawn on a lobe would float where its mass is not seen.
  const seen = lobes.filter(
    ({ x, y, half }) => !scene.built(x, y - 0.6 * half) && scene.spires(x, y) < 0.2,
  );
  const sunlit = seen.filter((lobe) => facing(scene, bush, lobe) > 0.25);
  return [
    ...trunk(scene, random, bush),
    ...[mass, turnLobe].flatMap((work) => lobes.flatMap((lobe) => work(scene, random, bush, lobe))),
    ...(isSmall(scene, bush) ? [] : [loseEdge, cutIn]).flatMap((work) =>
      seen.flatMap((lobe) => work(scene, random, bush, lobe, lobes)),
    ),
    ...sunlit.flatMap((lobe) => setLights(scene, random, bush, lobe)),
    ...loseSide(scene, random, bush),
  ];
};
