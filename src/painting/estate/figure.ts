import type { Random } from '../../random.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

const SHADOW: Hues = [lab('#454a76'), lab('#50507a')];
/** Muslin in the parasol's shade, and where the sun meets it. */
const MUSLIN: Hues = [lab('#dcdce8'), lab('#e0d9de'), lab('#d0d4e6')];
const LIT: Hues = [lab('#f8ead2'), lab('#f7e4c6')];
const HEAD: Hues = [lab('#4a383c'), lab('#43353c')];
const BODICE: Hues = [lab('#454e7e'), lab('#505082')];
/** A parasol in its own shade, where the light comes through, and where it meets it. */
const SHADED: Hues = [lab('#a27b74'), lab('#ab8678')];
const THROUGH: Hues = [lab('#f0dcbc'), lab('#ead0b4')];
const SILK: Hues = [lab('#fbeccb'), lab('#fae3bd')];

/** When who walks there is begun, and from when on nothing of the field is laid over that place. */
const WALKS = 0.82;
const CLEARED = WALKS - 0.12;

/** Whether a touch of the field would lie over who walks there. */
export const coversWalker = ({ walker }: Scene, { path, stage }: Sketch): boolean =>
  walker !== undefined &&
  stage > CLEARED &&
  [path[0], middleOf(path), path[3]].some(
    ([x, y]) =>
      Math.abs(x - walker.x) < 0.5 * walker.size &&
      y < walker.y + 0.04 * walker.size &&
      y > walker.y - 1.2 * walker.size,
  );

/** A touch `dx` towards the sun and `dy` down from the feet, in heights of the figure, `turn` in the order of laying. */
type Lay = (
  turn: number,
  at: readonly [dx: number, dy: number],
  size: readonly [length: number, width: number],
  hues: Hues,
  rest?: Partial<WristTouch>,
) => Sketch;

/** The hand that paints the figure. */
const layOn =
  ({ sun }: Scene, random: Random, { x, y, size }: Walker): Lay =>
  (turn, [dx, dy], [length, width], hues, rest = {}) =>
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
      stage: WALKS + 0.012 * turn,
      hand: 'left',
      body: 0.3,
      spread: 0.003,
      ...rest,
    });

/** What grows there, drawn over the hem. */
const loseHem = (random: Random, lay: Lay, lies: Lab): Sketch[] => {
  const flowers = [lies, blend(lies, SHADOW[0], 0.5), blend(lies, MUSLIN[0], 0.3)] as const;
  return [-0.12, 0.1].map((dx) =>
    lay(10, [dx, 0.035 + 0.01 * wobble(random)], [0.16, 0.04], flowers, {
      angle: 0.2 * wobble(random),
      brush: 'filbert',
    }),
  );
};

/** The shadow on the ground, thinner where it is farther. */
const castShadow = (lay: Lay, sun: number, cast: Lab, lies: Lab): Sketch[] => [
  lay(0, [-0.62, 0.07], [0.5, 0.09], [blend(cast, lies, 0.4)], {
    angle: -0.12 * sun,
    brush: 'worked',
  }),
  lay(0, [-0.26, 0.03], [0.56, 0.12], [cast], { angle: -0.1 * sun, brush: 'flat' }),
];

/** A skirt in strokes that close on one another, its lit side the last and its hem on the ground; a bodice, and head and hair set down on the shoulders. */
const dress = (lay: Lay, sun: number): Sketch[] => [
  lay(1, [-0.06, -0.19], [0.44, 0.16], MUSLIN, { angle: -UPRIGHT + 0.22 * sun, brush: 'flat' }),
  lay(1, [0.06, -0.19], [0.44, 0.16], MUSLIN, { angle: -UPRIGHT - 0.22 * sun, brush: 'flat' }),
  lay(2, [0, -0.2], [0.44, 0.15], MUSLIN, { brush: 'flat' }),
  lay(2, [-0.01, -0.03], [0.3, 0.08], MUSLIN, { angle: 0, brush: 'flat' }),
  lay(3, [0, -0.52], [0.32, 0.17], BODICE, { brush: 'flat' }),
  lay(4, [0.09, -0.17], [0.32, 0.1], LIT, { angle: -UPRIGHT - 0.24 * sun, brush: 'flat' }),
  lay(5, [0.01, -0.69], [0.13, 0.13], HEAD, {
    angle: -UPRIGHT + 0.4 * sun,
    brush: 'dab',
    body: 0.5,
  }),
];

/** The arm that goes up to the stick, lit along its upper side, and the stick that it holds. */
const raiseArm = (lay: Lay, sun: number): Sketch[] => [
  lay(5, [0.09, -0.545], [0.24, 0.085], MUSLIN, {
    angle: -0.4 * sun,
    bow: 0.1 * sun,
    brush: 'flat',
  }),
  lay(6, [0.11, -0.56], [0.13, 0.03], LIT, { angle: -0.5 * sun, brush: 'filbert' }),
  lay(6, [0.14, -0.67], [0.36, 0.028], HEAD, {
    angle: -UPRIGHT - 0.12 * sun,
    bow: 0,
    brush: 'flat',
  }),
];

/** The parasol on its stick, over her and tilted to the sun: its shade below, the light through it, and on it. */
const openParasol = (lay: Lay, sun: number): Sketch[] => [
  lay(7, [0.07, -0.8], [0.6, 0.12], SHADED, { angle: 0.16 * sun, bow: -0.12, brush: 'flat' }),
  lay(8, [0.08, -0.85], [0.54, 0.17], THROUGH, {
    angle: 0.16 * sun,
    bow: -0.16,
    brush: 'flat',
    body: 0.6,
  }),
  lay(9, [0.13, -0.91], [0.34, 0.12], SILK, {
    angle: 0.24 * sun,
    bow: -0.14,
    brush: 'flat',
    body: 0.9,
  }),
];

/** Someone between the rows under a parasol. */
const paintWalker = (scene: Scene, walker: Walker): Sketch[] => {
  const { sun } = scene;
  const random = scene.randomFor('figure');
  const lay = layOn(scene, random, walker);
  const lies = scene.open(walker.x, walker.y + 0.02 * walker.size, WALKS);
  const cast = blend(choose(SHADOW, random), lies, 0.25);
  const hem = loseHem(random, lay, lies);
  return [
    ...castShadow(lay, sun, cast, lies),
    ...dress(lay, sun),
    ...raiseArm(lay, sun),
    ...openParasol(lay, sun),
    ...hem,
  ];
};

/** Who walks home, on most evenings. */
export const sketchFigure = (scene: Scene): readonly Sketch[] =>
  scene.walker ? paintWalker(scene, scene.walker) : [];
