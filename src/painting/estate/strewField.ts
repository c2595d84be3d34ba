import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** A place of the field, with what grows there and how large a touch is there. */
export type Place = ReturnType<ReturnType<typeof walkField>>;

/** Places of the field by chance, the more the farther. */
const walkField = (scene: Scene, random: Random) => () => {
  const { format, horizon, scale } = scene;
  const near = random() ** 1.5;
  const x = (random() * 1.04 - 0.02) * format;
  const y = horizon + 0.012 * scale + near * (1.01 - horizon);
  const size = 0.4 * scale + 1.25 * near * (1 - horizon);
  return { x, y, near, size, ...scene.row(x, y), shadow: scene.shadow(x, y) };
};

/** The way of the rows; where they are far they are seen so flat that a touch lies level. */
export const layAlong = (scene: Scene, { x, y, near }: Place): number => {
  const along = scene.along(x, y);
  return mix(along > UPRIGHT ? Math.PI : 0, along, smoothstep(-0.1, 0.2, near));
};

/** At most `count` touches at the places of the field that are `fit` for them. */
export const strewField = (
  scene: Scene,
  random: Random,
  count: number,
  fit: (place: Place) => boolean,
  touch: (place: Place) => readonly WristTouch[],
): readonly Sketch[] =>
  Array.from({ length: count * 6 }, walkField(scene, random))
    .filter(fit)
    .flatMap(touch)
    .slice(0, count)
    .map((wanted) => sketchTouch(random, wanted));
