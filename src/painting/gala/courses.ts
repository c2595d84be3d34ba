import { follow } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** How far apart the sweeps are, from row to row and within one, on a canvas of 16:10. */
const ROW = 0.07;
const STEP = 0.24;
/** How long and broad one is. */
const LONG = 0.4;
const BROAD = 0.108;

/** The first statement of sky and water: thin sweeps from the shoulder, row upon row, that overlap unequally. */
export const layCourses = (scene: Scene): readonly Sketch[] => {
  const { format, scale, colour, direction } = scene;
  const random = scene.randomFor('courses');
  const rows = Math.ceil(1 / (ROW * scale));
  const columns = Math.ceil(format / (STEP * scale)) + 1;
  return Array.from({ length: rows }).flatMap((_, row) => {
    const begin = -random();
    return Array.from({ length: columns + 1 }).flatMap((_, column): Sketch[] => {
      const x = (column + begin + 0.5 + 0.12 * wobble(random)) * STEP * scale;
      // One whose middle lies beyond the canvas would wait long for a note, and then cover what lies there.
      if (x < 0 || x > format) return [];
      const y = (row + 0.5 + 0.25 * wobble(random)) / rows;
      const stage = 0.03 * (0.7 * scene.turn(x, y) + 0.3 * random());
      const twist = 0.16 * wobble(random);
      return [
        {
          path: follow(
            x,
            y,
            vary(LONG, 0.25, random) * scale,
            (px, py) => direction(px, py) + twist,
            random,
          ),
          width: vary(BROAD, 0.14, random) * scale,
          brush: 'wash',
          load: colour(x, y, stage),
          second: colour(x + 0.1 * wobble(random), y + 0.06 * wobble(random), stage),
          spread: 0.005,
          body: 0.6 + 0.8 * random(),
          hand: scene.hand(x, y),
          stage,
        },
      ];
    });
  });
};
