import type { Random } from '../../random.ts';
import { middleOf, part } from '../path.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { dress } from './dress.ts';
import type { Growth } from './growth.ts';
import { paintOf } from './growthPaints.ts';
import { paints, seen } from './light.ts';
import { layAlong, lookAt } from './lookAt.ts';
import { openParasol } from './parasol.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';
import { drawOn, type Lay, layOn, WALKS } from './walkerHand.ts';

const SHADOW = paints('shadow', '#5b5b88', '#655f86');
/** From when on nothing of the field is laid over the place where someone walks. */
const CLEARED = WALKS - 0.2;

/** Whether a touch of the field would lie over who walks there. */
export const coversWalker = ({ walker }: Scene, { path, width, stage }: Sketch): boolean =>
  walker !== undefined &&
  stage > CLEARED &&
  [
    path[0],
    middleOf(part(path, 0, 0.5)),
    middleOf(path),
    middleOf(part(path, 0.5, 1)),
    path[3],
  ].some(
    ([x, y]) =>
      Math.abs(x - walker.x) < 0.32 * walker.size + 0.5 * width &&
      y < walker.y + 0.04 * walker.size &&
      y > walker.y - 1.2 * walker.size - 0.5 * width,
  );

/** What grows about her feet, how far towards the sun and down from her feet it is laid over her hem, how long, in heights of the figure, and which way out of the rows', in radians. */
const HEM: readonly (readonly [
  growth: Growth,
  at: readonly [dx: number, dy: number],
  long: number,
  way: number,
])[] = [
  ['bloom', [-0.2, -0.08], 0.26, 0.3],
  ['shade', [0.12, -0.05], 0.24, -0.2],
  ['bloom', [-0.04, -0.12], 0.22, 0.4],
  ['bloom', [0.04, -0.02], 0.3, 0.1],
  ['crest', [0.1, -0.11], 0.16, 0.4],
  ['shade', [-0.12, 0.01], 0.3, 0],
  ['crest', [-0.12, -0.05], 0.18, 0.5],
];

/** What grows there, drawn over the hem in the field's own touches: she stands in it, not on it. */
const loseHem = (scene: Scene, random: Random, lay: Lay, { x, y }: Walker): Sketch[] => {
  const place = lookAt(scene, x, y);
  return HEM.map(([growth, at, long, way], i) => {
    const paint = () => paintOf(scene, random, growth, place, WALKS);
    return lay(10.4 + 0.3 * i, at, [long, 0.09], [paint()], {
      angle: layAlong(scene, place) + way + 0.2 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      second: paint(),
      body: 0.8,
    });
  });
};

/** Her shadow on the ground, one flat pull away from the sun, laid after the flowers are drawn on which it lies. */
const castShadow = (scene: Scene, random: Random, lay: Lay): Sketch =>
  lay(3, [-0.24, 0.02], [0.5, 0.11], seen(scene, SHADOW), {
    angle: -0.08 * scene.sun + 0.06 * wobble(random),
    bow: 0.06 * wobble(random),
    brush: 'worked',
  });

/** Someone between the rows under a parasol. */
const paintWalker = (scene: Scene, walker: Walker): Sketch[] => {
  const random = scene.randomFor('figure');
  const lay = layOn(scene, random, walker);
  const draw = drawOn(scene, random, walker);
  return [
    castShadow(scene, random, lay),
    ...dress(scene, draw),
    ...openParasol(scene, draw),
    ...loseHem(scene, random, lay, walker),
  ];
};

/** Who walks home, on most evenings. */
export const sketchFigure = (scene: Scene): readonly Sketch[] =>
  scene.walker ? paintWalker(scene, scene.walker) : [];
