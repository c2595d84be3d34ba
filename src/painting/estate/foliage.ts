import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
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

/** The dark that holds it together: broad touches over every clump, its edge rubbed into what lies behind. */
const massDark: Work = (scene, random, mass) =>
  mass.clumps.flatMap(({ x, y, round }) =>
    Array.from({ length: 4 }, (_, i) => {
      const turn = i * 2.4 + random();
      const out = round * (i === 0 ? 0 : 0.42);
      return leaf(scene, random, mass, {
        x: x + Math.cos(turn) * out,
        y: y + Math.sin(turn) * out * 0.8,
        length: vary(1.7, 0.2, random) * round,
        width: vary(1, 0.2, random) * round,
        angle: turn + Math.PI / 2 + 0.4 * wobble(random),
        bow: 0.2 * wobble(random),
        brush: choose(['wash', 'worked', 'scumble'], random),
        load: choose(mass.leafage.deep, random),
        second: choose(mass.leafage.middle, random),
        stage: (mass.isBefore ? 0.46 : 0.27) + 0.03 * random(),
        body: 0.3,
      });
    }).flat(),
  );

/** Touches that curl round each clump over one another, from its shaded side to its back. */
const curlLeaves: Work = (scene, random, mass) =>
  mass.clumps.flatMap((clump) => {
    const count = Math.round(3.6 + 3.8 * Math.min(3, clump.round / mass.size));
    const begun = 0.5 + 0.13 * random();
    return Array.from({ length: count }, (_, i) => {
      const rise = i / (count - 1);
      // From below, alternately up its left and its right side.
      const turn = Math.PI / 2 + (i % 2 ? 1 : -1) * rise * Math.PI + 0.5 * wobble(random);
      const out = clump.round * (0.2 + 0.6 * Math.sqrt(random()));
      const facing = 0.8 * (Math.cos(turn) * scene.sun * 0.6 - Math.sin(turn)) - 0.15;
      const length = vary(mass.size, 0.45, random);
      return leaf(scene, random, mass, {
        x: clump.x + Math.cos(turn) * out,
        y: clump.y + Math.sin(turn) * out * 0.85,
        length,
        width: length * (0.36 + 0.2 * random()),
        angle: turn + Math.PI / 2 + 0.45 * wobble(random),
        bow: 0.15 + 0.3 * wobble(random),
        brush: choose(['worked', 'worked', 'filbert', 'scumble'], random),
        load: paintOf(random, mass.leafage, facing + 0.35 * wobble(random)),
        second: paintOf(random, mass.leafage, facing - 0.4),
        stage: begun + 0.2 * rise,
        body: mix(0.2, 0.7, rise * random()),
      });
    }).flat();
  });

/** Its rim towards the light, broken small into the air; now and then a little of the air laid into it. */
const breakRim: Work = (scene, random, mass) =>
  mass.clumps.flatMap((clump) => {
    const count = Math.round(1 + 1.3 * Math.min(4, clump.round / mass.size));
    return Array.from({ length: count }, () => {
      const isAir = !mass.isBefore && random() < 0.22 * (1 - mass.far);
      const turn = -Math.PI / 2 + scene.sun * 0.5 + wobble(random) * 1.5;
      const out = clump.round * (isAir ? 0.95 : 0.82 + 0.24 * random());
      const x = clump.x + Math.cos(turn) * out;
      const y = clump.y + Math.sin(turn) * out * 0.9;
      const stage = 0.7 + 0.16 * random();
      const air = scene.open(x, y, stage);
      const load = paintOf(random, mass.leafage, 0.3 + 0.5 * wobble(random));
      const length = vary(0.75 * mass.size, 0.4, random);
      return leaf(scene, random, mass, {
        x,
        y,
        length: isAir ? length * 1.2 : length,
        width: length * (0.45 + 0.25 * random()),
        angle: turn + Math.PI / 2 + 0.8 * wobble(random),
        bow: 0.3 * wobble(random),
        brush: choose(['worked', 'scumble', 'scumble'], random),
        load: isAir ? air : blend(load, air, 0.35 * random()),
        second: isAir ? load : air,
        stage,
        body: 0.5,
      });
    }).flat();
  });

/** A mass of foliage: a dark with a lost edge, leaves that turn to the light upon it, and a broken rim. */
export const leafOut: Work = (scene, random, mass) =>
  [massDark, curlLeaves, breakRim].flatMap((work) => work(scene, random, mass));
