import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** What is left of the red in the water, from embers to rose. */
const ORANGES: Hues = [
  lab('#c0603f'),
  lab('#b05a3c'),
  lab('#cb6f4e'),
  lab('#a5583b'),
  lab('#cf8062'),
  lab('#ba6a4a'),
];
/** How broad the path is, how long and how thick a touch, close under the shore and where it goes out, in sheets' scales. */
const BROAD = [0.08, 0.028] as const;
const LONG = [0.027, 0.019] as const;
const THICK = [0.0046, 0.0062] as const;
/** How steeply the wrist goes there and there, in radians. */
const SLANT = [-0.5, -0.14] as const;
/** How often it goes flat, how often back the other way, and how often it sets down a fat touch, so much thicker. */
const FLAT = 0.3;
const BACK = 0.1;
const FAT = { often: 0.13, thicker: 1.8 } as const;

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
      spread: 0.012,
      ...rest,
    });
  };

/** The way of a touch, in radians. */
const slantOf = (random: Random, gone: Unit): number => {
  const chance = random();
  const slant = mix(...SLANT, gone);
  if (chance < FLAT) return 0.12 * wobble(random);
  return (chance < FLAT + BACK ? -0.6 * slant : slant) + 0.36 * wobble(random);
};

/** A touch scribbled from the wrist about a place, `gone` (0 to 1) as far as the path has gone: loaded, or with the water drawn into it. */
export const scribble = (
  scene: Scene,
  random: Random,
  lay: Lay,
  [middle, y]: Point,
  gone: Unit,
): Sketch => {
  const isFat = random() < FAT.often;
  const wet = random() ** 2;
  const water = scene.air(scene.sun.x, y, 1);
  const length = vary(mix(...LONG, gone), 0.55, random);
  const thicker = isFat ? FAT.thicker : 1;
  return lay(
    middle + 0.5 * mix(...BROAD, gone) * wobble(random),
    y,
    blend(choose(ORANGES, random), water, 0.55 * wet),
    {
      length,
      width: Math.min(0.5 * length, thicker * vary(mix(...THICK, gone), 0.4, random)),
      angle: slantOf(random, gone) + choose([0, Math.PI], random),
      brush: wet > 0.5 ? 'drag' : choose(['flat', 'pull', 'pull', 'run'], random),
      hand: wet > 0.5 ? 'left' : 'right',
      stage: 0.66 + 0.34 * random(),
      body: mix(1.3, 0.5, wet) * (0.7 + 0.6 * random()),
    },
  );
};
