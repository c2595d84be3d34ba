import { mix } from '../../units.ts';
import { blend, type Lab } from '../colour.ts';
import { middleOf } from '../path.ts';
import { LINE, nameAt } from '../signature.ts';
import type { Sketch } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** The corner in which her name is written: how far in from the right its ground begins and ends and how tall it is above the line, in sheets' scales. */
const CORNER = { from: 0.24, to: 0.03, tall: 0.052 } as const;

/** How much of the corner's own lightness and of its hue its touches take: they differ in hue, at one value; and how much of their thickness they keep. */
const QUIET = { light: 0.75, hue: 0.2 } as const;
const LEAN = 0.3;

/** Whether a touch reaches into the corner in which her name is written. */
const isInCorner = (
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
    const quiet = (paint: Lab): Lab => {
      const [, a, b] = blend(paint, lies, QUIET.hue);
      return [mix(paint[0], lies[0], QUIET.light), a, b];
    };
    return {
      ...sketch,
      load: quiet(sketch.load),
      second: quiet(sketch.second),
      body: LEAN * sketch.body,
      hand: 'left',
    };
  };
