import type { Random } from '../../random.ts';
import { clamp, mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Pull, pullIn, stray, strike } from './dabs.ts';
import { RUSTS } from './manners.ts';
import type { Scene } from './scene.ts';

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, rise, docks }: Scene): number => {
  let y = horizon + 0.03 * rise;
  while (docks(sun.x, y) > 0.35 && y < horizon + 0.3 * rise) y += 0.005 * rise;
  return y;
};

/** How many touches of rust lie under the path. */
const RUBBED = 11;

/** The rust that lies under the path, rubbed wet into the water before any mark stands: broad where it begins, and gone before its middle. */
const rubIn = (scene: Scene, random: Random, pull: Pull, from: number, to: number): Sketch[] =>
  Array.from({ length: RUBBED }, (_, i) => {
    const gone = 0.55 * ((i + random()) / RUBBED) ** 1.3;
    const y = mix(from, to, gone);
    const load = blend(choose(RUSTS, random), scene.colour(scene.sun.x, y, 0.6), 0.35 + gone);
    const mark = {
      aside: 0.012 * wobble(random),
      y,
      half: vary(mix(0.034, 0.02, gone), 0.25, random),
      tilt: 0.06 * wobble(random),
    };
    return pull(mark, {
      width: vary(0.015, 0.3, random),
      brush: choose(['worked', 'filbert'], random),
      body: 0.6,
      stage: 0.6 + 0.1 * random(),
      load,
      hand: 'left',
    });
  });

/** A group of pulls: how far down the path it is, 0 to 1, how many it has, how far they lie apart, in sheets' scales, and how they are tilted, in radians. */
const GROUPS = [
  [0.01, 9, 0.012, 0.04],
  [0.1, 13, 0.016, -0.1],
  [0.2, 14, 0.018, 0.16],
  [0.31, 10, 0.014, -0.14],
  [0.41, 9, 0.012, 0.24],
  [0.52, 5, 0.01, -0.26],
  [0.66, 4, 0.01, 0.12],
  [0.8, 3, 0.01, -0.08],
  [1, 2, 0.006, 0.12],
] as const;

/** What the water keeps of the sun: under the shore pulls close upon one another over rubbed rust, dull and bright and deep, each group tilted its own way; lower down a few together and wide water between, with an ochre touch aside. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.66 + 0.12 * random());
  const groups = GROUPS.flatMap(([share, count, apart, tilt], nth): Sketch[] => {
    const middle = 0.014 * wobble(random) * (0.5 + share);
    const way = choose([-1, 1], random);
    const marks = Array.from({ length: count }, () => {
      const y = Math.max(from, mix(from, to, share) + 1.3 * wobble(random) * apart * scene.scale);
      const gone = clamp((y - from) / (to - from));
      const water = scene.colour(scene.sun.x, y, 1);
      const aside = middle + mix(0.026, 0.014, share) * wobble(random);
      return strike(random, pull, water, { aside, y, tilt: way * tilt }, gone);
    });
    return nth > 4 && nth % 2 ? [...marks, stray(random, pull, mix(from, to, share))] : marks;
  });
  return [...rubIn(scene, random, pull, from, to), ...groups];
};
