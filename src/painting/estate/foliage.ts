import type { Random } from '../../random.ts';
import { clamp, mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { arc, sampled, turned, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bush, curved, isBehind, leaf, leavesFacing, sunny } from './bush.ts';
import { COOL } from './leaves.ts';
import { facing, type Lobe, lobesOf } from './lobes.ts';
import { roundCrown } from './roundCrown.ts';
import type { Scene } from './scene.ts';
import { setLights } from './sprays.ts';
import { STAGES } from './stages.ts';

/** A lobe's mass: two broad closed touches, of the value that it has in the light. */
const mass = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] =>
  Array.from({ length: 2 }, (_, i) => {
    const { deep, middle } = bush.leafage;
    const isScreened =
      !bush.isBefore && isBehind(scene, lobe.x, lobe.y) && !scene.built(lobe.x, lobe.y);
    const inLight = clamp(0.15 + 0.4 * facing(scene, bush, lobe) + 0.2 * wobble(random));
    return leaf(scene, random, bush, {
      x: lobe.x + 0.08 * wobble(random) * lobe.half,
      y: lobe.y + 0.08 * wobble(random) * lobe.half,
      length: vary(1.5, 0.08, random) * lobe.half,
      width: vary(1.45, 0.08, random) * lobe.half,
      angle: i * UPRIGHT + 0.5 * wobble(random),
      brush: 'worked',
      load: blend(choose(deep, random), choose(middle, random), inLight),
      second: choose(inLight > 0.4 ? middle : deep, random),
      stage: (isScreened ? STAGES.screened : STAGES.planted) + 0.01 * random(),
      body: 0.3,
    });
  }).flat();

/** How many arches a bough has, for its size in sheets' scales, how far out the innermost and the outermost are, and how far round one goes, in radians. */
const ARCHES = { few: 7, for: 130 } as const;
const OUT = [0.2, 0.84] as const;
const ROUND = [0.7, 1.7] as const;

/** How long one is at most, in sheets' scales: longer it would be a hoop. */
const LONGEST = 0.05;

/** A way out of the crown, in radians, none of them down. */
const upward = (way: number): number => (way > UPRIGHT ? -Math.PI : Math.min(way, 0));

/** A bough's leaves: arches curled over one another about its dark heart, from within outwards, the outermost its outline; light where they face the sun, blue where they turn away. */
const goRound = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const { scale } = scene;
  const count = Math.round(ARCHES.few + (ARCHES.for * lobe.half) / scale);
  const outward = Math.atan2(lobe.y - (bush.foot - 0.35 * bush.tall), lobe.x - bush.x);
  const [flat, begun] = [0.22 * wobble(random), 6 * random()];
  return Array.from({ length: count }).flatMap((_, i) => {
    const share = (i + 0.5 * random()) / count;
    const out = mix(...OUT, share) * lobe.half;
    const turn = Math.min(mix(...ROUND, random()), (LONGEST * scale) / out);
    // The inner ones look every way, the outer ones out of the crown.
    const middle = mix(-UPRIGHT, upward(outward), 0.5) + mix(3, 2, share) * wobble(random);
    const path = sampled((t): Point => {
      const at = middle + (t - 0.5) * turn;
      const far = out * (1 + 0.16 * Math.sin(2 * at + begun));
      return [lobe.x + Math.cos(at) * far * (1 + flat), lobe.y + Math.sin(at) * far * (1 - flat)];
    });
    const lit =
      0.75 * Math.cos(middle - sunny(scene)) * share + 0.45 * facing(scene, bush, lobe) - 0.1;
    return curved(scene, random, bush, random() < 0.5 ? path : turned(path), {
      width: clamp(vary(0.2, 0.35, random) * lobe.half, 0.004 * scale, 0.015 * scale),
      brush: choose(['loaded', 'loaded', 'worked'], random),
      load: leavesFacing(random, bush.leafage, lit),
      second: leavesFacing(random, bush.leafage, lit + 0.3 * wobble(random)),
      stage: STAGES.planted + 0.06 + 0.14 * share + 0.05 * random(),
      hand: lit > 0.3 ? 'right' : 'left',
      body: 0.7,
    });
  });
};

/** The dark heart that a lobe is curled about, away from the light. */
const heart = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const toSun = sunny(scene);
  const from = toSun + Math.PI * (0.6 + 0.3 * random());
  return curved(scene, random, bush, arc(lobe.x, lobe.y, 0.3 * lobe.half, from, 2), {
    width: 0.3 * lobe.half,
    brush: 'worked',
    load: shade(choose(bush.leafage.deep, random), -0.06),
    second: choose(bush.leafage.deep, random),
    stage: STAGES.planted + 0.24 + 0.03 * random(),
    body: 0.4,
  });
};

/** The sky in the leaves: one light stroke that runs along a lobe's side in the sun, within its outline. */
const cutAlong = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const from = sunny(scene) - 0.9 + 0.3 * wobble(random);
  const load = blend(choose(COOL, random), scene.open(lobe.x, lobe.y - lobe.half, 0.4), 0.45);
  return curved(scene, random, bush, arc(lobe.x, lobe.y, 0.6 * lobe.half, from, 1.2), {
    width: clamp(0.2 * lobe.half, 0.004 * scene.scale, 0.012 * scene.scale),
    brush: choose(['worked', 'filbert'], random),
    load,
    second: choose(bush.leafage.lit, random),
    stage: STAGES.planted + 0.5 + 0.04 * random(),
    body: 0.8,
  });
};

/** A bush or a crown: mass upon mass of leaves, some of them in the sun. */
export const growBush = (scene: Scene, random: Random, bush: Bush): Sketch[] => {
  const lobes = lobesOf(scene, random, bush);
  // What is drawn on a lobe would float where its mass is not seen.
  const seen = lobes.filter(
    ({ x, y, half }) =>
      (bush.isBefore || !scene.built(x, y - 0.6 * half)) && scene.spires(x, y) < 0.2,
  );
  const sunlit = seen.filter((lobe) => facing(scene, bush, lobe) > 0.1);
  return [
    ...[mass, goRound, heart].flatMap((work) =>
      lobes.flatMap((lobe) => work(scene, random, bush, lobe)),
    ),
    ...seen.flatMap((lobe) => roundCrown(scene, random, bush, lobe, lobes)),
    ...[setLights, cutAlong].flatMap((work) =>
      sunlit.flatMap((lobe) => work(scene, random, bush, lobe)),
    ),
  ];
};
