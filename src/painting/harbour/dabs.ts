import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import { between, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** What is left of the red in the water: dull rust and wine rubbed in first, then coral, orange and rose, the pale ridge of a loaded touch, and ochre far aside. */
const REDS = {
  rust: [lab('#8f5f4c'), lab('#9a6350'), lab('#a5603f'), lab('#86654f')],
  wine: [lab('#7d3c38'), lab('#74413f'), lab('#88433a')],
  coral: [lab('#b9583f'), lab('#b3532f'), lab('#c26a4c'), lab('#aa5138')],
  orange: [lab('#c8642f'), lab('#cd6c3a'), lab('#bd5c2e')],
  rose: [lab('#bd6460'), lab('#c46c62'), lab('#b45a5a')],
  pale: [lab('#dd9276'), lab('#e2a07c'), lab('#d4805f')],
  ochre: [lab('#9a6426'), lab('#a2702f'), lab('#8c6a3a')],
} as const satisfies Record<string, Hues>;

/** How many times as much of the second is the water's. */
const STREAKED = 2;

/** How a dab is pulled: from where to where, aside of the sun in sheets' scales and at a height in canvas units, how broad, in sheets' scales, of what two reds, and how much of the first is the water's. */
export interface Dab {
  readonly from: Point;
  readonly to: Point;
  readonly broad: number;
  readonly reds: readonly [keyof typeof REDS, keyof typeof REDS];
  readonly wet: Unit;
}

/** Pulls a loaded brush over the water of the sun's path. */
export type Pull = (
  dab: Dab,
  rest: Pick<WristTouch, 'brush' | 'stage' | 'body'> & Partial<WristTouch>,
) => Sketch;

/** Ready to pull: this light's reds, wet in the water below the sun. */
export const pullIn = (scene: Scene, random: Random): Pull => {
  const { sun, scale } = scene;
  const at = ([aside, y]: Point): Point => [sun.x + aside * scale, y];
  return ({ from, to, broad, reds, wet }, rest) => {
    const lies = between(at(from), at(to));
    const water = scene.colour(sun.x, lies.y, rest.stage);
    const red = (name: keyof typeof REDS, part: Unit): Lab =>
      blend(scene.red(choose(REDS[name], random)), water, part);
    return sketchTouch(random, {
      ...lies,
      bow: 0.14 * wobble(random),
      width: broad * scale,
      load: red(reds[0], wet),
      second: red(reds[1], Math.min(1, STREAKED * wet)),
      spread: 0.01,
      ...rest,
    });
  };
};
