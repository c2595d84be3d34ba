import { type Point, smoothstep, type Unit } from '../../units.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import { paintOf, type Stray } from './fieldPaint.ts';
import { dwellAt, restAt, SHADED, writtenAt } from './heaps.ts';
import { groundOf, standing } from './meadow.ts';
import { layMosaic } from './mosaic.ts';
import type { Mosaic } from './mosaicCoat.ts';
import type { Scene } from './scene.ts';

const FIRST: Omit<Block, 'gap'> = {
  name: 'first',
  length: 0.42,
  width: 0.15,
  loose: 0.08,
  stages: [0.004, 0.01],
  brush: 'wash',
  body: 1,
  right: 0.06,
  paired: 0.06,
};
/** How far those reach to either side, in heights of a canvas of 16:10. */
const OVER = 0.18;
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.043;

/** How open to the sun a place is: a shadow, and where her name is written, is left to its own few strokes. */
const openAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(SHADED, 0.12, scene.shadow(x, y)) * (1 - writtenAt(scene, x, y));

/** Where the low sun rakes over the stubble. */
const rakedAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(0.5, 0.62, scene.raked(x, y));

/** How far off a shadow's edge is seen to be lit, in heights of a canvas of 16:10. */
const BESIDE = 0.12;

/** Where the last lights are set: where the sun rakes over the stubble, along a shadow and in the foreground, so that they are groups. */
const lightAt = (scene: Scene, x: number, y: number): Unit => {
  const { near, scale, shadow } = scene;
  const isBeside = [-1, 1].some((side) => shadow(x, y + side * BESIDE * scale) > SHADED);
  return rakedAt(scene, x, y) * Math.max(isBeside ? 0.9 : 0, 0.6 * smoothstep(0.4, 0.7, near(y)));
};

/** The stubble from the broad rubbed touches that close it, over long pulls and touches set beside one another, to the few lights. */
const COATS: readonly Mosaic[] = [
  {
    name: 'rubbed',
    spacing: [0.1, 0.05],
    length: 0.135,
    width: 0.056,
    many: [1, 1],
    apart: [0, 0],
    isPulled: true,
    stages: [0.05, 0.22],
    brushes: ['worked', 'filbert', 'worked', 'scumble'],
    body: [0.05, 0.1],
    strength: [0.5, 0.9],
    worked: (scene, x, y) => 0.35 + 0.65 * openAt(scene, x, y),
    lighter: 0,
    glows: 0,
    largest: 2.1,
    laps: 0,
    right: 0,
  },
  {
    name: 'pulled',
    spacing: [0.14, 0.064],
    length: 0.105,
    width: 0.036,
    many: [1, 5],
    apart: [0.3, 0.85],
    isPulled: true,
    stages: [0.2, 0.62],
    brushes: ['worked', 'filbert'],
    body: [0.13, 0.24],
    strength: [0.46, 0.9],
    worked: (scene, x, y) => openAt(scene, x, y) * (1 - 0.92 * restAt(scene, x, y)),
    lighter: 0,
    glows: 0,
    largest: 2.1,
    laps: 0.04,
    right: 0.26,
  },
  {
    name: 'set',
    spacing: [0.102, 0.058],
    length: 0.074,
    width: 0.029,
    many: [2, 7],
    apart: [0.75, 1],
    isPulled: false,
    stages: [0.3, 0.78],
    brushes: ['worked', 'dab', 'filbert'],
    body: [0.12, 0.36],
    strength: [0.35, 0.65],
    worked: (scene, x, y) => openAt(scene, x, y) * (0.1 + 0.9 * dwellAt(scene, x, y)),
    lighter: 0,
    glows: 0,
    largest: 2,
    laps: 0.06,
    right: 0.6,
  },
  {
    name: 'lights',
    spacing: [0.13, 0.068],
    length: 0.066,
    width: 0.021,
    many: [3, 7],
    apart: [0.9, 1],
    isPulled: false,
    stages: [0.55, 0.92],
    brushes: ['dab'],
    body: [0.26, 0.46],
    strength: [0.5, 0.9],
    worked: (scene, x, y) =>
      openAt(scene, x, y) * lightAt(scene, x, y) * (1 - 0.9 * restAt(scene, x, y)),
    lighter: 0.035,
    glows: 0.25,
    largest: 1.3,
    laps: 0.04,
    right: 1,
  },
];

/** The meadow of stubble, and the shadows in it: one closed field. */
export const sketchStubble = (scene: Scene): readonly Sketch[] => {
  const ground = groundOf(scene);
  // As a passage's colour is asked for more than once at a place, it strays by noises, not by chance.
  const strayAt = (x: number, y: number): Stray => [
    2 * scene.swell(x, y, 8, 17, 86) - 1,
    2 * scene.swell(x, y, 8, 17, 92) - 1,
  ];
  // Towards the sun a broad touch would carry a shadow's paint over its edge: there it is of the field beyond.
  const sunward = (x: number, y: number): Point => {
    const beyond: Point = [x + OVER * scene.scale * scene.sun, y];
    const isEdge = scene.shadow(x, y) >= SHADED && scene.shadow(...beyond) < SHADED;
    return isEdge ? beyond : [x, y];
  };
  return [
    ...blockIn(
      scene,
      {
        ...ground,
        colour: (x, y, hour) => paintOf(scene, strayAt(x, y), sunward(x, y), hour, 0.8),
      },
      { ...FIRST, gap: GAP * scene.scale },
    ),
    ...COATS.flatMap((coat) => layMosaic(scene, standing(scene, coat.laps), coat)),
  ];
};
