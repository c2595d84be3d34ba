import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { type Hues, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
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
/** Half how broad the path is under the shore and where it goes out, in sheets' scales. */
const HALF = [0.044, 0.026] as const;
/** A mark of the path: a way about its middle, as many times across as `turns` says, so far down. */
interface Mark {
  readonly aside: number;
  readonly y: number;
  readonly half: number;
  readonly drop: number;
  /** How far its ends lie apart in height, a share of its half: above 0 it sinks to the right. */
  readonly tilt: number;
}

type Rest = Pick<Sketch, 'width' | 'brush' | 'body' | 'stage' | 'load'> & Partial<Sketch>;

/** Pulls a loaded brush across, or to and fro where it drops. */
export const pullIn =
  (scene: Scene, random: Random) =>
  ({ aside, y, half, drop, tilt }: Mark, { width, ...rest }: Rest): Sketch => {
    const { sun, scale } = scene;
    const way = choose([-1, 1], random);
    const turns = drop > 0 ? [-1, 0.9, -0.8, 1] : [-1, -0.3, 0.35, 1];
    const path = sampled((share) => {
      const across = (turns[Math.round(share * 3)] ?? 0) * half * (0.85 + 0.3 * random());
      return [
        sun.x + (aside + way * across) * scale,
        y +
          (share - 0.5) * drop * scale +
          way * across * tilt * scale +
          0.002 * wobble(random) * scale,
      ];
    });
    const here = scene.colour(sun.x, y, 1);
    return {
      ...sketchAlong(random, path, {
        second: here,
        spread: 0.01,
        hand: 'right',
        ...rest,
        width: width * scale,
      }),
      path,
    };
  };

export type Pull = ReturnType<typeof pullIn>;

/** How a mark is handled: how broad and in what way it lies, and with what it is painted. */
type Handled = readonly [
  Omit<Mark, 'aside' | 'y'>,
  Omit<Rest, 'stage'> & { readonly later?: Unit },
];

/** A mark's handling, `gone` as far as the path is: broad and fat with rust in it, to and fro, or a thin pale ridge. */
const handle = (random: Random, gone: Unit): Handled => {
  const chance = random();
  const half = vary(mix(...HALF, gone), 0.6, random) * 0.5;
  const tilt = -0.22 + 0.3 * wobble(random);
  const load = choose(CORALS, random);
  const second = choose(RUSTS, random);
  if (chance < 0.3) {
    const width = vary(mix(0.0125, 0.0085, gone), 0.4, random);
    return [
      { half: 0.8 * half, drop: 0, tilt },
      { width, brush: 'flat', body: 1.2, load, second },
    ];
  }
  if (chance < 0.72) {
    const drop = vary(0.02, 0.4, random);
    const rest = { load, second: choose(PALES, random), body: 1.5 + random() };
    return [
      { half, drop, tilt: 0.5 * tilt },
      { width: vary(0.0056, 0.4, random), brush: 'pull', ...rest },
    ];
  }
  const pale = chance > 0.9 ? choose(PALES, random) : load;
  const brush = choose(['pull', 'flat'] as const, random);
  return [
    { half: 0.7 * half, drop: 0, tilt: 1.4 * tilt },
    { width: vary(0.0046, 0.4, random), brush, body: 2, load: pale, second, later: 0.04 },
  ];
};

/** A mark, so far `aside` of the sun and `gone` as far as the path is. */
export const strike = (
  random: Random,
  pull: Pull,
  aside: number,
  y: number,
  gone: Unit,
): Sketch => {
  const [lies, { later = 0, ...rest }] = handle(random, gone);
  return pull({ aside, y, ...lies }, { ...rest, stage: 0.64 + 0.34 * random() + later });
};

/** A short ochre touch aside, far down. */
export const stray = (random: Random, pull: Pull, y: number): Sketch =>
  pull(
    {
      aside: choose([-1, 1], random) * (0.026 + 0.022 * random()),
      y,
      half: vary(0.012, 0.3, random),
      drop: 0,
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
