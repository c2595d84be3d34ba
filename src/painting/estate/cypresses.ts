import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { COOL, DARKS, LIT, MIDDLES } from './leaves.ts';
import { flame } from './nest.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** Where a place of a cypress lies: `rise` of its height, `aside` of its width there. */
const onCypress = (
  { x, foot, height, half, lean }: Cypress,
  rise: number,
  aside: number,
): Point => [
  x + lean * height * Math.max(0, rise) ** 1.4 + aside * half * flame(Math.min(rise, 0.97)),
  foot - rise * height,
];

/** A lick of the flame, upwards from one place of it to another; its belly swings out by `swing`. */
const lick = (
  random: Random,
  tree: Cypress,
  [from, to]: readonly [number, number],
  [begun, ended]: readonly [number, number],
  swing: number,
  touch: Omit<WristTouch, 'x' | 'y' | 'length'>,
): Sketch => ({
  ...sketchTouch(random, { x: 0, y: 0, length: 0, hand: 'left', spread: 0.006, ...touch }),
  path: sampled((t) =>
    onCypress(tree, mix(from, to, t), mix(begun, ended, t) + swing * Math.sin(Math.PI * t)),
  ),
});

/** The pulls that make the tree, from the foot to the tip: how far aside each begins, where it ends, how broad it is. */
const PULLS: readonly (readonly [aside: number, top: Unit, share: number])[] = [
  [-0.5, 0.8, 0.85],
  [0.48, 0.7, 0.85],
  [-0.2, 0.95, 0.8],
  [0.26, 0.9, 0.8],
  [0.02, 1.01, 0.7],
];

/** The tree as one dark flame: a few full pulls from its foot up. */
const raise = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  PULLS.map(([aside, top, share], i) =>
    lick(random, tree, [-0.02, top], [aside, aside * 0.5], aside * 0.4 + 0.1 * wobble(random), {
      width: vary(share, 0.1, random) * tree.half,
      brush: 'pull',
      load: blend(
        choose(DARKS, random),
        choose(MIDDLES, random),
        aside * scene.sun > 0.2 ? 0.4 : 0.1,
      ),
      second: choose(MIDDLES, random),
      stage: 0.39 + 0.006 * i,
      body: 0.9,
    }),
  );

/** The paint of a place in a cypress: warm to the light, deep away from it, the sky's blue at that edge. */
const huesOf = (random: Random, turned: number): Lab => {
  if (turned > 0.35)
    return blend(choose(MIDDLES, random), choose(LIT, random), 0.3 + 0.7 * random());
  if (turned > -0.1) return choose(MIDDLES, random);
  const isEdge = turned < -0.6 && random() < 0.5;
  return blend(choose(DARKS, random), choose(COOL, random), isEdge ? 0.5 : 0.12 * random());
};

/** Long licks over one another that swing out and back to the tip; few, each of its own length. */
const flicker = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(7 + (50 * tree.height) / scene.scale) }, (): Sketch => {
    const from = 0.02 + 0.76 * random();
    const long = Math.min(vary(0.2, 0.4, random), 0.98 - from);
    const aside = Math.max(-0.86, Math.min(0.86, 1.1 * wobble(random)));
    const turned = aside * scene.sun + 0.25 * wobble(random);
    return lick(random, tree, [from, from + long], [aside, aside * 0.75], 0.28 * aside, {
      width: Math.max(0.005, vary(0.24, 0.35, random) * tree.half * flame(from + long / 2)),
      brush: choose(['filbert', 'pull', 'filbert', 'flat'], random),
      load: huesOf(random, turned),
      second: choose(turned > 0 ? MIDDLES : DARKS, random),
      stage: mix(0.46, 0.72, 0.5 * random() + 0.25 + 0.25 * turned),
      body: 0.5 + 0.6 * random(),
    });
  });

