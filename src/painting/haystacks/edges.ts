import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { capPoint } from './cap.ts';
import { pullBeyond, pullWithin } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { alongSide, placeOf, type Stack, sizeIn } from './stack.ts';

/** From one share of a stack's height to another. */
type Reach = readonly [from: Unit, to: Unit];

/** The pulls towards a stack's point: where across it from the sun, and how far up. */
const POINT: readonly (readonly [across: number, reach: Reach])[] = [
  [0.6, [0.62, 0.85]],
  [-0.6, [0.6, 0.83]],
  [0.3, [0.66, 0.86]],
  [-0.25, [0.66, 0.86]],
];

/** A light along the sunny side: a short loaded touch that leans with it. */
const lightTouch = (
  scene: Scene,
  random: Random,
  stack: Stack,
  rise: number,
  stage: number,
): Sketch => {
  const { key, sun, horizon, scale } = scene;
  const size = sizeIn(scale, stack);
  const isWall = rise < stack.eaves;
  const within = 0.1 + 0.14 * random();
  const edge = placeOf({ stack, rise: clamp(rise), across: sun * (1 - within) }, horizon);
  const [ember, , straw = ember] = key.broken.straw;
  const tone = gradient(key.stack, clamp(1.02 - 1.5 * within + 0.06 * wobble(random)));
  const load = blend(tone, atValue(choose([ember, straw], random), tone[0]), 0.1 + 0.35 * random());
  return sketchTouch(random, {
    x: edge.x,
    y: edge.y,
    length: vary(isWall ? 0.062 : 0.085, 0.4, random) * size,
    width: vary(isWall ? 0.022 : 0.019, 0.35, random) * size,
    angle: alongSide(stack, sun, rise) + (isWall ? 0.3 * sun : 0) + 0.2 * wobble(random),
    bow: 0.08 * wobble(random),
    brush: choose(['worked', 'filbert', 'worked'], random),
    load,
    second: blend(shade(load, -0.06), ember, 0.5),
    stage,
    // What sang out about its point would be a white hole.
    hand: rise < 0.62 ? 'right' : 'left',
    body: 0.8 + 0.5 * random(),
    spread: 0.008,
  });
};

/** Where the sun comes: a few loaded lights with rests between, none where the edge is lost in what shines behind it. */
export const lightRim = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`rim ${i}`);
  const { eaves } = stack;
  const patches = [0.25 * eaves, 0.72 * eaves, mix(eaves, 1, 0.2), mix(eaves, 1, 0.45)];
  return patches.flatMap((middle) => {
    const begun = 0.56 + 0.34 * random();
    return Array.from({ length: 2 + Math.floor(3 * random()) }, (_, turn) =>
      lightTouch(scene, random, stack, middle + 0.06 * wobble(random), begun + 0.0015 * turn),
    );
  });
};

/** The thatch's sides and the shaded wall's drawn along while the mass is laid, as its touches end a little within them; and the point, drawn and closed. */
const drawSides = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { eaves } = stack;
  // What goes on up the shaded side is the point's, or it would end beside it as a horn.
  const thatch = (side: number): readonly Reach[] => [
    [eaves - 0.02, eaves + 0.26],
    [eaves + 0.2, side === scene.sun ? 0.88 : 0.81],
  ];
  const wall: readonly Reach[] = [
    [0.03, 0.6 * eaves],
    [0.4 * eaves, eaves],
  ];
  const sides = [-1, 1].flatMap((side) =>
    // The sunny wall is left to its facets: pulls there would run down it as strips.
    [...(side === scene.sun ? [] : wall), ...thatch(side)].map((reach) =>
      pullWithin(scene, random, stack, 0.97 * side, reach),
    ),
  );
  const point = POINT.map(([across, reach]) =>
    pullWithin(scene, random, stack, across * scene.sun, reach),
  );
  return [...sides, ...point, ...capPoint(scene, random, stack)];
};

/** What lies beyond, painted up to a stack's thatch on either side, never round the corner of its eaves, nor along its wall, where it would be a halo; a late one cuts into its sunny edge, which it loses. */
const paintUpTo = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { sun } = scene;
  const { eaves } = stack;
  const shaded: readonly Reach[] = [
    [eaves + 0.15, eaves + 0.27],
    [0.66, 0.79],
  ];
  const lost: Reach = [mix(eaves, 1, 0.42), mix(eaves, 1, 0.7)];
  return [
    ...shaded.flatMap((reach) => pullBeyond(scene, random, stack, -sun, reach, 0.8)),
    ...pullBeyond(scene, random, stack, sun, lost, 0.7),
  ];
};

/** A stack's edges: its own paint drawn along them, and the sky's and the field's brought up to them. */
export const loseEdge = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`lost edge ${i}`);
  return [drawSides, paintUpTo].flatMap((part) => part(scene, random, stack));
};
