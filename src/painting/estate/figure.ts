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

/** What grows about her feet, how far towards the sun and up it is laid over her hem, how long, in heights of the figure, and which way out of the rows', in radians. */
const HEM: readonly (readonly [
  growth: Growth,
  at: readonly [dx: number, dy: number],
  long: number,
  way: number,
])[] = [
  ['bloom', [-0.2, -0.03], 0.36, 0.2],
  ['bloom', [0.02, 0.0], 0.4, -0.1],
  ['shade', [-0.1, 0.02], 0.3, 0],
  ['bloom', [0.16, -0.02], 0.34, 0.1],
];

/** What grows there, drawn over the hem in the field's own touches: she stands in it, not on it. */
const loseHem = (scene: Scene, random: Random, lay: Lay, { x, y }: Walker): Sketch[] => {
  const place = lookAt(scene, x, y);
  return HEM.map(([growth, at, long, way], i) => {
    const paint = () => paintOf(scene, random, growth, place, WALKS);
    return lay(10.4 + 0.3 * i, at, [long, 0.12], [paint()], {
      angle: layAlong(scene, place) + way + 0.2 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      second: paint(),
      body: 0.8,
    });
  });
};

/** Her shadow on the ground, one flat pull away from the sun, laid after the flowers are drawn on which it lies. */
const castShadow = (scene: Scene, random: Random, lay: Lay): Sketch =>
  lay(3, [-0.5, 0.045], [1, 0.15], seen(scene, SHADOW), {
    angle: -0.08 * scene.sun + 0.06 * wobble(random),
    bow: 0.06 * wobble(random),
    brush: 'filbert',
  });

/** The shade of the row behind her: how far towards the sun and up each pull lies, how long and how broad, in heights of the figure. */
const BEHIND = [
  { at: [0.02, -0.86], size: [0.9, 0.2] },
  { at: [0.16, -0.7], size: [0.8, 0.2] },
  { at: [-0.26, -0.6], size: [0.5, 0.14] },
] as const;
const DUSKY = paints('flank', '#7f72a3', '#7672a0');

/** The row behind her drawn darker along its way, so that the parasol stands light before it. */
const darkenRow = (scene: Scene, random: Random, lay: Lay, { x, y, size }: Walker): Sketch[] =>
  BEHIND.map(({ at, size: broad }, i) =>
    lay(-4 + 0.4 * i, at, broad, seen(scene, DUSKY), {
      angle: layAlong(scene, lookAt(scene, x, y + at[1] * size)) + 0.1 * wobble(random),
      brush: choose(['worked', 'filbert'], random),
      body: 0.3,
    }),
  );

/** Someone between the rows under a parasol. */
const paintWalker = (scene: Scene, walker: Walker): Sketch[] => {
  const random = scene.randomFor('figure');
  const lay = layOn(scene, random, walker);
  const draw = drawOn(scene, random, walker);
  return [
    ...darkenRow(scene, random, lay, walker),
    castShadow(scene, random, lay),
    ...dress(scene, draw),
    ...openParasol(scene, draw),
    ...loseHem(scene, random, lay, walker),
  ];
};

/** Who walks home, on most evenings. */
export const sketchFigure = (scene: Scene): readonly Sketch[] =>
  scene.walker ? paintWalker(scene, scene.walker) : [];
