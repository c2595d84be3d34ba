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
    const gone = random() ** 1.8;
    const y = mix(from, mix(from, to, 0.8), gone);
    const load = blend(choose(RUSTS, random), scene.colour(scene.sun.x, y, 0.6), 0.08 + 0.6 * gone);
    const mark = {
      aside: 0.02 * wobble(random),
      y,
      half: vary(0.034, 0.35, random),
      tilt: 0.1 * wobble(random),
    };
    return pull(mark, {
      width: vary(0.011, 0.5, random),
      brush: choose(['dry', 'worked', 'drag'], random),
      body: 0.8,
      stage: 0.6 + 0.16 * random(),
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

/** How far down the path the brush wavers to and fro, 0 to 1. */
const WAVERS = [0.02, 0.12, 0.42] as const;

/** A loaded brush that comes down to and fro without lifting, from a height on: quick legs, each from where the last one ended. */
const waver = (scene: Scene, random: Random, pull: Pull, from: number, gone: Unit): Sketch[] => {
  const load = blend(choose(CORALS, random), scene.colour(scene.sun.x, from, 1), 0.4 * gone);
  const stage = 0.8 + 0.1 * random();
  const middle = 0.01 * wobble(random);
  let way = choose([-1, 1], random);
  const half = () => vary(mix(0.022, 0.013, gone), 0.7, random);
  let [x, y] = [middle - way * half(), from];
  return Array.from({ length: 3 + Math.floor((gone < 0.3 ? 3 : 1) * random()) }, (_, i) => {
    const [nextX, drop] = [middle + way * half(), mix(0.7, 1.3, gone) * (0.004 + 0.014 * random())];
    const [aside, across] = [(x + nextX) / 2, nextX - x];
    const mark = {
      aside,
      y: y + 0.5 * drop * scene.scale,
      half: Math.hypot(across, drop) / 2,
      tilt: Math.atan2(drop, across),
    };
    [x, y, way] = [nextX, y + drop * scene.scale, -way];
    return pull(mark, {
      width: vary(mix(0.0074, 0.0052, gone), 0.6, random),
      brush: choose(['pull', 'pull', 'rigger', 'drag'], random),
      body: 1.5,
      stage: stage + 0.002 * i,
      load,
      second: i % 2 ? choose(PALES, random) : load,
    });
  });
};

/** What the water keeps of the sun: under the shore broad rust and coral close upon one another, three wavering pulls across them, lower down a few dabs together and wide water between. */
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
    ...WAVERS.flatMap((gone) => waver(scene, random, pull, at(gone), gone)),
  ];
};
