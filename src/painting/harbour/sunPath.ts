import type { Random } from '../../random.ts';
import { mix, smoothstep } from '../../units.ts';
import { blend } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Pull, pullIn, stray, strike } from './dabs.ts';
import { RUSTS } from './manners.ts';
import type { Scene } from './scene.ts';

/** How many rows of dabs it has. */
const ROWS = 44;

/** Where the path comes out from under the docks. */
const shoreOf = ({ sun, horizon, scale, docks }: Scene): number => {
  let y = horizon + 0.03 * scale;
  while (docks(sun.x, y) > 0.35 && y < horizon + 0.3 * scale) y += 0.005 * scale;
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

/** What the water keeps of the sun: under the shore broad rust and coral close upon one another, lower down single dabs, each shorter and with a wider gap than the one before. */
export const sketchSunPath = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('path');
  const pull = pullIn(scene, random);
  const from = shoreOf(scene);
  const to = mix(from, 1, 0.74 + 0.12 * random());
  const rows = Array.from({ length: ROWS }, (_, i) => (i + random()) / ROWS).flatMap(
    (share): Sketch[] => {
      const gone = share ** 1.6;
      const y = mix(from, to, gone);
      const middle = 0.026 * (scene.swell(0, y, 0, 7, 65) - 0.5);
      const heaped = smoothstep(0.36, 0.62, scene.swell(0.5, y, 0, 14, 63));
      const count = Math.floor(mix(1.25, 0.6, gone) + 0.9 * heaped * (1 - gone) + random());
      const astray = mix(0.03, 0.013, gone);
      const water = scene.colour(scene.sun.x, y, 1);
      const marks = Array.from({ length: count }, () => {
        const at = {
          aside: middle + astray * wobble(random),
          y: y + 0.006 * scene.scale * wobble(random),
        };
        return strike(random, pull, water, at, gone);
      });
      return random() < 0.5 * (gone - 0.3) ? [...marks, stray(random, pull, y)] : marks;
    },
  );
  return [...rubIn(scene, random, pull, from, to), ...rows];
};
