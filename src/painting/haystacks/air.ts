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
  brush: 'worked',
  body: 2.2,
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.048;

/** Broad opaque patches, warm beside cool at one value; shorter ones laid across them; last, stiff paint that only their ridges take. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.1, 0.055],
    length: 0.066,
    width: 0.027,
    many: [2, 5],
    stages: [0.07, 0.26],
    strength: [0.15, 0.5],
    contrast: 0.035,
    loose: 0.6,
    brushes: ['flat', 'worked', 'filbert'],
    body: [0.7, 1.2],
  },
  {
    spacing: [0.12, 0.07],
    length: 0.04,
    width: 0.0155,
    many: [3, 7],
    stages: [0.24, 0.66],
    strength: [0.25, 0.65],
    contrast: 0.045,
    loose: 0.9,
    brushes: ['flat', 'filbert', 'flat'],
    body: [0.6, 1.3],
    worked: 0.6,
  },
  {
    spacing: [0.17, 0.085],
    length: 0.085,
    width: 0.026,
    many: [1, 3],
    stages: [0.62, 0.86],
    strength: [0.3, 0.65],
    contrast: 0.05,
    loose: 0.6,
    brushes: ['drag'],
    body: [0.8, 1.3],
    worked: 0.5,
  },
];

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
    ...sketchClouds(scene),
  ];
};
