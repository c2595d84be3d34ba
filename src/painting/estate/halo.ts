import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { flame, lick, onCypress } from './flame.ts';
import { COOL, MIDDLES } from './leaves.ts';
import { pick } from './light.ts';
import type { Cypress } from './plantTrees.ts';
import type { Scene } from './scene.ts';

/** How far above the field's end, in sheets' scales, and how far from another cypress, in its half widths, what is behind a tree is far off. */
const FAR = { above: 0.06, beside: 1.3 } as const;

/** Whether no other cypress stands close to a place of a tree. */
export const isAlone = (scene: Scene, tree: Cypress, [x]: Point): boolean =>
  scene.cypresses.every((one) => one === tree || Math.abs(x - one.x) > FAR.beside * one.half);

/** Whether only what is far off is behind a tree at a place: the sky, or the mountain. */
export const isFar = (scene: Scene, tree: Cypress, place: Point): boolean => {
  const [x, y] = place;
  return (
    y < scene.horizon - FAR.above * scene.scale &&
    !scene.built(x, y) &&
    scene.foliage(x, y) < 0.3 &&
    isAlone(scene, tree, place)
  );
};

/** Where its sides meet the air: how high each stretch begins and ends, in heights of the tree, and on which side; between them the edge is found. */
const STRETCHES: readonly (readonly [from: Unit, to: Unit, side: -1 | 1])[] = [
  [0.2, 0.5, 1],
  [0.3, 0.6, -1],
  [0.55, 0.82, 1],
  [0.62, 0.86, -1],
];

/** From how high on, in its heights, it is too slim for the air beside it to be drawn in one touch: that would stand alone in the sky. */
const SLIM = 0.7;

/** Where it meets the air: along its sides in its own paint with the air's in it, so that it has no outline, and outside of that the air itself, drawn up to it. */
export const halo = (scene: Scene, random: Random, tree: Cypress): Sketch[] =>
  STRETCHES.flatMap(([from, to, side], i) => {
    const [x, y] = onCypress(tree, to, 2 * side);
    const air = scene.open(x, y, 0.4);
    const wide = tree.half * flame(mix(from, to, 0.4));
    const airy = lick(random, tree, [from, to], [1.7 * side, 1.8 * side], 0.2 * side, {
      width: vary(1, 0.3, random) * wide,
      brush: 'scumble',
      load: shade(air, -0.04),
      second: air,
      stage: 0.288 + 0.003 * i,
      body: 0.1,
    });
    return [
      ...(to < SLIM && airy.path.every((place) => isFar(scene, tree, place)) ? [airy] : []),
      lick(random, tree, [from, to], [0.6 * side, 0.25 * side], 0.25 * side, {
        width: vary(0.5, 0.3, random) * wide,
        brush: choose(['worked', 'scumble'], random),
        load: blend(pick(scene, side * scene.sun > 0 ? MIDDLES : COOL, random), air, 0.14),
        second: pick(scene, MIDDLES, random),
        stage: 0.45 + 0.01 * i,
        body: 0.6,
      }),
    ];
  });
