import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { arc, turned, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import { type Bush, curved, isBehind, leaf, leavesFacing, sunny } from './bush.ts';
import { COOL, TRUNKS } from './leaves.ts';
import { facing, type Lobe, lobesOf } from './lobes.ts';
import { cutIn } from './outline.ts';
import { roundCrown } from './roundCrown.ts';
import type { Scene } from './scene.ts';
import { setLights } from './sprays.ts';
import { STAGES } from './stages.ts';

/** How far from a lobe's middle its closed mass is seen between the strokes, in its half widths. */
const HEART = 0.22;

/** A lobe's mass: two broad closed touches, of the value that it has in the light. */
const mass = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] =>
  Array.from({ length: 2 }, (_, i) => {
    const { deep, middle } = bush.leafage;
    const isScreened = isBehind(scene, lobe.x, lobe.y) && !scene.built(lobe.x, lobe.y);
    const inLight = clamp(0.15 + 0.4 * facing(scene, bush, lobe) + 0.2 * wobble(random));
    return leaf(scene, random, bush, {
      x: lobe.x + 0.08 * wobble(random) * lobe.half,
      y: lobe.y + 0.08 * wobble(random) * lobe.half,
      length: vary(1.4, 0.08, random) * lobe.half,
      width: vary(1.35, 0.08, random) * lobe.half,
      angle: i * UPRIGHT + 0.5 * wobble(random),
      brush: 'worked',
      load: blend(choose(deep, random), choose(middle, random), inLight),
      second: choose(inLight > 0.4 ? middle : deep, random),
      stage: (isScreened ? STAGES.screened : STAGES.planted) + 0.01 * random(),
      body: 0.3,
    });
  }).flat();

/** From how far out on, in a lobe's half widths, a stroke tells its edge. */
const OUTER = 0.6;

/** How many times longer than broad it is. */
const LONG = [2.5, 5] as const;

/** About how many strokes go round a lobe for its size. */
const ROUND = { few: 4, for: 100 } as const;

/** Strokes that curl round a lobe, the outer ones along its outline: light where it faces the sun, the sky's blue where it turns away, deep within. */
const goRound = (scene: Scene, random: Random, bush: Bush, lobe: Lobe): Sketch[] => {
  const { deep, middle } = bush.leafage;
  const count = Math.round(ROUND.few + (ROUND.for * lobe.half) / scene.scale);
  return Array.from({ length: count }).flatMap((_, i) => {
    const from = Math.PI * 2 * random();
    const out = mix(HEART, from < 2.4 ? OUTER : 0.69, spreadOut(i) ** 0.8);
    const isOuter = out > OUTER;
    const width = vary(isOuter ? 0.22 : 0.3, 0.4, random) * lobe.half;
    const turn = clamp((mix(...LONG, random()) * width) / (out * lobe.half), 0.6, 1.7);
    const facesBy = Math.cos(from + turn / 2 - sunny(scene)) * out;
    const lit = 0.08 + 0.8 * facesBy + 0.45 * facing(scene, bush, lobe);
    const path = arc(lobe.x, lobe.y, out * lobe.half - 0.4 * width, from, turn);
    return curved(scene, random, bush, random() < 0.5 ? path : turned(path), {
      width: clamp(width, 0.006 * scene.scale, 0.034 * scene.scale),
      brush: choose(isOuter ? ['filbert', 'worked'] : ['filbert', 'worked', 'pull'], random),
      load: shade(leavesFacing(random, bush.leafage, 0.8 * lit), 0.02 * wobble(random)),
      second: choose(lit < -0.2 ? deep : middle, random),
      stage: STAGES.planted + 0.05 + 0.14 * random() + 0.05 * lit,
      hand: lit > 0.3 ? 'right' : 'left',
      body: 0.5,
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

/** Its trunk, lost in what grows at its foot and in its leaves. */
const trunk = (scene: Scene, random: Random, bush: Bush): Sketch[] =>
  bush.tall < 0.07 * scene.scale
    ? []
    : leaf(scene, random, bush, {
        x: bush.x + 0.1 * wobble(random) * bush.half,
        y: bush.foot - 0.2 * bush.tall,
        length: 0.28 * bush.tall,
        width: 0.12 * bush.half,
        angle: -UPRIGHT + 0.15 * wobble(random),
        brush: 'filbert',
        load: choose(TRUNKS, random),
        second: choose(bush.leafage.deep, random),
        stage: STAGES.planted,
      });

/** A bush or a crown: its trunk, and mass upon mass of leaves, some of them in the sun. */
export const growBush = (scene: Scene, random: Random, bush: Bush): Sketch[] => {
  const lobes = lobesOf(scene, random, bush);
  // What is drawn on a lobe would float where its mass is not seen.
  const seen = lobes.filter(
    ({ x, y, half }) => !scene.built(x, y - 0.6 * half) && scene.spires(x, y) < 0.2,
  );
  const sunlit = seen.filter((lobe) => facing(scene, bush, lobe) > 0.1);
  return [
    ...trunk(scene, random, bush),
    ...[mass, goRound, heart].flatMap((work) =>
      lobes.flatMap((lobe) => work(scene, random, bush, lobe)),
    ),
    ...[roundCrown, cutIn].flatMap((work) =>
      seen.flatMap((lobe) => work(scene, random, bush, lobe, lobes)),
    ),
    ...[setLights, cutAlong].flatMap((work) =>
      sunlit.flatMap((lobe) => work(scene, random, bush, lobe)),
    ),
  ];
};
