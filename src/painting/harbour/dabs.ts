import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { mannerAt } from './manners.ts';
import type { Scene } from './scene.ts';

const OCHRES: Hues = [lab('#9a6426'), lab('#a2702f'), lab('#8c6a3a')];
/** Half how long a dab is under the shore and where the path goes out, and how broad it is there, in sheets' scales. */
const HALF = [0.027, 0.011] as const;
const BROAD = [0.0115, 0.0064] as const;

/** Down to which share of the path red lies upon red: a note that sang there would not be found. */
const HEAPED = 0.1;

/** A mark of the path: how far aside of the sun its middle is, in sheets' scales, at what height, in canvas units, half how long it is, in sheets' scales, and how it is tilted, in radians. */
interface Mark {
  readonly aside: number;
  readonly y: number;
  readonly half: number;
  readonly tilt: number;
}

type Rest = Pick<Sketch, 'width' | 'brush' | 'body' | 'stage' | 'load'> & Partial<Sketch>;

/** Sets a loaded brush down and pulls it across, hardly bent. */
export const pullIn =
  (scene: Scene, random: Random) =>
  ({ aside, y, half, tilt }: Mark, { width, ...rest }: Rest): Sketch => {
    const { sun, scale } = scene;
    const way = choose([0, Math.PI], random);
    const path = comma(
      sun.x + aside * scale,
      y,
      2 * half * scale,
      way + tilt,
      0.22 * wobble(random),
    );
    return sketchAlong(random, path, {
      second: scene.colour(sun.x, y, 1),
      spread: 0.01,
      hand: 'right',
      ...rest,
      width: width * scale,
    });
  };

export type Pull = ReturnType<typeof pullIn>;

/** A dab upon this water, so far `aside` of the sun and `gone` as far as the path is: the farther toward us, the shorter and the more of it is the water's. */
export const strike = (
  random: Random,
  pull: Pull,
  water: Lab,
  at: Pick<Mark, 'aside' | 'y'>,
  gone: Unit,
): Sketch => {
  const { long, broad, brushes, body, hues, later = 0 } = mannerAt(random());
  const half = long * vary(mix(...HALF, gone), 0.75, random);
  const width = Math.min(broad * vary(mix(...BROAD, gone), 0.5, random), 1.1 * half);
  const load = blend(choose(hues[0], random), water, 0.5 * gone ** 1.5);
  return pull(
    { ...at, half, tilt: -0.05 + 0.22 * wobble(random) },
    {
      width,
      brush: choose(brushes, random),
      body,
      load,
      second: choose(hues[1], random),
      hand: gone < HEAPED ? 'left' : 'right',
      stage: 0.64 + 0.32 * random() + later,
    },
  );
};

/** A short ochre touch aside, far down. */
export const stray = (random: Random, pull: Pull, y: number): Sketch =>
  pull(
    {
      aside: choose([-1, 1], random) * (0.026 + 0.022 * random()),
      y,
      half: vary(0.012, 0.3, random),
      tilt: 0.15 * wobble(random),
    },
    {
      width: vary(0.0072, 0.3, random),
      brush: 'flat',
      body: 0.8,
      stage: 0.86 + 0.06 * random(),
      load: choose(OCHRES, random),
    },
  );
