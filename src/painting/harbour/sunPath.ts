import type { Random } from '../../random.ts';
import { clamp, mix, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Pull, pullIn, RUSTS, stray, strike, WINES } from './dabs.ts';
import { waterline } from './mole.ts';
import type { Scene } from './scene.ts';

/** Where the path comes out from under the docks. */
const shoreOf = (scene: Scene): number => {
  const { sun, horizon, rise, docks } = scene;
  let y = Math.max(horizon + 0.03 * rise, waterline(scene, sun.x) + 0.012 * rise);
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

/** Wine-red pulled through the rust, broad and flat, where the red will be thickest. */
const pullWine = (random: Random, pull: Pull, at: (share: Unit) => number): Sketch[] =>
  Array.from({ length: 9 }, () =>
    pull(
      {
        aside: 0.024 * wobble(random),
        y: at(0.62 * random() ** 1.7),
        half: vary(0.026, 0.6, random),
        tilt: 0.12 * wobble(random),
      },
      {
        width: vary(0.0095, 0.4, random),
        brush: choose(['pull', 'worked', 'drag'], random),
        body: 0.7,
        stage: 0.64 + 0.06 * random(),
        load: choose(WINES, random),
        second: choose(RUSTS, random),
        hand: 'left',
      },
    ),
  );

/** A flight of touches without a rest: from where to where down the path, 0 to 1, and how many. */
const FLIGHTS = [
  [0, 0.05, 8],
  [0.04, 0.17, 20],
  [0.19, 0.26, 9],
  [0.29, 0.3, 2],
  [0.37, 0.42, 5],
  [0.5, 0.55, 4],
  [0.62, 0.67, 5],
  [0.75, 0.79, 3],
  [0.87, 0.89, 3],
  [1, 1, 2],
] as const;
/** How far down the path single touches lie far aside. */
const ASIDE = [0.18, 0.44, 0.6, 0.76] as const;

/** What the water keeps of the sun: under the shore red upon red in flights close upon one another, lower down two or three touches together, then one and one, with wide water between. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, (0.74 + 0.12 * random()) * scene.dawn.reach);
  const at = (share: Unit) => mix(from, to, share);
  const flights = FLIGHTS.flatMap(([begins, ends, count]) => {
    const late = 0.03 * wobble(random) * Math.min(1, 4 * begins);
    const middle = 0.02 * wobble(random);
    const slope = choose([-1, 1], random) * (0.03 + 0.1 * random());
    return Array.from({ length: count }).flatMap(() => {
      const gone = clamp(mix(begins, ends, random()) + late);
      const y = at(gone);
      // Here and there a pull comes back across the others.
      const tilt = (count > 4 && random() < 0.2 ? -0.6 : 1) * slope + 0.08 * wobble(random);
      const aside = middle + mix(0.03, 0.018, gone) * wobble(random);
      return strike(random, pull, scene.colour(scene.sun.x, y, 1), { aside, y, tilt }, gone);
    });
  });
  return [
    ...rubIn(scene, random, pull, from, to),
    ...pullWine(random, pull, at),
    ...flights,
    ...ASIDE.map((share) => stray(random, pull, at(clamp(share + 0.05 * wobble(random))))),
  ];
};
