import { mix, type Point } from '../../units.ts';
import { turned } from '../gesture.ts';
import { middleOf, spanOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { coverGround } from './bare.ts';
import { layCourses } from './courses.ts';
import { fit } from './fit.ts';
import { isOffGround } from './ground.ts';
import { layRubs } from './rubs.ts';
import type { Scene } from './scene.ts';

/** A first sweep that its mass leaves no longer than this would stand there as a blot. */
const BLOT = 0.15;
/** When the bridge is stated. */
const STATED = 0.05;
/** From when on a touch of the sky would cover the roofs. */
const LATE = 0.46;
/** How much of its slope a sweep keeps on the water, where a brush goes flatter than in the sky. */
const LEVEL = 0.8;
/** How thick the first paint lies where sky and river rest, against where light gathers. */
const THIN = 0.45;
/** From which difference in lightness on, in OKLab, a touch that begins in the dark would drag it out into the light. */
const DRAGS = 0.1;

/** A sweep as it goes on the water. */
const level = (scene: Scene, sketch: Sketch): Sketch => {
  const [x, y] = middleOf(sketch.path);
  if (y < scene.waterline(x)) return sketch;
  const flat = ([px, py]: Point): Point => [px, mix(y, py, LEVEL)];
  const [a, b, c, d] = sketch.path;
  return { ...sketch, path: [flat(a), flat(b), flat(c), flat(d)] };
};

/** Where sky and river rest, away from the light, paint lies thin. */
const thin = (scene: Scene, sketch: Sketch): Sketch => {
  const body = sketch.body * mix(THIN, 1, scene.gathered(...middleOf(sketch.path)));
  return { ...sketch, body };
};

/** A touch that is pulled from the light towards the dark, whichever way it was thought of. */
const towardsDark = (scene: Scene, sketch: Sketch): Sketch => {
  const [[fromX, fromY], , , [toX, toY]] = sketch.path;
  const [from] = scene.colour(fromX, fromY, sketch.stage);
  const [to] = scene.colour(toX, toY, sketch.stage);
  return from < to - DRAGS ? { ...sketch, path: turned(sketch.path) } : sketch;
};

/** Whether a touch as broad on either side would cover what stands on the shore. */
const isOnRoof = (scene: Scene, x: number, y: number, half: number): boolean =>
  [-half, 0, half].some((aside) => scene.palace(x + aside, y + half) > 0.5);

/** Whether a touch of sky or water is laid: what stands on the shore is painted on its own. */
const isWanted = (scene: Scene, { stage, path, width }: Sketch): boolean => {
  const [x, y] = middleOf(path);
  if (stage > LATE && y < scene.waterline(x) && isOnRoof(scene, x, y, 0.5 * width)) return false;
  const above = Math.max(0.02, 0.45 * width);
  const isSpanned = scene.nearness(x) > 0 && y > scene.deck(x) - above && y < scene.waterline(x);
  const isShore = y < scene.waterline(x) && scene.palace(x, y) > (stage < STATED ? 0.5 : 0.02);
  return !isShore && (stage < STATED || !isSpanned);
};

/** The first statement: no note sings where its paint is nearly the ground's. */
const sweepOver = (scene: Scene): readonly Sketch[] =>
  layCourses(scene)
    .filter((sketch) => isWanted(scene, sketch))
    .flatMap((sketch) => fit(scene, thin(scene, level(scene, sketch))))
    .filter(({ path }) => spanOf(path) > BLOT * scene.scale)
    .map((sketch) =>
      isOffGround(scene, sketch.load) ? sketch : { ...sketch, hand: 'left' as const },
    );

/** Sky and water: swept over thinly, then rubbed over; `shore` is what else is laid in broadly. */
export const layMasses = (scene: Scene, shore: readonly Sketch[]): readonly Sketch[] => {
  const swept = sweepOver(scene);
  const told = layRubs(scene)
    .filter((sketch) => isWanted(scene, sketch))
    .flatMap((sketch) => fit(scene, sketch))
    .map((sketch) => towardsDark(scene, sketch));
  return [...swept, ...told, ...coverGround(scene, [...swept, ...shore])];
};
