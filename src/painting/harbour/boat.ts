import type { Random } from '../../random.ts';
import type { Point } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

const HULL = lab('#1d362c');
const TEAL = lab('#214440');
/** The olive that a hull's dark has in the water. */
export const MOSS = lab('#2c4433');

/** One pull of the brush from a place to another, both in boat's lengths from its middle, +x to the bow. */
type Pull = (from: Point, to: Point, width: number, rest?: Partial<WristTouch>) => Sketch;

/** A boat as it is worked on: its own darks, the water about it, and the brush. */
export interface Work {
  readonly dark: Lab;
  readonly teal: Lab;
  readonly water: Lab;
  readonly pull: Pull;
}

/** Ready to paint a boat that is lost to `lost` (0 to 1) in the mist. */
export const workOn = (
  scene: Scene,
  random: Random,
  { x, y, size }: Scene['boats'][number],
  lost: number,
): Work => {
  const water = scene.colour(x, y + 0.02, 0.8);
  const dark = blend(blend(HULL, MOSS, 0.5 * random()), water, lost);
  const teal = blend(TEAL, water, lost);
  const facing = -scene.side;
  const pull: Pull = ([x0, y0], [x1, y1], width, rest = {}) => {
    const [dx, dy] = [(x1 - x0) * facing, y1 - y0];
    // The ends of a touch are ragged: it is begun a little before and pulled a little past where it counts.
    const reach = Math.hypot(dx, dy) + 0.7 * width;
    return sketchTouch(random, {
      x: x + (facing * size * (x0 + x1)) / 2,
      y: y + (size * (y0 + y1)) / 2,
      length: size * reach,
      width: size * 1.25 * width * (1 + 0.14 * wobble(random)),
      angle: Math.atan2(dy, dx) + wobble(random) * 0.07,
      bow: wobble(random) * 0.12,
      brush: 'dab',
      load: dark,
      second: blend(dark, teal, 0.6),
      stage: 0.8,
      hand: 'left',
      spread: 0.007,
      body: 0.3 + 0.3 * random(),
      ...rest,
    });
  };
  return { dark, teal, water, pull };
};
