import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

const SHADOW: Hues = [lab('#4c5284'), lab('#5b5c84')];
const SKIRT: Hues = [lab('#3d426c'), lab('#474a74'), lab('#3a4668')];
const FOLDS: Hues = [lab('#7c80a4'), lab('#8a86a6')];
const SHAWL: Hues = [lab('#e9dccb'), lab('#f0e4d4')];
const BODICE: Hues = [lab('#71769c'), lab('#7c7a9a')];
const HAIR: Hues = [lab('#4f3d3e'), lab('#5c4640')];
const FACE: Hues = [lab('#cf9f86')];
const UNDER: Hues = [lab('#647f80'), lab('#748684')];
const SILK: Hues = [lab('#f3e4bc'), lab('#eed9b2')];

/** From then on nothing of the field is laid over who walks there. */
const WALKS = 0.83;

/** Whether a touch of the field would lie over who walks there. */
export const coversWalker = ({ walker }: Scene, { path: [[x, y]], stage }: Sketch): boolean =>
  walker !== undefined &&
  stage > WALKS - 0.03 &&
  Math.abs(x - walker.x) < 0.34 * walker.size &&
  y < walker.y + 0.04 * walker.size &&
  y > walker.y - 1.1 * walker.size;

/** Someone between the rows under a parasol, in wet touches from the ground up, light on one side. */
const paintWalker = (scene: Scene, { x, y, size }: Walker): Sketch[] => {
  const { sun } = scene;
  const random = scene.randomFor('figure');
  /** A touch `dx` towards the sun and `dy` down from the feet, in heights of the figure. */
  const at = (
    dx: number,
    dy: number,
    length: number,
    width: number,
    hues: Hues,
    rest: Partial<WristTouch>,
  ): Sketch =>
    sketchTouch(random, {
      x: x + (dx * sun + 0.012 * wobble(random)) * size,
      y: y + dy * size,
      length: vary(length, 0.1, random) * size,
      width: vary(width, 0.12, random) * size,
      angle: UPRIGHT + 0.1 * wobble(random),
      bow: 0.08 * wobble(random),
      brush: 'dab',
      load: choose(hues, random),
      second: choose(hues, random),
      stage: WALKS,
      hand: 'left',
      body: 0.45,
      spread: 0.004,
      ...rest,
    });
  const lean = 0.12 * sun;
  return [
    ...[-0.08, -0.17, -0.27].map((dx) =>
      at(dx, -0.01 - 0.04 * dx, 0.24, 0.07, SHADOW, {
        angle: 0.1 * wobble(random),
        brush: 'scumble',
        stage: WALKS - 0.02,
        body: 0.4,
      }),
    ),
    at(0, -0.17, 0.4, 0.3, SKIRT, { brush: 'filbert' }),
    at(-0.05, -0.17, 0.38, 0.22, SKIRT, {
      angle: UPRIGHT + lean,
      brush: 'worked',
      stage: WALKS + 0.004,
    }),
    at(0.05, -0.15, 0.36, 0.2, SKIRT, {
      angle: UPRIGHT - lean,
      brush: 'worked',
      stage: WALKS + 0.006,
    }),
    at(0, -0.3, 0.3, 0.16, SKIRT, { stage: WALKS + 0.008 }),
    at(0.11, -0.17, 0.34, 0.07, FOLDS, { angle: UPRIGHT - 1.4 * lean, stage: WALKS + 0.02 }),
    at(0, -0.16, 0.3, 0.06, FOLDS, { angle: UPRIGHT - 0.5 * lean, stage: WALKS + 0.022 }),
    at(-0.02, -0.48, 0.26, 0.17, BODICE, { stage: WALKS + 0.012 }),
    at(0.05, -0.5, 0.2, 0.11, SHAWL, { angle: UPRIGHT - lean, stage: WALKS + 0.03 }),
    at(0.07, -0.46, 0.14, 0.06, SHAWL, { angle: UPRIGHT + 0.6 * sun, stage: WALKS + 0.033 }),
    at(0.03, -0.64, 0.09, 0.085, FACE, { stage: WALKS + 0.03, body: 0.3 }),
    at(-0.02, -0.67, 0.12, 0.1, HAIR, { angle: 0.3 * sun, stage: WALKS + 0.04 }),
    at(0, -0.72, 0.44, 0.12, UNDER, { angle: 0.12 * sun, bow: -0.12, stage: WALKS + 0.05 }),
    at(-0.08, -0.76, 0.34, 0.13, UNDER, { angle: -0.2 * sun, bow: -0.14, stage: WALKS + 0.053 }),
    at(0.03, -0.79, 0.44, 0.15, SILK, { angle: 0.1 * sun, bow: -0.16, stage: WALKS + 0.07 }),
    at(0.1, -0.77, 0.3, 0.12, SILK, { angle: 0.4 * sun, bow: -0.12, stage: WALKS + 0.075 }),
  ];
};

/** Who walks home, and on some evenings a child ahead. */
export const sketchFigure = (scene: Scene): readonly Sketch[] =>
  scene.walker ? paintWalker(scene, scene.walker) : [];
