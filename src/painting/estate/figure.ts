import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

const SHADOW: Hues = [lab('#454a76'), lab('#50507a')];
/** Muslin in the parasol's shade, and where the sun meets it. */
const MUSLIN: Hues = [lab('#b4b8d0'), lab('#bcbccd'), lab('#adb4cc')];
const LIT: Hues = [lab('#ebe2d4'), lab('#eee2cf')];
const HEAD: Hues = [lab('#6a4a3f'), lab('#5d4440')];
const UNDER: Hues = [lab('#4d6b63'), lab('#57706d')];
const SILK: Hues = [lab('#e9e0b2'), lab('#f0ddb0')];

/** From then on nothing of the field is laid over who walks there. */
const WALKS = 0.82;

/** Whether a touch of the field would lie over who walks there. */
export const coversWalker = ({ walker }: Scene, { path, stage }: Sketch): boolean =>
  walker !== undefined &&
  stage > WALKS - 0.12 &&
  [path[0], middleOf(path), path[3]].some(
    ([x, y]) =>
      Math.abs(x - walker.x) < 0.4 * walker.size &&
      y < walker.y + 0.04 * walker.size &&
      y > walker.y - 1.1 * walker.size,
  );

/** Someone between the rows under a parasol: a shadow, a dress, a head, the parasol, each an opaque mass with one side in the light. */
const paintWalker = (scene: Scene, { x, y, size }: Walker): Sketch[] => {
  const { sun } = scene;
  const random = scene.randomFor('figure');
  /** A touch `dx` towards the sun and `dy` down from the feet, in heights of the figure, `turn` in the order of laying. */
  const lay = (
    turn: number,
    [dx, dy]: readonly [number, number],
    [length, width]: readonly [number, number],
    hues: Hues,
    rest: Partial<WristTouch> = {},
  ): Sketch =>
    sketchTouch(random, {
      x: x + (dx * sun + 0.01 * wobble(random)) * size,
      y: y + dy * size,
      length: vary(length, 0.08, random) * size,
      width: vary(width, 0.08, random) * size,
      // Pushed up from the hem: broad where the brush is set down, narrow where it is lifted.
      angle: -UPRIGHT,
      bow: 0.05 * wobble(random),
      // Thick paint, thinly: what is laid so takes up little of the field.
      brush: 'impasto',
      load: choose(hues, random),
      second: choose(hues, random),
      stage: WALKS + 0.014 * turn,
      hand: 'left',
      body: 0.22,
      spread: 0.003,
      ...rest,
    });
  const lies = scene.open(x, y + 0.02 * size, WALKS);
  const lean = 0.16 * sun;
  return [
    lay(0, [-0.24, 0], [0.6, 0.13], [blend(choose(SHADOW, random), lies, 0.35)], {
      angle: 0.12 * sun,
      brush: 'scumble',
    }),
    lay(1, [-0.06, -0.24], [0.6, 0.3], MUSLIN, { angle: -UPRIGHT + 0.7 * lean }),
    lay(2, [0.03, -0.26], [0.64, 0.32], MUSLIN),
    lay(3, [0, -0.52], [0.34, 0.2], MUSLIN),
    lay(4, [0.08, -0.24], [0.44, 0.11], [blend(LIT[0], MUSLIN[0], 0.3)], {
      angle: -UPRIGHT - 0.7 * lean,
    }),
    lay(5, [0.06, -0.53], [0.22, 0.09], LIT),
    lay(6, [0.01, -0.67], [0.22, 0.17], HEAD),
    lay(7, [-0.02, -0.76], [0.6, 0.22], UNDER, { angle: 0.22 * sun, bow: -0.14 }),
    lay(8, [0.05, -0.83], [0.52, 0.17], SILK, { angle: 0.28 * sun, bow: -0.18, body: 0.4 }),
  ];
};

/** Who walks home, on most evenings. */
export const sketchFigure = (scene: Scene): readonly Sketch[] =>
  scene.walker ? paintWalker(scene, scene.walker) : [];
