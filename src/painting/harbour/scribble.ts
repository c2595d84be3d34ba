import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** What is left of the red in the water: dull rust rubbed in first, then coral, and the pale ridge of a loaded one. */
export const RUSTS: Hues = [lab('#8f5f4c'), lab('#9a6350'), lab('#a5603f'), lab('#86654f')];
const CORALS: Hues = [
  lab('#b9583f'),
  lab('#a8563c'),
  lab('#c26a4c'),
  lab('#b46a50'),
  lab('#9c5a40'),
];
const PALES: Hues = [lab('#dd9276'), lab('#e0a088'), lab('#d4805f')];
const OCHRES: Hues = [lab('#9a6426'), lab('#a2702f'), lab('#8c6a3a')];
/** Half how long a dab is under the shore and where the path goes out, and how broad it is there, in sheets' scales. */
const HALF = [0.027, 0.011] as const;
const BROAD = [0.0115, 0.0064] as const;

/** Down to which share of the path red lies upon red: a note that sang there would not be found. */
const HEAPED = 0.1;

/** A mark of the path: how far aside its middle is, at what height, half how long it is and how far its ends lie apart in height, a share of its half. */
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
      0.14 * wobble(random),
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

/** How a dab is handled, `gone` as far as the path is: fat and of two paints, flat and dull, or rubbed out dry; the farther toward us, the shorter and the more of it is the water's. */
const handle = (random: Random, water: Lab, gone: Unit) => {
  const chance = random();
  const sinks = (hues: Hues) => blend(choose(hues, random), water, 0.5 * gone ** 1.5);
  const half = vary(mix(...HALF, gone), 0.55, random);
  const width = vary(mix(...BROAD, gone), 0.4, random);
  if (chance < 0.14)
    return {
      half: 0.8 * half,
      width: 1.35 * width,
      brush: 'flat',
      body: 1.3,
      load: sinks(CORALS),
      second: choose(PALES, random),
    } as const;
  if (chance < 0.6)
    return {
      half,
      width,
      brush: choose(['flat', 'pull', 'filbert'] as const, random),
      body: 0.3,
      load: sinks(CORALS),
      second: choose(RUSTS, random),
    };
  if (chance < 0.84)
    return {
      half: 1.25 * half,
      width: 0.8 * width,
      brush: choose(['drag', 'worked'] as const, random),
      body: 0.3,
      load: sinks(RUSTS),
      second: choose(CORALS, random),
    };
  return {
    half: 0.5 * half,
    width: 0.7 * width,
    brush: 'pull',
    body: 0.5,
    load: sinks(PALES),
    second: choose(CORALS, random),
    later: 0.04,
  } as const;
};

/** A dab upon this water, so far `aside` of the sun and `gone` as far as the path is. */
export const strike = (
  random: Random,
  pull: Pull,
  water: Lab,
  at: Pick<Mark, 'aside' | 'y'>,
  gone: Unit,
): Sketch => {
  const { half, later = 0, ...rest } = handle(random, water, gone);
  const tilt = -0.05 + 0.12 * wobble(random);
  const hand = gone < HEAPED ? 'left' : 'right';
  return pull({ ...at, half, tilt }, { ...rest, hand, stage: 0.64 + 0.32 * random() + later });
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
