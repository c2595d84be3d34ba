import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

const SHADOW: Hues = [lab('#454a76'), lab('#50507a')];
const SKIRT: Hues = [lab('#3d426c'), lab('#474a74'), lab('#4a4668')];
const FOLDS: Hues = [lab('#5d618c'), lab('#686694')];
const BODICE: Hues = [lab('#e6d8c6'), lab('#dccfc6')];
const HEAD: Hues = [lab('#8f6656'), lab('#7d584b')];
const UNDER: Hues = [lab('#4f4c6e'), lab('#5c5670')];
const SILK: Hues = [lab('#f1dfba'), lab('#ead3b4')];

/** From then on nothing of the field is laid over who walks there. */
const WALKS = 0.82;

/** Whether a touch of the field would lie over who walks there. */
export const coversWalker = ({ walker }: Scene, { path, stage }: Sketch): boolean =>
  walker !== undefined &&
  stage > WALKS - 0.12 &&
  [path[0], middleOf(path), path[3]].some(
    ([x, y]) =>
      Math.abs(x - walker.x) < 0.34 * walker.size &&
      y < walker.y + 0.04 * walker.size &&
      y > walker.y - 1.1 * walker.size,
  );

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
      brush: 'filbert',
      load: choose(hues, random),
      second: choose(hues, random),
      stage: WALKS,
      hand: 'left',
      body: 0.45,
      spread: 0.004,
      ...rest,
    });
  /** The paint of the field there. */
  const lies = (dx: number, dy: number): Lab =>
    scene.open(x + dx * sun * size, y + dy * size, WALKS);
  const cast = (dx: number): Hues => [blend(choose(SHADOW, random), lies(dx, 0), 0.25)];
  const lean = 0.2 * sun;
  /** The touches of her mass, in the order of their laying. */
  const mass = (
    turn: number,
    dx: number,
    dy: number,
    length: number,
    width: number,
    hues: Hues,
    rest: Partial<WristTouch> = {},
  ) => at(dx, dy, length, width, hues, { stage: WALKS + 0.014 * turn, ...rest });
  return [
    mass(-2, -0.2, 0, 0.5, 0.12, cast(-0.2), { angle: 0.1 * sun, brush: 'scumble' }),
    mass(-1, -0.06, -0.03, 0.44, 0.16, cast(0), { angle: 0, brush: 'worked' }),
    // One pull from under the silk to the hem holds all that is laid over it together.
    mass(0, 0, -0.38, 0.94, 0.34, SKIRT, { brush: 'pull', bow: 0.04 * sun }),
    mass(1, -0.07, -0.16, 0.52, 0.34, SKIRT, { angle: UPRIGHT + lean }),
    mass(2, 0.06, -0.15, 0.5, 0.32, SKIRT, { angle: UPRIGHT - lean }),
    mass(2.5, 0.12, -0.12, 0.34, 0.1, FOLDS, { angle: UPRIGHT - lean }),
    mass(3, 0.05, -0.53, 0.3, 0.15, BODICE, { angle: UPRIGHT - 0.5 * lean }),
    mass(4, 0.01, -0.73, 0.3, 0.16, HEAD),
    mass(5, -0.02, -0.81, 0.66, 0.24, UNDER, { angle: 0.08 * sun, bow: -0.1 }),
    mass(6, 0.04, -0.89, 0.64, 0.22, SILK, { angle: 0.12 * sun, bow: -0.16 }),
    // The field's paint is drawn over her hem.
    ...[-0.26, 0.2].map((dx) =>
      mass(7, dx, 0.05, 0.24, 0.06, [lies(dx, 0.05)], { angle: 0.5 * dx, brush: 'scumble' }),
    ),
  ];
};

/** Who walks home, on most evenings. */
export const sketchFigure = (scene: Scene): readonly Sketch[] =>
  scene.walker ? paintWalker(scene, scene.walker) : [];
