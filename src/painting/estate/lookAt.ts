import { mix, smoothstep } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import type { Scene } from './scene.ts';

/** A place of the field, with what grows there and in which light. */
export type Place = ReturnType<typeof lookAt>;

/** Looks at a place of the field. */
export const lookAt = (scene: Scene, x: number, y: number) => {
  const near = scene.near(y);
  const breadth = scene.breadth(x, y);
  return {
    x,
    y,
    near,
    breadth,
    ...scene.row(x, y),
    shadow: scene.shadow(x, y),
    sunlit: scene.sunlit(x, y),
  };
};

/** The place on the same row, so far from its crest. */
export const shiftTo = (scene: Scene, place: Place, aside: number): Place => {
  const along = scene.along(place.x, place.y);
  const far = (aside - place.aside) * scene.sun * place.breadth;
  const [x, y] = [place.x + Math.sin(along) * far, place.y - Math.cos(along) * far];
  return lookAt(scene, x, Math.max(scene.horizon, y));
};

/** Whether next to nothing grows at a place. */
export const isBare = ({ thick }: Place): boolean => thick < 0.1;

/** Whether a place is between two rows. */
export const isPath = (place: Place): boolean =>
  isBare(place) || place.aside > 0.3 || place.aside < -0.4;

/** The way of the rows; only at the field's upper edge is a touch turned half-way to the level. */
export const layAlong = (scene: Scene, { x, y, near }: Place): number => {
  const along = scene.along(x, y);
  return mix(along > UPRIGHT ? Math.PI : 0, along, smoothstep(-0.04, 0.05, near));
};
