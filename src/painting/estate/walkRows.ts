import type { Random } from '../../random.ts';
import { lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How far down the next line over the field is from one, as a share of how far that lies below eye level. */
const STEP = 0.05;

/** How narrow rows are, in sheets' scales, that are no longer told one by one. */
export const TOLD = 0.022;

/** How far beyond the canvas's sides and its lower edge rows are walked, in its heights. */
const BEYOND = 0.08;

/** Where a line across the field meets the crests of the rows that are told. */
const crestsOn = (scene: Scene, y: number): Place[] => {
  const crests: Place[] = [];
  let before = lookAt(scene, -BEYOND, y);
  while (before.x < scene.format + BEYOND) {
    const place = lookAt(scene, before.x + Math.max(0.004, 0.2 * before.breadth), y);
    const isCrest = Math.sign(before.aside) !== Math.sign(place.aside);
    if (isCrest && Math.abs(place.aside) < 0.3 && place.breadth > TOLD * scene.scale)
      crests.push(place);
    before = place;
  }
  return crests;
};

/** Some places along a row, from one on as far as so many of its breadths. */
const along = (scene: Scene, { x, y, breadth }: Place, far: number, count: number): Place[] => {
  const way = scene.along(x, y);
  const sign = Math.sin(way) < 0 ? -1 : 1;
  return Array.from({ length: count }, (_, i) => {
    const on = (sign * far * breadth * (i + 0.5)) / count;
    return lookAt(scene, x + Math.cos(way) * on, y + Math.sin(way) * on);
  });
};

/** Places along the crests of all rows that are told, from far to near, one whenever the hand has gone on along a row by so much, in its breadths. */
export const walkRows = (scene: Scene, random: Random, every: number): Place[] => {
  const { horizon, scale, rows } = scene;
  const places: Place[] = [];
  const left = new Map<number, number>();
  for (let y = horizon + 0.02 * scale; y < 1 + BEYOND; y += STEP * (y - rows.level)) {
    for (const crest of crestsOn(scene, y)) {
      const steep = Math.max(0.08, Math.abs(Math.sin(scene.along(crest.x, y))));
      const far = (STEP * (y - rows.level)) / steep / crest.breadth;
      const gone = far + (left.get(crest.count) ?? random() * every);
      left.set(crest.count, gone % every);
      places.push(...along(scene, crest, far, Math.floor(gone / every)));
    }
  }
  return places;
};
