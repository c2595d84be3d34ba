import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

export const ORANGES: Hues = [
  lab('#c8623f'),
  lab('#bb573a'),
  lab('#d2704c'),
  lab('#b05238'),
  lab('#d07a54'),
];
/** How broad the path is, close under the shore and where it goes out. */
const BROAD = [0.074, 0.04] as const;
/** How thick a touch is, there and there: it grows as it comes near. */
export const THICK = [0.0046, 0.0085] as const;
/** From one touch of a family down to the next, in its own thicknesses; and the water left below a family. */
const STEP = [0.35, 1.15] as const;
const PAUSE = [0.0004, 0.009] as const;
/** How much longer it is where the hand rests, and how often that is. */
const REST = { longer: 4, often: 0.2 } as const;

/** How often the hand comes back aslant from the end of a touch, close under the shore, and how steeply. */
const ASLANT = { often: 0.2, angle: -0.42 } as const;
/** With what a full touch is laid, and one whose paint is nearly spent. */
const FULL = ['flat', 'run', 'pull'] as const;
const DRY = ['drag', 'drag', 'run'] as const;

/** A touch of the path from its middle, `aside` of the sun in sheets' scales, at a height of the canvas. */
export type Lay = (
  aside: number,
  y: number,
  load: Lab,
  rest: Pick<WristTouch, 'length' | 'width' | 'brush' | 'stage'> & Partial<WristTouch>,
) => Sketch;

/** Ready to lay them. */
export const layOn =
  (scene: Scene, random: Random): Lay =>
  (aside, y, load, { length, width, ...rest }) => {
    const { scale, sun } = scene;
    const x = sun.x + aside * scale;
    return sketchTouch(random, {
      x,
      y,
      length: length * scale,
      width: width * scale,
      angle: 0.1 * wobble(random),
      bow: 0.14 * wobble(random),
      load,
      second: blend(load, scene.air(x, y, 1), 0.5),
      spread: 0.01,
      ...rest,
    });
  };

/** One load of paint, as it is set down a few times: how far down the path (0 to 1) that is, its hue, how broad it goes, where its middle is, its way, and when. */
interface Load {
  readonly gone: Unit;
  readonly hue: Lab;
  readonly broad: number;
  readonly middle: number;
  readonly slope: number;
  readonly stage: number;
}

/** One touch of a load, `spent` (0 to 1) as far as its paint has run out: full and opaque at first, then shorter, drier and greyer of the water. */
const setDown = (
  scene: Scene,
  random: Random,
  lay: Lay,
  { gone, hue, broad, middle, slope, stage }: Load,
  y: number,
  spent: Unit,
): Sketch => {
  const width = vary(mix(...THICK, gone), 0.5, random) * (1.15 - 0.45 * spent);
  const isAslant = random() < ASLANT.often * (1 - gone);
  const reach = broad * (0.2 + 0.9 * random() ** 1.3) * (1 - 0.3 * spent);
  const length = Math.max(3.4 * width, reach * (isAslant ? 0.6 : 1));
  const load = blend(hue, scene.air(scene.sun.x, y, 1), 0.5 * spent ** 2 + 0.12 * random());
  return lay(middle + 0.6 * (broad - length) * wobble(random), y, load, {
    length,
    width,
    angle: (isAslant ? ASLANT.angle : slope) + 0.12 * wobble(random) + choose([0, Math.PI], random),
    brush: choose(spent > 0.7 ? DRY : FULL, random),
    hand: spent > 0.85 ? 'left' : 'right',
    stage: stage + 0.02 * spent,
    body: mix(1.3, 0.5, spent) * (0.7 + 0.6 * random()),
  });
};

/** A family: one load set down a few times, one touch below the other; and where the next begins. */
export const layLoad = (
  scene: Scene,
  random: Random,
  lay: Lay,
  from: number,
  gone: Unit,
): { touches: readonly Sketch[]; to: number } => {
  const load = {
    gone,
    hue: choose(ORANGES, random),
    broad: mix(...BROAD, gone) * (0.4 + 0.9 * random()),
    middle: (0.013 + 0.008 * gone) * wobble(random),
    slope: -0.08 + 0.24 * wobble(random),
    stage: 0.72 + 0.24 * random(),
  };
  const count = 1 + Math.floor((4 + 7 * random()) * (1 - 0.8 * gone));
  const touches: Sketch[] = [];
  let y = from;
  for (let i = 0; i < count; i++) {
    const spent = count > 1 ? i / (count - 1) : 0.4 * random();
    const touch = setDown(scene, random, lay, load, y, spent);
    touches.push(touch);
    y += touch.width * mix(...STEP, random());
  }
  const pause = vary(mix(...PAUSE, gone ** 1.3), 0.6, random);
  const rests = random() < REST.often ? REST.longer : 1;
  return { touches, to: y + pause * rests * scene.scale };
};
