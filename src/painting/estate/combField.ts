import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Scene } from './scene.ts';

/** A place of the field, with what grows there and how large a touch is there. */
export type Place = ReturnType<typeof lookAt>;

/** How large a touch is at a depth of the field: far rows are told in few. */
const sizeAt = ({ scale, horizon }: Scene, near: number): number =>
  0.42 * scale + 1.05 * near * (1 - horizon);

/** Looks at a place of the field. */
export const lookAt = (scene: Scene, x: number, y: number) => {
  const near = scene.near(y);
  const size = sizeAt(scene, near);
  return { x, y, near, size, ...scene.row(x, y), shadow: scene.shadow(x, y) };
};

/** The way of the rows; where they are far they are seen so flat that a touch lies level. */
export const layAlong = (scene: Scene, { x, y, near }: Place): number => {
  const along = scene.along(x, y);
  return mix(along > UPRIGHT ? Math.PI : 0, along, smoothstep(-0.06, 0.3, near));
};

/** About `count` places all over the field, closer the farther, none in rows. */
export const combField = (scene: Scene, random: Random, count: number): readonly Place[] => {
  const { format, horizon, scale } = scene;
  // As many squares of a touch's size as the field has.
  const room = (format * (1 - horizon)) / (sizeAt(scene, 0) * sizeAt(scene, 1));
  const spacing = Math.sqrt(room / count);
  const places: Place[] = [];
  let y = horizon + 0.01 * scale;
  while (y < 1.02) {
    const step = spacing * sizeAt(scene, scene.near(y));
    for (let x = -step * random(); x < format + step; x += step * (0.6 + 0.8 * random())) {
      places.push(lookAt(scene, x, y + step * (random() - 0.5)));
    }
    y += step;
  }
  return places;
};
