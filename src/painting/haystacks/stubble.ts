import { smoothstep, type Unit } from '../../units.ts';
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
  paired: 0.06,
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.043;

/** How open to the sun a place is: a shadow, and where her name is written, is left to its own few strokes. */
const openAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(SHADED, 0.12, scene.shadow(x, y)) * (1 - writtenAt(scene, x, y));

/** Where the low sun rakes over the stubble. */
const rakedAt = (scene: Scene, x: number, y: number): Unit =>
  smoothstep(0.5, 0.62, scene.raked(x, y));

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
    length: 0.114,
    width: 0.031,
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
    right: 0.14,
  },
  {
    name: 'set',
    spacing: [0.102, 0.058],
    length: 0.068,
    width: 0.022,
    many: [4, 12],
    apart: [0.75, 1],
    isPulled: false,
    stages: [0.3, 0.78],
    brushes: ['worked', 'dab', 'filbert'],
    body: [0.12, 0.36],
    strength: [0.48, 0.9],
    worked: (scene, x, y) => openAt(scene, x, y) * (0.1 + 0.9 * dwellAt(scene, x, y)),
    lighter: 0,
    glows: 0,
    largest: 2,
    laps: 0.06,
    right: 0.52,
  },
  {
    name: 'lights',
    spacing: [0.13, 0.068],
    length: 0.062,
    width: 0.016,
    many: [2, 9],
    apart: [0.9, 1],
    isPulled: false,
    stages: [0.55, 0.92],
    brushes: ['dab'],
    body: [0.26, 0.46],
    strength: [0.5, 0.9],
    worked: (scene, x, y) =>
      openAt(scene, x, y) * rakedAt(scene, x, y) * (1 - 0.9 * restAt(scene, x, y)),
    lighter: 0.045,
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
  return [
    ...blockIn(
      scene,
      { ...ground, colour: (x, y, hour) => paintOf(scene, strayAt(x, y), [x, y], hour, 0.8) },
      { ...FIRST, gap: GAP * scene.scale },
    ),
    ...COATS.flatMap((coat) => layMosaic(scene, standing(scene, coat.laps), coat)),
  ];
};
