import type { Sketch } from '../sketch.ts';
import { type Block, blockIn } from './block.ts';
import { sketchClouds } from './clouds.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';

const FIRST: Omit<Block, 'gap'> = {
  name: 'first',
  length: 0.46,
  width: 0.165,
  loose: 0.15,
  stages: [0, 0.005],
  brush: 'wash',
};
/** No square so wide is left bare on a canvas of 16:10. */
const GAP = 0.075;

/** Large soft passages, warm beside cool at one value, each lost in the next. */
const SWEEPS: Coat = {
  spacing: [0.2, 0.085],
  length: 0.2,
  width: 0.085,
  stages: [0.09, 0.3],
  strength: [0.15, 0.5],
  contrast: 0.025,
  loose: 0.55,
  brushes: ['sweep', 'scumble', 'worked'],
  body: [0.3, 0.6],
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

/** The sky. */
export const sketchAir = (scene: Scene): readonly Sketch[] => {
  const air = airOf(scene);
  const sweeps: Passage = {
    ...air,
    name: 'sweeps',
    holds: (x, y, end) =>
      y < scene.skyline(x) + (end ? 0.004 : 0) && !scene.stackAt(x, y, end ? 0 : 0.02),
  };
  return [
    ...blockIn(scene, air, { ...FIRST, gap: GAP * scene.scale }),
    ...shingle(scene, sweeps, SWEEPS, 0),
    ...sketchClouds(scene),
  ];
};
