import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

const SHADOW: Hues = [lab('#454a76'), lab('#50507a')];
/** Muslin in the parasol's shade, and where the sun meets it. */
const MUSLIN: Hues = [lab('#cdcedf'), lab('#d6d0da'), lab('#c3c8dd')];
const LIT: Hues = [lab('#f8ead2'), lab('#f7e4c6')];
const HEAD: Hues = [lab('#5a3d38'), lab('#4d383a')];
const BODICE: Hues = [lab('#8f93b8'), lab('#9a98b8')];
/** A parasol that the light comes through, and where it meets it. */
const THROUGH: Hues = [lab('#e4cda8'), lab('#dfc3ae')];
const SILK: Hues = [lab('#fbeccb'), lab('#fae3bd')];

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

/** Someone between the rows under a parasol: a shadow, a dress and its lit side, shoulders, a head, the parasol with the light in it. */
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
  const cast = [blend(choose(SHADOW, random), lies, 0.3)] as const;
  return [
    lay(0, [-0.3, 0.01], [0.75, 0.12], cast, { angle: 0.1 * sun, brush: 'worked' }),
    lay(1, [-0.02, -0.27], [0.66, 0.34], MUSLIN, { angle: -UPRIGHT + 0.12 * sun, brush: 'flat' }),
    lay(2, [-0.05, -0.58], [0.3, 0.19], BODICE, { brush: 'flat' }),
    lay(3, [0.07, -0.27], [0.46, 0.1], LIT, { angle: -UPRIGHT - 0.14 * sun }),
    lay(4, [0.04, -0.7], [0.13, 0.13], HEAD, { angle: 0.4 * sun }),
    lay(5, [-0.04, -0.82], [0.62, 0.2], THROUGH, { angle: 0.2 * sun, bow: -0.2 }),
    lay(6, [0.08, -0.85], [0.4, 0.13], SILK, { angle: 0.3 * sun, bow: -0.16, body: 0.5 }),
  ];
};

/** Who walks home, on most evenings. */
export const sketchFigure = (scene: Scene): readonly Sketch[] =>
  scene.walker ? paintWalker(scene, scene.walker) : [];
