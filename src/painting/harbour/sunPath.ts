import type { Random } from '../../random.ts';
import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';

/** What is left of the red in the water: dull rust rubbed in first, then coral, and the pale ridge of a loaded one. */
const RUSTS: Hues = [lab('#8f5f4c'), lab('#9a6350'), lab('#a5603f'), lab('#86654f')];
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
/** How many rows of marks it has, and down to which share of it they run into one another. */
const ROWS = 50;
const JOINED = 0.5;

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

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.03 * scale;
  while (docks(sun.x, y) > 0.35 && y < horizon + 0.3) y += 0.005;
  return y;
};

/** Pulls a loaded brush across, or to and fro where it drops. */
const pullIn =
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

type Pull = ReturnType<typeof pullIn>;

/** The rust that lies under the path, rubbed in flat and broad before any mark stands. */
const rubIn = (scene: Scene, random: Random, pull: Pull, from: number, to: number): Sketch[] =>
  Array.from({ length: 26 }, () => {
    const gone = random() ** 1.3;
    const y = mix(from, mix(from, to, 0.8), gone);
    const load = blend(choose(RUSTS, random), scene.colour(scene.sun.x, y, 0.6), 0.15 + 0.5 * gone);
    const mark = {
      aside: 0.02 * wobble(random),
      y,
      half: vary(0.034, 0.35, random),
      drop: 0,
      tilt: 0.1 * wobble(random),
    };
    return pull(mark, {
      width: vary(0.011, 0.5, random),
      brush: choose(['dry', 'worked', 'drag'], random),
      body: 0.5,
      stage: 0.5 + 0.2 * random(),
      load,
      hand: 'left',
    });
  });

/** A mark's handling, `gone` as far as the path is: broad and fat with rust in it, to and fro, or a thin pale ridge. */
const strike = (random: Random, pull: Pull, aside: number, y: number, gone: Unit): Sketch => {
  const chance = random();
  const half = vary(mix(...HALF, gone), 0.6, random) * 0.5;
  const tilt = -0.22 + 0.3 * wobble(random);
  const stage = 0.64 + 0.34 * random();
  const load = choose(CORALS, random);
  if (chance < 0.3)
    return pull(
      { aside, y, half: 0.8 * half, drop: 0, tilt },
      {
        width: vary(mix(0.0125, 0.0085, gone), 0.4, random),
        brush: 'flat',
        body: 1.2,
        stage,
        load,
        second: choose(RUSTS, random),
      },
    );
  if (chance < 0.72)
    return pull(
      { aside, y, half, drop: vary(0.02, 0.4, random), tilt: 0.5 * tilt },
      {
        width: vary(0.0056, 0.4, random),
        brush: 'pull',
        body: 1.5 + random(),
        stage,
        load,
        second: choose(PALES, random),
      },
    );
  return pull(
    { aside, y, half: 0.7 * half, drop: 0, tilt: 1.4 * tilt },
    {
      width: vary(0.0046, 0.4, random),
      brush: choose(['pull', 'flat'], random),
      body: 2,
      stage: stage + 0.04,
      load: chance > 0.9 ? choose(PALES, random) : load,
      second: choose(CORALS, random),
    },
  );
};

/** A short ochre touch aside, far down. */
const stray = (random: Random, pull: Pull, y: number): Sketch =>
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

/** What the water keeps of the sun: under the shore broad rust and coral pulled to and fro until they run into one another, lower down single marks with ever wider gaps. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.74 + 0.12 * random());
  const rows = Array.from({ length: ROWS }, (_, i) => (i + random()) / ROWS).flatMap(
    (share): Sketch[] => {
      const gone = share ** 1.25;
      const y = mix(from, to, gone);
      const middle = 0.022 * (scene.swell(0, y, 0, 7, 65) - 0.5);
      const heaped = smoothstep(0.36, 0.62, scene.swell(0.5, y, 0, mix(17, 12, gone), 63));
      const wanted = gone < JOINED ? 1.2 + 1.3 * heaped : 0.35 + 0.6 * heaped;
      const count = Math.floor(wanted + random());
      const astray = mix(0.03, 0.014, gone);
      const marks = Array.from({ length: count }, () =>
        strike(random, pull, middle + astray * wobble(random), y + 0.006 * wobble(random), gone),
      );
      return random() < 0.5 * (gone - 0.3) ? [...marks, stray(random, pull, y)] : marks;
    },
  );
  return [...rubIn(scene, random, pull, from, to), ...rows];
};
