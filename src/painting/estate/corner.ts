import { blend } from '../colour.ts';
import { middleOf } from '../path.ts';
import { LINE, nameAt } from '../signature.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** The corner in which her name is written: how far in from the right its ground begins and ends and how tall it is above the line, in sheets' scales. */
const CORNER = { from: 0.24, to: 0.03, tall: 0.052 } as const;

/** How much of the corner's own paint its touches take, and how much of their thickness they keep. */
const QUIET = 0.65;
const LEAN = 0.25;

/** Whether a touch reaches into the corner in which her name is written. */
export const isInCorner = (
  { format, scale }: Scene,
  { path, width }: Pick<Sketch, 'path' | 'width'>,
): boolean =>
  [path[0], middleOf(path), path[3]].some(
    ([x, y]) =>
      x > format - CORNER.from * scale - 0.5 * width &&
      x < format - CORNER.to * scale + 0.5 * width &&
      y > LINE - CORNER.tall * scale - 0.5 * width,
  );

/** A touch, thin and near to the ground's own paint where her name will stand on it. */
export const quieten =
  (scene: Scene) =>
  (sketch: Sketch): Sketch => {
    if (!isInCorner(scene, sketch)) return sketch;
    const lies = scene.colour(...nameAt(scene), 1);
    const load = blend(sketch.load, lies, QUIET);
    return { ...sketch, load, second: load, body: LEAN * sketch.body, hand: 'left' };
  };