/** Tongues that leave the flame, unequal, some on either side. */
const tongue = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(3 + (9 * tree.height) / scene.scale) }, (): Sketch => {
    const from = 0.06 + 0.6 * random();
    const side = random() < 0.5 ? -1 : 1;
    const long = Math.min(vary(0.1, 0.3, random), 0.15);
    return lick(
      random,
      tree,
      [from, from + long],
      [0.6 * side, side * (0.96 + 0.2 * random())],
      0.22 * side,
      {
        width: Math.max(0.006, vary(0.24, 0.3, random) * tree.half),
        brush: 'filbert',
        load: huesOf(random, side * scene.sun * 0.5),
        second: choose(MIDDLES, random),
        stage: 0.5 + 0.1 * random(),
      },
    );
  });

/** Sky pulled down into its edge, so that neither has an outline; most where it turns from the light. */
const pullSky = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: Math.round(3 + (22 * tree.height) / scene.scale) }).flatMap((): Sketch[] => {
    const from = 0.25 + 0.74 * random();
    const side = random() < 0.66 ? -scene.sun : scene.sun;
    const [x, y] = onCypress(tree, from, 1.2 * side);
    const stage = 0.6 + 0.14 * random();
    if (scene.built(x, y) || y > scene.ridge(x)) return [];
    const air = scene.open(x, y, stage);
    const end = side * (0.72 + 0.4 * random());
    return [
      lick(random, tree, [from, from - vary(0.12, 0.4, random)], [1.3 * side, end], 0.2 * side, {
        width: vary(0.3, 0.35, random) * tree.half,
        brush: choose(['worked', 'filbert'], random),
        load: air,
        second: air,
        stage,
        body: 0.7,
        spread: 0.002,
      }),
    ];
  });

const SHADE: Hues = [lab('#4b4578'), lab('#46487c'), lab('#534a74')];

/** Its shadow, long and flat over the field, away from the light; it breaks the farther. */
const castShade = ({ sun, scale, ...scene }: Scene, random: Random, tree: Cypress): Sketch[] =>
  Array.from({ length: 6 }, (_, i) => {
    const out = (i + 0.7 * random()) / 6;
    const x = tree.x - sun * out * 1.15 * tree.height;
    const y = tree.foot + (0.012 + 0.05 * out + 0.006 * wobble(random)) * scale;
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.34, 0.3, random) * tree.height,
      width: vary(0.42, 0.3, random) * tree.half,
      angle: -0.1 * sun + 0.06 * wobble(random),
      bow: 0.04 * wobble(random),
      brush: 'worked',
      load: blend(choose(SHADE, random), scene.open(x, y, 0.5), 0.25 + 0.4 * out),
      second: scene.open(x, y, 0.5),
      stage: 0.44 + 0.1 * random(),
      hand: 'left',
      spread: 0.01,
    });
  });

/** Grass over its foot. */
const loseFoot = (scene: Scene, random: Random, tree: Cypress): Sketch[] => {
  const hues: Hues = [MIDDLES[1] ?? MIDDLES[0], ...LIT];
  return Array.from({ length: Math.round(5 + (8 * tree.half) / (0.04 * scene.scale)) }, () => {
    const x = tree.x + 1.4 * wobble(random) * tree.half;
    const y = tree.foot + (0.004 + 0.008 * wobble(random)) * scene.scale;
    return sketchTouch(random, {
      x,
      y,
      length: vary(0.026, 0.4, random) * scene.scale,
      width: vary(0.008, 0.3, random) * scene.scale,
      angle: random() < 0.4 ? -UPRIGHT + 0.7 * wobble(random) : 0.3 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load: blend(choose(hues, random), scene.open(x, y + 0.01, 0.6), 0.2 + 0.4 * random()),
      second: scene.open(x, y + 0.01, 0.6),
      stage: 0.64 + 0.14 * random(),
      hand: 'left',
    });
  });
};

/** The cypresses: a shadow, a dark flame, licks that turn it to the light, sky at its edge, grass at its foot. */
export const sketchCypresses = (scene: Scene): readonly Sketch[] =>
  scene.cypresses.flatMap((tree, i) => {
    const random = scene.randomFor(`cypress ${i}`);
    return [castShade, raise, flicker, tongue, pullSky, loseFoot].flatMap((work) =>
      work(scene, random, tree),
    );
  });
