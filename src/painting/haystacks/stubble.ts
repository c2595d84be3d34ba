import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import { FIELD_COATS } from './fieldCoats.ts';
import { paintOf, type Stray } from './fieldPaint.ts';
import { groundOf, standing } from './meadow.ts';
import { layMosaic } from './mosaic.ts';
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
    ...FIELD_COATS.flatMap((coat) => layMosaic(scene, standing(scene, coat), coat)),
  ];
};
