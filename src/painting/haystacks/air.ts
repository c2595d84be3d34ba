import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import { sketchClouds } from './clouds.ts';
import type { Coat } from './company.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { shingle } from './shingle.ts';

const FIRST: Omit<Block, 'gap'> = {
  name: 'first',
  length: 0.5,
  width: 0.18,
  loose: 0.22,
  stages: [0, 0.005],
  brush: 'wash',
  body: 1,
  right: 0,
  paired: 0.004,
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.048;

/** Thin paint drawn over the weave in large quiet passages of nearly one value, then a few smaller ones, and here and there some broad soft ones; all with a brush that a note's accent leaves as it is: rubbed ones would become opaque where they sing, and blots. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.14, 0.074],
    length: 0.23,
    width: 0.125,
    many: [2, 3],
    stages: [0.05, 0.3],
    strength: [0, 0.06],
    contrast: 0.003,
    loose: 0.22,
    brushes: ['sweep'],
    body: [0.35, 0.7],
  },
  {
    spacing: [0.19, 0.11],
    length: 0.15,
    width: 0.08,
    many: [2, 4],
    stages: [0.26, 0.6],
    strength: [0, 0.14],
    contrast: 0.004,
    loose: 0.28,
    brushes: ['sweep'],
    body: [0.6, 1],
    worked: 0.08,
  },
  {
    spacing: [0.34, 0.15],
    length: 0.26,
    width: 0.09,
    many: [1, 3],
    stages: [0.34, 0.78],
    strength: [0.05, 0.25],
    contrast: 0.008,
    loose: 0.3,
    brushes: ['sweep'],
    body: [0.5, 0.9],
    worked: 0.2,
  },
];

/** The light over the horizon: short soft touches where the sun stands low. */
const LIGHTS: Coat = {
  spacing: [0.16, 0.04],
  length: 0.13,
  width: 0.058,
  many: [1, 2],
  stages: [0.6, 0.88],
  strength: [0.2, 0.6],
  contrast: 0.015,
  loose: 0.2,
  brushes: ['sweep'],
  body: [0.6, 1],
  worked: 0.18,
};

/** The sky as a mass, behind the stacks too, down to where the wood's foot will be. */
const airOf = (scene: Scene): Passage => {
  const { format, horizon, farBank, key } = scene;
  const [warm, cool = warm, , lilac = warm] = key.broken.sky;
  return {
    name: 'air',
    box: { left: 0, right: format, top: -0.02, foot: farBank },
    holds: (x, y, end) => y < farBank + (end ? 0.012 : 0) && (end || !scene.stackAt(x, y, -0.5)),
    // Its hours lie near one another, or every touch of it would be seen.
    colour: (x, y, hour) => scene.sky(x, y, mix(0.3, 0.65, hour)),
    // The gold of the west would be brown up there.
    // And all of it is of the sky's own colour first, or no touch would be lost in its neighbours.
    broken: (x, y) => {
      const own = (hue: Lab) => blend(scene.sky(x, y, 0.5), hue, 0.22);
      return y < mix(0.3, 0.7, scene.drift(x, y, 2, 4, 95)) * horizon
        ? [own(cool), own(lilac)]
        : [own(warm), own(lilac), own(cool)];
    },
    direction: scene.lie,
    size: () => scene.scale,
    hand: scene.hand,
  };
};

/** The sky about the place where the sun stands low. */
const westOf = (scene: Scene, open: Passage): Passage => {
  const { glow, key } = scene;
  const [warm, , gold = warm] = key.broken.sky;
  return {
    ...open,
    name: 'west',
    colour: (x, y, hour) => blend(shade(scene.sky(x, y, hour), 0.025), key.glow, 0.35),
    broken: () => [gold, warm],
    busy: (x, y) => 1.3 * glow(x, y) ** 2 - 0.1,
  };
};

/** The sky. */
export const sketchAir = (scene: Scene): readonly Sketch[] => {
  const air = airOf(scene);
  const open: Passage = {
    ...air,
    name: 'open air',
    size: () => 1,
    holds: (x, y, end) =>
      y < scene.skyline(x) + (end ? 0.004 : 0) &&
      // Clear of a stack's side, and of its point below: a touch would drag its dark along.
      ![0, 0.02].some((below) => scene.stackAt(x, y + below * scene.scale, 0.06)),
  };
  return [
    ...blockIn(scene, air, { ...FIRST, gap: GAP * scene.scale }),
    ...COATS.flatMap((coat, turn) => shingle(scene, open, coat, turn)),
    ...shingle(scene, westOf(scene, open), LIGHTS, 0),
    ...sketchClouds(scene),
  ];
};
