import { blend, shade } from '../colour.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import { sketchClouds } from './clouds.ts';
import type { Coat } from './company.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { shingle } from './shingle.ts';

const FIRST: Omit<Block, 'gap'> = {
  name: 'first',
  length: 0.46,
  width: 0.165,
  loose: 0.15,
  stages: [0, 0.005],
  brush: 'wash',
  body: 1,
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.048;

/** Thin paint drawn over the weave in large quiet passages of nearly one value; then smaller ones, some of stiff paint that its ridges take. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.13, 0.07],
    length: 0.15,
    width: 0.06,
    many: [2, 4],
    stages: [0.07, 0.26],
    strength: [0.05, 0.22],
    contrast: 0.014,
    loose: 0.3,
    brushes: ['sweep', 'veil'],
    body: [0.6, 1],
  },
  {
    spacing: [0.11, 0.06],
    length: 0.1,
    width: 0.042,
    many: [2, 5],
    stages: [0.24, 0.66],
    strength: [0.1, 0.3],
    contrast: 0.02,
    loose: 0.3,
    brushes: ['veil', 'dry', 'sweep'],
    body: [0.5, 0.9],
    worked: 0.6,
  },
];

/** The last light over the horizon: short loaded touches where the sun goes down. */
const LIGHTS: Coat = {
  spacing: [0.07, 0.022],
  length: 0.06,
  width: 0.016,
  many: [1, 4],
  stages: [0.6, 0.88],
  strength: [0.2, 0.6],
  contrast: 0.03,
  loose: 0.2,
  brushes: ['worked', 'filbert'],
  body: [1, 1.8],
  worked: 0.3,
};

/** The sky as a mass, behind the stacks too, down to where the wood's foot will be. */
const airOf = (scene: Scene): Passage => {
  const { format, horizon, farBank, key } = scene;
  const [warm, cool = warm, , lilac = warm] = key.broken.sky;
  return {
    name: 'air',
    box: { left: 0, right: format, top: -0.02, foot: farBank },
    holds: (x, y, end) => y < farBank + (end ? 0.012 : 0) && (end || !scene.stackAt(x, y, -0.5)),
    colour: scene.sky,
    // The gold of the west would be brown up there.
    broken: (_, y) => (y < 0.5 * horizon ? [cool, lilac, cool] : key.broken.sky),
    direction: scene.lie,
    size: () => scene.scale,
    hand: scene.hand,
  };
};

/** The sky about the place where the sun goes down. */
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
