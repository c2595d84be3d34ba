import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Pull, pullIn, stray, strike } from './dabs.ts';
import { CORALS, PALES, RUSTS } from './manners.ts';
import type { Scene } from './scene.ts';

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, rise, docks }: Scene): number => {
  let y = horizon + 0.03 * rise;
  while (docks(sun.x, y) > 0.35 && y < horizon + 0.3 * rise) y += 0.005 * rise;
  return y;
};

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

/** A group of dabs: how far down the path it is, 0 to 1, how many it has, and how far they lie apart, in sheets' scales. */
const GROUPS = [
  [0.03, 9, 0.016],
  [0.15, 8, 0.02],
  [0.26, 5, 0.012],
  [0.34, 7, 0.026],
  [0.49, 4, 0.014],
  [0.6, 5, 0.024],
  [0.78, 3, 0.012],
  [0.88, 2, 0.02],
  [1, 2, 0.01],
] as const;

/** A wavering pull that comes down to and fro without lifting: legs of one load, from a height on. */
const waver = (scene: Scene, random: Random, pull: Pull, from: number, gone: Unit): Sketch[] => {
  const load = blend(choose(CORALS, random), scene.colour(scene.sun.x, from, 1), 0.4 * gone);
  const stage = 0.8 + 0.1 * random();
  const half = vary(mix(0.024, 0.015, gone), 0.2, random);
  const way = choose([-1, 1], random);
  let y = from;
  return Array.from({ length: 4 + Math.floor(2 * random()) }, (_, i) => {
    const long = half * (0.7 + 0.7 * random());
    const tilt = (i % 2 ? -1 : 1) * way * (0.16 + 0.3 * random());
    y += (0.004 + 0.006 * random()) * scene.scale;
    return pull(
      { aside: 0.006 * wobble(random), y, half: long, tilt },
      {
        width: vary(0.0052, 0.35, random),
        brush: choose(['pull', 'pull', 'drag'], random),
        body: 0.9,
        stage: stage + 0.002 * i,
        load,
        second: i % 2 ? choose(PALES, random) : load,
      },
    );
  });
};

/** What the water keeps of the sun: under the shore broad rust and coral close upon one another, two wavering pulls across them, lower down a few dabs together and wide water between. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.74 + 0.12 * random());
  const at = (share: Unit) => mix(from, to, share);
  const groups = GROUPS.flatMap(([share, count, apart]): Sketch[] => {
    const middle = 0.03 * wobble(random) * (0.4 + 0.6 * share);
    const marks = Array.from({ length: count }, () => {
      const gone = clamp(share + 0.03 * wobble(random));
      const y = at(share) + apart * scene.scale * 1.6 * wobble(random);
      const water = scene.colour(scene.sun.x, y, 1);
      const aside = middle + mix(0.024, 0.014, share) * wobble(random);
      return strike(random, pull, water, { aside, y: Math.max(y, from) }, gone);
    });
    return random() < 0.7 * share ? [...marks, stray(random, pull, at(share))] : marks;
  });
  return [
    ...rubIn(scene, random, pull, from, to),
    ...groups,
    ...waver(scene, random, pull, at(0.08), 0.1),
    ...waver(scene, random, pull, at(0.4 + 0.1 * random()), 0.5),
  ];
};
