import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import { groundOf, standing } from './meadow.ts';
import { layMosaic, type Mosaic, paintOf, type Stray } from './mosaic.ts';
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

/** The stubble from the broad ragged touches that close it to the few that are set down last. */
const COATS: readonly Mosaic[] = [
  {
    name: 'ragged',
    spacing: [0.09, 0.042],
    length: 0.078,
    width: 0.044,
    stages: [0.05, 0.26],
    brushes: ['run', 'worked', 'run', 'impasto'],
    body: [0.09, 0.16],
    strength: [0.55, 0.9],
    laps: 0,
    right: 0,
  },
  {
    name: 'closed',
    spacing: [0.0505, 0.029],
    length: 0.044,
    width: 0.026,
    stages: [0.24, 0.66],
    brushes: ['impasto', 'run', 'worked', 'run'],
    body: [0.14, 0.26],
    strength: [0.6, 1],
    laps: 0.08,
    right: 0.36,
  },
  {
    name: 'sparks',
    spacing: [0.06, 0.032],
    length: 0.027,
    width: 0.0135,
    stages: [0.5, 0.92],
    brushes: ['impasto', 'dab', 'worked'],
    body: [0.16, 0.34],
    strength: [0.6, 1],
    worked: { share: 0.29, shift: 72 },
    laps: 0.06,
    right: 1,
  },
  {
    name: 'loaded',
    spacing: [0.26, 0.12],
    length: 0.11,
    width: 0.04,
    stages: [0.4, 0.88],
    brushes: ['worked', 'run'],
    body: [0.14, 0.24],
    strength: [0.5, 0.9],
    worked: { share: 0.4, shift: 78 },
    laps: 0,
    right: 0,
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
