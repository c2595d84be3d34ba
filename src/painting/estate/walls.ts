import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { COOLED, CORNER, type Lay, SHADED, WALL } from './mason.ts';
import { raisePlanes } from './planes.ts';
import type { Scene } from './scene.ts';

const LIGHT: Hues = [lab('#fbe0ae'), lab('#f9d6a4'), lab('#fae4ba')];
/** What the ground throws back into a shaded wall. */
const BOUNCE: Hues = [lab('#b9a79c'), lab('#ac9fa2')];

/** The way the evening light falls along a wall, down from the sun's side, in radians. */
const RAKING = -0.6;

/** What plaster is laid with. */
const PLASTERED: readonly [BrushName, ...BrushName[]] = ['worked', 'run', 'worked'];

/** A patch of plaster: some broad touches side by side, one load, one way. */
const plaster = (
  random: Random,
  lay: Lay,
  [dx, dy]: Point,
  angle: number,
  rest: Pick<WristTouch, 'load' | 'second' | 'stage'>,
): Sketch[] =>
  Array.from({ length: 3 }, (_, i) => {
    const aside = 0.032 * (i - 1);
    const width = vary(0.05, 0.25, random);
    return lay(
      dx - Math.sin(angle) * aside,
      dy + Math.cos(angle) * aside,
      vary(0.1, 0.35, random),
      width,
      { angle: angle + 0.2 * wobble(random), brush: choose(PLASTERED, random), body: 0.4, ...rest },
    );
  });

/** The front in patches that cross one another: cool at the corner, warm in its middle, palest at the end that the light meets first. */
const workFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 17 }, (_, i) => {
    const across = (i * 0.618) % 1;
    const lit = across + 0.3 * wobble(random);
    const hues = lit < 0.28 ? COOLED : lit < 0.6 ? WALL : LIGHT;
    const at: Point = [mix(CORNER + 0.06, 0.44, across) * sun, -0.05 - 0.28 * ((i * 0.382) % 1)];
    return plaster(random, lay, at, choose([RAKING * sun, UPRIGHT, -RAKING * sun], random), {
      load: choose(hues, random),
      second: choose(lit < 0.5 ? COOLED : WALL, random),
      stage: 0.42 + 0.1 * random(),
    });
  }).flat();

/** The wall that turns from the light: blue and violet greys, the ground's warmth in its foot. */
const workSide = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 6 }, (_, i) => {
    const up = 0.3 * ((i * 0.382) % 1);
    const at: Point = [(CORNER - 0.05 - 0.18 * ((i * 0.618) % 1)) * sun, -0.05 - up];
    return plaster(random, lay, at, choose([UPRIGHT, 0.7 * sun], random), {
      load: choose(up < 0.1 ? BOUNCE : SHADED, random),
      second: choose(SHADED, random),
      stage: 0.41 + 0.1 * random(),
    });
  }).flat();

/** The last light along the front, in a few unequal strokes of one thick paint, most at the end that it meets first. */
const lightFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 9 }, () => {
    const at = (0.45 - 0.5 * random() ** 1.8) * sun;
    return lay(at, -0.05 - 0.25 * random(), vary(0.09, 0.35, random), vary(0.02, 0.3, random), {
      angle: RAKING * sun + 0.5 * wobble(random),
      brush: 'run',
      load: blend(choose(LIGHT, random), choose(WALL, random), 0.3 * random()),
      second: choose(WALL, random),
      stage: 0.52 + 0.1 * random(),
      body: 0.6,
    });
  });

/** The walls of the house, worked over: one in the light, one in shade, and the wing's. */
export const raiseWalls = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => [
  ...raisePlanes(scene, random, lay),
  ...[workFront, workSide, lightFront].flatMap((work) => work(scene, random, lay)),
];
