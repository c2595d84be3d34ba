import type { Random } from '../../random.ts';
import { clamp, type Unit } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Leafage } from './leaves.ts';
import type { Scene } from './scene.ts';

/** A clump of leaves, seen as a ball. */
export interface Clump {
  readonly x: number;
  readonly y: number;
  readonly round: number;
}

/** A mass of foliage: its clumps, its paints, how far off it is (the air between), and the length of a touch in it. */
export interface Foliage {
  readonly clumps: readonly Clump[];
  readonly leafage: Leafage;
  readonly far: Unit;
  readonly size: number;
  /** Whether it stands before the house. */
  readonly isBefore?: boolean;
}

/** From then on the house stands. */
const BUILT = 0.31;

/** The hand that works on foliage, where nothing stands before it. */
type Work = (scene: Scene, random: Random, mass: Foliage) => Sketch[];

const leaf = (
  scene: Scene,
  random: Random,
  { far, isBefore = false }: Foliage,
  t: Omit<WristTouch, 'hand' | 'brush'> & Partial<WristTouch>,
): Sketch[] => {
  if (!isBefore && t.stage > BUILT && scene.built(t.x, t.y)) return [];
  const air = (isBefore ? scene.colour : scene.open)(t.x, t.y, t.stage);
  return [
    sketchTouch(random, {
      brush: 'worked',
      hand: 'left',
      spread: 0.006,
      ...t,
      load: blend(t.load, air, far),
      second: blend(t.second, air, far),
    }),
  ];
};

/** The paint of a place that faces the light so much, −1 to 1. */
const paintOf = (random: Random, { deep, middle, lit }: Leafage, facing: number): Lab => {
  if (facing > 0.2)
    return blend(choose(middle, random), choose(lit, random), clamp(facing + 0.3 * random()));
  return blend(choose(middle, random), choose(deep, random), clamp(0.3 - 1.3 * facing));
};

/** The dark that holds it together: full touches over every clump, so that it has a silhouette. */
const massDark: Work = (scene, random, mass) => {
  // One tree after another, each from its foot up.
  const begun = (mass.isBefore ? 0.46 : 0.26) + 0.035 * random();
  const rising = mass.clumps.toSorted((a, b) => b.y - a.y);
  return rising.flatMap(({ x, y, round }, order) =>
    Array.from({ length: 5 }, (_, i) => {
      const turn = i * 2.4 + random();
      const out = round * (i === 0 ? 0 : 0.46);
      return leaf(scene, random, mass, {
        x: x + Math.cos(turn) * out,
        y: y + Math.sin(turn) * out * 0.8,
        length: vary(1.35, 0.15, random) * round,
        width: vary(0.95, 0.15, random) * round,
        angle: turn + Math.PI / 2 + 0.4 * wobble(random),
        bow: 0.2 * wobble(random),
        brush: choose(['wash', 'worked', 'wash'], random),
        load: blend(choose(mass.leafage.deep, random), choose(mass.leafage.middle, random), 0.3),
        second: choose(mass.leafage.middle, random),
        stage: begun + 0.001 * order,
        body: 0.3,
      });
    }).flat(),
  );
};

/** How a company of leaves is laid: where it gathers, what its paint is, when. */
interface Company {
  readonly turn: number;
  readonly out: number;
  readonly facing: number;
  readonly begun: Unit;
  readonly count: number;
  readonly size: number;
}

/** A company of short touches of one paint, close together on a clump and turning with it. */
const gatherLeaves = (
  scene: Scene,
  random: Random,
  mass: Foliage,
  clump: Clump,
  { turn, out, facing, begun, count, size }: Company,
): Sketch[] => {
  const load = paintOf(random, mass.leafage, facing);
  const second = paintOf(random, mass.leafage, facing - 0.25);
  return Array.from({ length: count }, (_, i) => {
    const at = turn + 0.75 * wobble(random);
    const far = clump.round * clamp(out + 0.3 * wobble(random), 0, 0.86);
    const length = vary(size, 0.4, random);
    return leaf(scene, random, mass, {
      x: clump.x + Math.cos(at) * far,
      y: clump.y + Math.sin(at) * far * 0.88,
      length,
      width: length * (0.5 + 0.25 * random()),
      angle: at + Math.PI / 2 + 0.5 * wobble(random),
      bow: 0.15 + 0.2 * wobble(random),
      load: [load[0] + 0.015 * wobble(random), load[1], load[2]],
      second,
      stage: begun + 0.006 * i,
      hand: 'right',
      body: 0.3 + 0.5 * clamp(facing) * random(),
    });
  }).flat();
};

/** The clump in its own colour, broad and close in value, then where the light meets it. */
const turnLeaves: Work = (scene, random, mass) =>
  mass.clumps.flatMap((clump) => {
    const begun = 0.46 + 0.12 * random();
    const many = Math.min(3, clump.round / mass.size);
    const own = [0, 2.1, 4.2].flatMap((turn) =>
      gatherLeaves(scene, random, mass, clump, {
        turn: turn + random(),
        out: 0.5,
        facing: -0.25 - 0.3 * Math.sin(turn) * random(),
        begun,
        count: Math.round(1 + 1.1 * many),
        size: mass.size,
      }),
    );
    const sunny = -Math.PI / 2 + scene.sun * 0.65;
    // Not every clump comes into the light.
    if (random() < 0.25) return own;
    const lit = gatherLeaves(scene, random, mass, clump, {
      turn: sunny + 0.4 * wobble(random),
      out: 0.62,
      facing: 0.5 + 0.4 * random(),
      begun: begun + 0.16 + 0.1 * random(),
      count: Math.round(2 + 1.6 * many),
      size: 0.62 * mass.size,
    });
    return [...own, ...lit];
  });

/** A mass of foliage: a dark with a silhouette, and companies of leaves that turn to the light upon it. */
export const leafOut: Work = (scene, random, mass) =>
  [massDark, turnLeaves].flatMap((work) => work(scene, random, mass));
