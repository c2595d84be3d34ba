import type { Random } from '../../random.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { middleOf } from '../path.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { openParasol, raiseArm } from './parasol.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';
import { HEAD, type Lay, LIT, layOn, MUSLIN, WALKS } from './walkerHand.ts';

const SHADOW: Hues = [lab('#454a76'), lab('#50507a')];
const BODICE: Hues = [lab('#454e7e'), lab('#505082')];

/** From when on nothing of the field is laid over the place where someone walks. */
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
  lay(5, [0.01, -0.69], [0.18, 0.15], HEAD, {
    angle: -UPRIGHT + 0.4 * sun,
    brush: 'flat',
    body: 0.5,
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
