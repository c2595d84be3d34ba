import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** What is left of the red in the water: dull rust rubbed in first, wine, then coral, and the pale ridge of a loaded touch. */
export const RUSTS: Hues = [lab('#8f5f4c'), lab('#9a6350'), lab('#a5603f'), lab('#86654f')];
export const WINES: Hues = [lab('#7d3c38'), lab('#74413f'), lab('#88433a')];
const CORALS: Hues = [lab('#b9583f'), lab('#b3532f'), lab('#c26a4c'), lab('#aa5138')];
const PALES: Hues = [lab('#dd9276'), lab('#e2a07c'), lab('#d4805f')];
const OCHRES: Hues = [lab('#9a6426'), lab('#a2702f'), lab('#8c6a3a')];

/** Half how long a dab is under the shore and where the path goes out, and how broad it is there, in sheets' scales. */
const HALF = [0.02, 0.0115] as const;
const BROAD = [0.0086, 0.0056] as const;
/** No loaded brush is broader than this, in sheets' scales. */
const BROADEST = 0.013;
/** Half how long the longest is, in sheets' scales. */
const LONGEST = 0.028;
/** Down to which share of the path red lies upon red: a note that sang there would not be found. */
const HEAPED = 0.1;
/** How often a touch is gone over in the wet with a paler one, shorter and thinner. */
const DOUBLED = { often: 0.4, long: 0.55, broad: 0.7 } as const;

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
  ({ aside, y, half, tilt }: Mark, { width, load, second, ...rest }: Rest): Sketch => {
    const { sun, scale, red } = scene;
    const way = choose([0, Math.PI], random);
    const path = comma(
      sun.x + aside * scale,
      y,
      2 * half * scale,
      way + tilt,
      0.16 * wobble(random),
    );
    return sketchAlong(random, path, {
      load: red(load),
      second: second ? red(second) : scene.colour(sun.x, y, 1),
      spread: 0.01,
      hand: 'right',
      ...rest,
      width: width * scale,
    });
  };

/** Lays a mark on the path; widths are in sheets' scales. */
export type Pull = ReturnType<typeof pullIn>;

/** A loaded touch upon this water, so far `gone` as the path is, of two reds side by side, now and then with a paler one laid wet over it. */
export const strike = (
  random: Random,
  pull: Pull,
  water: Lab,
  at: Pick<Mark, 'aside' | 'y' | 'tilt'>,
  gone: Unit,
): Sketch[] => {
  const half = Math.min(vary(mix(...HALF, gone), 1.05, random), LONGEST);
  const width = Math.min(vary(mix(...BROAD, gone), 0.8, random), 0.7 * half, BROADEST);
  const load = blend(choose(random() < 0.22 ? WINES : CORALS, random), water, 0.35 * gone ** 1.5);
  const stage = 0.68 + 0.2 * random();
  const hand = gone < HEAPED ? 'left' : 'right';
  const touch = pull(
    { ...at, half },
    {
      width,
      brush: choose(['loaded', 'loaded', 'pull', 'drag'], random),
      body: 1.1 + 0.5 * random(),
      load,
      second: choose(random() < 0.5 ? WINES : PALES, random),
      hand,
      stage,
    },
  );
  if (random() > DOUBLED.often) return [touch];
  const over = {
    aside: at.aside + 0.4 * half * wobble(random),
    y: at.y - 0.3 * width * random(),
    half: DOUBLED.long * half,
    tilt: at.tilt + 0.08 * wobble(random),
  };
  return [
    touch,
    pull(over, {
      width: DOUBLED.broad * width,
      brush: 'loaded',
      body: 1.4,
      load: blend(choose(PALES, random), load, 0.3),
      second: load,
      hand: 'left',
      stage: stage + 0.07,
    }),
  ];
};

/** A short touch far aside. */
export const stray = (random: Random, pull: Pull, y: number): Sketch =>
  pull(
    {
      aside: choose([-1, 1], random) * (0.05 + 0.035 * random()),
      y,
      half: vary(0.011, 0.4, random),
      tilt: 0.15 * wobble(random),
    },
    {
      width: vary(0.0062, 0.3, random),
      brush: choose(['loaded', 'drag'], random),
      body: 0.8,
      stage: 0.86 + 0.06 * random(),
      load: choose([...OCHRES, ...RUSTS], random),
    },
  );
