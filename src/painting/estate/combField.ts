import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Scene } from './scene.ts';

/** A place of the field, with what grows there and how large a touch is there. */
export type Place = ReturnType<typeof lookAt>;

/** How large a touch is at a depth of the field. */
const sizeAt = ({ scale }: Scene, near: number): number => scale * mix(0.24, 1, near);

/** How far apart touches are there: far rows are told in fewer for their size. */
const apartAt = ({ scale }: Scene, near: number): number => scale * mix(0.4, 1, near);

/** Looks at a place of the field. */
export const lookAt = (scene: Scene, x: number, y: number) => {
  const near = scene.near(y);
  const size = sizeAt(scene, near);
  const breadth = scene.breadth(x, y);
  return { x, y, near, size, breadth, ...scene.row(x, y), shadow: scene.shadow(x, y) };
};

/** The way of the rows; where they are far they are seen so flat that a touch lies level. */
export const layAlong = (scene: Scene, { x, y, near }: Place): number => {
  const along = scene.along(x, y);
  return mix(along > UPRIGHT ? Math.PI : 0, along, smoothstep(-0.06, 0.16, near));
};

/** About `count` places all over the field, closer the farther, none in rows. */
export const combField = (scene: Scene, random: Random, count: number): readonly Place[] => {
  const { format, horizon, scale } = scene;
  // As many squares of a touch's room as the field has.
  const room = (format * (1 - horizon)) / (apartAt(scene, 0) * apartAt(scene, 1));
  const spacing = Math.sqrt(room / count);
  const places: Place[] = [];
  let y = horizon + 0.01 * scale;
  while (y < 1.02) {
    const step = spacing * apartAt(scene, scene.near(y));
    for (let x = -step * random(); x < format + step; x += step * (0.6 + 0.8 * random())) {
      places.push(lookAt(scene, x, y + step * (random() - 0.5)));
    }
    y += step;
  }
  return places;
};
