import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { lookAt, type Place } from './lookAt.ts';
import type { Scene } from './scene.ts';

/** How long a sprig is where the field ends and nearest, in sheets' scales. */
const SPRIG = [0.0056, 0.03] as const;

/** How long a sprig is at a place of the field. */
export const sprigAt = ({ scale }: Scene, near: Unit): number => mix(...SPRIG, near ** 0.8) * scale;

/** Places over the field, `apart` sprigs from one another, closer the farther. */
export const strewField = (scene: Scene, random: Random, apart: number): Place[] => {
  const { format, horizon, scale } = scene;
  const places: Place[] = [];
  for (let y = horizon + 0.006 * scale; y < 1.02; ) {
    const step = apart * sprigAt(scene, scene.near(y));
    for (let x = -step * random(); x < format + step; x += step) {
      const stray = () => (random() - 0.5) * step;
      places.push(lookAt(scene, x + 1.4 * stray(), Math.max(horizon, y + stray())));
    }
    y += 0.72 * step;
  }
  return places;
};

/** Whether flowers are set in a passage, 0 to 1, or it rests. */
export const flowersAt = ({ drift }: Scene, { x, y }: Place): Unit =>
  smoothstep(0.46, 0.55, drift(x, y, 1.2, 2.6, 71));

/** Of some places about so many as are wanted, rather where it is `crowded`. */
export const pick = (
  places: readonly Place[],
  wanted: number,
  random: Random,
  crowded: (place: Place) => number,
): Place[] => {
  const share = wanted / places.reduce((sum, place) => sum + crowded(place), 0);
  return places.filter((place) => random() < share * crowded(place));
};
