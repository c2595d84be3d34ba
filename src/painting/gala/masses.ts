import { mix, type Point } from '../../units.ts';
import { type Layer, layField } from '../layers.ts';
import { middleOf, spanOf } from '../path.ts';
import { LAID_IN, type Sketch } from '../sketch.ts';
import { coverGround } from './bare.ts';
import { layCourses } from './courses.ts';
import { fit } from './fit.ts';
import { isOffGround } from './ground.ts';
import type { Scene } from './scene.ts';

/** Sky and water, once stated: swept over in another temperature; then, in passages only, worked and dragged over dry; small touches where the light is. */
const COATS: readonly Layer[] = [
  {
    brush: 'sweep',
    spacing: 0.072,
    width: 0.048,
    length: 0.17,
    stages: [0.2, 0.44],
    twist: 0.16,
    spread: 0.005,
    worked: 0.4,
    contrast: 0.024,
  },
  {
    brush: 'worked',
    spacing: 0.042,
    width: 0.024,
    length: 0.046,
    stages: [0.28, 0.58],
    twist: 0.7,
    spread: 0.006,
    worked: 0.72,
    contrast: 0.034,
    gathers: 0.95,
  },
  {
    brush: 'dry',
    spacing: 0.05,
    width: 0.044,
    length: 0.07,
    stages: [0.36, 0.68],
    twist: 0.4,
    spread: 0.006,
    worked: 0.5,
    contrast: 0.05,
    gathers: 0.7,
  },
  {
    brush: 'filbert',
    spacing: 0.028,
    width: 0.0135,
    length: 0.028,
    stages: [0.44, 0.78],
    twist: 0.8,
    spread: 0.008,
    worked: 0.7,
    contrast: 0.03,
    gathers: 0.8,
  },
];

/** A first sweep that its mass leaves no longer than this would stand there as a blot. */
const BLOT = 0.15;
/** When the bridge is stated. */
const STATED = 0.05;
/** How much of its slope a touch keeps on the water. */
const LEVEL = { small: 0.35, broad: 0.8 } as const;
const SMALL = 0.02;
/** How thick paint lies where sky and river rest, against elsewhere. */
const THIN = 0.45;
/** How much of the light gathers where small touches are laid, 0 to 1. */
const LIT = 0.3;

/** On water a brush goes flatter than in the sky, however it rubs. */
const level = (scene: Scene, sketch: Sketch): Sketch => {
  const [x, y] = middleOf(sketch.path);
  if (y < scene.waterline(x)) return sketch;
  const share = sketch.width < SMALL ? LEVEL.small : LEVEL.broad;
  const flat = ([px, py]: Point): Point => [px, mix(y, py, share)];
  const [a, b, c, d] = sketch.path;
  return { ...sketch, path: [flat(a), flat(b), flat(c), flat(d)] };
};

/** Where sky and river rest, away from the light, paint lies thin. */
const thin = (scene: Scene, sketch: Sketch): Sketch => {
  const body = sketch.body * mix(THIN, 1, scene.gathered(...middleOf(sketch.path)));
  return { ...sketch, body };
};

/** Whether a touch of the field's coats is laid: what stands on the shore is painted on its own, and small touches keep to where the light is. */
const isWanted = (scene: Scene, { stage, path, width }: Sketch): boolean => {
  const [x, y] = middleOf(path);
  if (stage > LAID_IN && width < SMALL * scene.scale && scene.gathered(x, y) < LIT) return false;
  const isSpanned = scene.nearness(x) > 0 && y > scene.deck(x) - 0.02 && y < scene.waterline(x);
  const isShore = y < scene.waterline(x) && scene.palace(x, y) > (stage < STATED ? 0.5 : 0.02);
  return !isShore && (stage < STATED || !isSpanned);
};

/** Whether a touch of sky or water may be a melody's: early, and off the ground's tone. */
const isHeard = ({ stage, load }: Sketch): boolean => stage < LAID_IN && isOffGround(load);

/** Sky and water, thin and broad; `shore` is what else is laid in broadly. */
export const layMasses = (scene: Scene, shore: readonly Sketch[]): readonly Sketch[] => {
  const laid = [...layCourses(scene), ...layField(scene, 'gala', COATS)]
    .filter((sketch) => isWanted(scene, sketch))
    .flatMap((sketch) => fit(scene, thin(scene, level(scene, sketch))))
    .filter(({ stage, path }) => stage > STATED || spanOf(path) > BLOT * scene.scale)
    // No note sings out in a rest, nor where its paint is nearly the ground's.
    .map((sketch) => (isHeard(sketch) ? sketch : { ...sketch, hand: 'left' as const }));
  return [...laid, ...coverGround(scene, [...laid, ...shore])];
};
