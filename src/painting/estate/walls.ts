import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, spreadOut, vary, wobble } from '../sketch.ts';
import type { WristTouch } from '../sketchTouch.ts';
import { raiseFaces } from './faces.ts';
import { COOLED, CORNER, type Lay, SHADED, WALL } from './mason.ts';
import type { Scene } from './scene.ts';

const LIGHT: Hues = [lab('#f3d5a6'), lab('#f2cb9f'), lab('#efdab2')];
/** What the ground throws back into a shaded wall. */
const BOUNCE: Hues = [lab('#b5a298'), lab('#a99e9d')];

/** How far touches on a wall lean out of upright, in radians, each by a share of it: the front's across the light that falls from the sun's side, the shaded wall's the other way. */
const RAKING = -0.35;

/** What plaster is laid with. */
const PLASTERED: readonly [BrushName, ...BrushName[]] = ['flat', 'filbert'];

/** A patch of plaster: one broad loaded touch. */
const plaster = (
  random: Random,
  lay: Lay,
  [dx, dy]: Point,
  angle: number,
  rest: Pick<WristTouch, 'load' | 'second' | 'stage'>,
): Sketch =>
  lay(dx, dy, vary(0.24, 0.3, random), vary(0.13, 0.25, random), {
    angle: angle + 0.15 * wobble(random),
    brush: choose(PLASTERED, random),
    body: 0.4,
    ...rest,
  });

/** The front in patches that cross one another: cool at the corner, warm in its middle, palest at the end that the light meets first. */
const workFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 12 }, (_, i) => {
    const across = spreadOut(i);
    const lit = across + 0.3 * wobble(random);
    const hues = lit < 0.2 ? COOLED : lit < 0.6 ? WALL : LIGHT;
    const at: Point = [mix(CORNER + 0.09, 0.4, across) * sun, -0.11 - 0.15 * spreadOut(i, 0.382)];
    return plaster(random, lay, at, choose([UPRIGHT, UPRIGHT + 0.6 * RAKING * sun], random), {
      load: blend(choose(hues, random), choose(WALL, random), 0.5),
      second: choose(lit < 0.5 ? COOLED : WALL, random),
      stage: 0.42 + 0.1 * random(),
    });
  });

/** The wall that turns from the light: blue and violet greys, the ground's warmth in its foot. */
const workSide = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 6 }, (_, i) => {
    const up = 0.21 * spreadOut(i, 0.382);
    const at: Point = [(CORNER - 0.05 - 0.18 * spreadOut(i)) * sun, -0.07 - up];
    return plaster(random, lay, at, choose([UPRIGHT - 0.5 * RAKING * sun, UPRIGHT, 0.1], random), {
      load: choose(up < 0.1 ? BOUNCE : SHADED, random),
      second: choose(SHADED, random),
      stage: 0.41 + 0.1 * random(),
    });
  });

/** The sky's blue that the ground throws back along the front's foot, and the warmth of the earth in it. */
const coolFoot = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 5 }, (_, i) =>
    lay((CORNER + 0.1 + 0.15 * i + 0.04 * wobble(random)) * sun, -0.035, 0.15, 0.06, {
      angle: 0.15 * wobble(random),
      brush: choose(['filbert', 'worked'], random),
      load: blend(choose(COOLED, random), choose(i % 2 ? SHADED : BOUNCE, random), 0.4 * random()),
      second: choose(COOLED, random),
      stage: 0.52 + 0.06 * random(),
      body: 0.4,
    }),
  );

/** The last light along the front, in a few unequal strokes with some of the wall's own paint in them, most at the end that it meets first. */
const lightFront = ({ sun }: Scene, random: Random, lay: Lay): Sketch[] =>
  Array.from({ length: 4 }, () => {
    const at = (0.42 - 0.54 * random() ** 1.3) * sun;
    return lay(at, -0.07 - 0.24 * random(), vary(0.18, 0.4, random), vary(0.08, 0.4, random), {
      angle: UPRIGHT + 0.8 * RAKING * sun + 0.2 * wobble(random),
      brush: choose(['flat', 'worked', 'filbert'], random),
      load: blend(choose(LIGHT, random), choose(WALL, random), 0.2 + 0.4 * random()),
      second: choose(WALL, random),
      stage: 0.52 + 0.1 * random(),
      body: 0.4,
    });
  });

/** The walls of the house, worked over: one in the light, one in shade, and the wing's. */
export const raiseWalls = (scene: Scene, random: Random, lay: Lay): readonly Sketch[] => [
  ...raiseFaces(scene, random, lay),
  ...[workFront, workSide, coolFoot, lightFront].flatMap((work) => work(scene, random, lay)),
];
