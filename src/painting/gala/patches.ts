import type { Random } from '../../random.ts';
import { mix, type Point, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import { isOffGround } from './ground.ts';
import type { Scene } from './scene.ts';

/** How broad and long a touch of a patch is, in heights of a canvas of 16:10, and how many lie beside each other. */
interface Grip {
  readonly broad: number;
  readonly long: number;
  readonly many: number;
}

/** How the hand holds the brush for a patch: seldom from the shoulder, mostly from the elbow, now and then from the wrist. */
const SKY: readonly [Grip, ...Grip[]] = [
  { broad: 0.043, long: 0.21, many: 4 },
  { broad: 0.03, long: 0.13, many: 6 },
  { broad: 0.027, long: 0.1, many: 6 },
  { broad: 0.018, long: 0.07, many: 8 },
];
const WATER: readonly [Grip, ...Grip[]] = [
  { broad: 0.04, long: 0.26, many: 3 },
  { broad: 0.028, long: 0.17, many: 4 },
  { broad: 0.02, long: 0.1, many: 5 },
  { broad: 0.012, long: 0.06, many: 5 },
];

/** A going over of sky and river: how far apart its patches are, in heights of a canvas of 16:10, how large their touches are against the first's, when, and how many there are where it is dark and where light gathers. */
interface Round {
  readonly spacing: number;
  readonly size: number;
  readonly stages: readonly [from: Unit, to: Unit];
  readonly worked: readonly [dark: Unit, lit: Unit];
}

/** Patches that overlap, and leave the lay-in open between; then, mostly about the light, small ones. */
const ROUNDS: readonly Round[] = [
  { spacing: 0.098, size: 1, stages: [0.2, 0.5], worked: [1, 1] },
  { spacing: 0.07, size: 0.5, stages: [0.46, 0.8], worked: [0.1, 0.6] },
];
/** How far its way turns from the sky's sweep, and from the level on the water, in radians. */
const TURN = { sky: 0.34, water: 0.06 } as const;
/** How far a patch stands off the place in lightness, and how much of another height's colour it has. */
const STEP = 0.07;
const OTHER = 0.7;

/** How many of the small ones' touches a melody may have. */
const SUNG = 0.5;

/** From which breadth on, in heights of a canvas of 16:10, a touch is rubbed on or drawn over dry: narrower ones are worked in. */
const BROAD = 0.02;

/** A patch: close touches of one mixture, laid side by side without shifting one's grip. */
interface Patch extends Grip {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly bow: number;
  readonly isSmall: boolean;
  readonly stage: Unit;
  readonly body: number;
  /** Its paint at a place. */
  paint(x: number, y: number): Lab;
}

const patchAt = (scene: Scene, random: Random, { size, stages }: Round, [x, y]: Point): Patch => {
  const { horizon, scale } = scene;
  const isWater = y > scene.waterline(x);
  const deep = (y - horizon) / (1 - horizon);
  const near = size * scale * (isWater ? mix(0.55, 1.35, deep) : mix(1.15, 0.8, y / horizon));
  const grip = choose(isWater ? WATER : SKY, random);
  const light = scene.gathered(x, y);
  const turn = (isWater ? TURN.water : TURN.sky * mix(1, 0.2, y / horizon)) * 1.4 * wobble(random);
  const stage = mix(...stages, 0.6 * scene.turn(x, y) + 0.4 * random());
  const aside = 0.36 * wobble(random);
  const other = OTHER * random();
  const step = STEP * 1.1 * wobble(random);
  const chroma = 1 + 0.4 * random();
  return {
    ...grip,
    x,
    y,
    broad: grip.broad * near * vary(1, 0.2, random) * mix(1, 0.8, light),
    long: grip.long * near,
    angle: (isWater ? 0 : scene.sweep(x, y)) + turn,
    bow: 0.025 * wobble(random),
    isSmall: size < 1,
    stage,
    body:
      mix(0.25, 0.4, smoothstep(0.1, 0.7, light)) *
      vary(1, 0.5, random) *
      (grip.broad > 0.02 ? 0.7 : 1),
    paint: (px, py) => {
      const here = scene.colour(px, py, stage);
      const there = scene.colour(px, py + aside, stage);
      const hued: Lab = [here[0], mix(here[1], there[1], other), mix(here[2], there[2], other)];
      return shade(hued, step, chroma);
    },
  };
};

/** A patch's touches. */
const layPatch = (scene: Scene, random: Random, patch: Patch): Sketch[] => {
  const { x, y, angle, bow, long, broad, many, stage, body } = patch;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const count = Math.max(2, Math.round(many * vary(1, 0.35, random)));
  return Array.from({ length: count }, (_, i): Sketch => {
    const length = vary(long, 0.4, random);
    const along = 0.7 * long * wobble(random);
    const across = (i - (count - 1) / 2) * 0.85 * broad;
    const [px, py] = [x + cos * along - sin * across, y + sin * along + cos * across];
    const load = shade(patch.paint(px, py), 0.03 * wobble(random));
    return {
      path: comma(px, py, length, angle + 0.08 * wobble(random), bow),
      width: vary(broad, 0.5, random),
      brush: choose(
        broad > BROAD * scene.scale
          ? ['scumble', 'worked', 'dry']
          : ['worked', 'filbert', 'worked'],
        random,
      ),
      load,
      second: blend(load, scene.colour(px, py + 0.05 * wobble(random), stage), 0.3),
      spread: 0.006,
      body: vary(body, 0.3, random),
      hand: patch.isSmall && isOffGround(load) && random() < SUNG ? 'right' : 'left',
      stage: stage + 0.004 * i,
    };
  });
};

/** Sky and river told in patches: in each one mixture and one way of the hand, in the next another. */
export const layPatches = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('patches');
  return ROUNDS.flatMap((round) =>
    strew(scene.format, round.spacing * scene.scale, random)
      .filter((place) => random() < mix(...round.worked, scene.gathered(...place)))
      .flatMap((place) => layPatch(scene, random, patchAt(scene, random, round, place))),
  );
};
