import type { Unit } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { pullWithin } from './pullSide.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** From one share of a stack's height to another. */
type Reach = readonly [from: Unit, to: Unit];

/** The pulls towards a stack's point: where across it from the sun, and how far up. */
const POINT: readonly (readonly [across: number, reach: Reach])[] = [
  [0.6, [0.62, 0.82]],
  [-0.6, [0.6, 0.8]],
  [0.3, [0.66, 0.86]],
  [-0.25, [0.66, 0.86]],
];

/** The thatch's sides and the shaded wall's drawn along while the mass is laid, as its touches end a little within them; and the point. */
export const drawEdges = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lost edge ${i}`);
  const { eaves } = stack;
  const thatch: readonly Reach[] = [
    [eaves + 0.05, eaves + 0.26],
    [eaves + 0.2, 0.77],
  ];
  const wall: readonly Reach[] = [
    [0.03, 0.6 * eaves],
    [0.4 * eaves, 0.9 * eaves],
  ];
  const sides = [-1, 1].flatMap((side) =>
    // The sunny wall is left to its facets: pulls there would run down it as strips.
    [...(side === scene.sun ? [] : wall), ...thatch].map((reach) =>
      pullWithin(scene, random, stack, (reach[1] > eaves ? 0.95 : 0.91) * side, reach),
    ),
  );
  const point = POINT.map(([across, reach]) =>
    pullWithin(scene, random, stack, across * scene.sun, reach),
  );
  return [...sides, ...point];
};
