import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong } from '../sketchTouch.ts';
import { type Bay, placeIn } from './bays.ts';
import { pullAlong } from './front.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { MAUVE, ZINC } from './stone.ts';

/** The hall's stone at night, and what else is on its brush. */
const STONES: Hues = [lab('#332f47'), lab('#2f3550'), lab('#3a3040'), lab('#33334a')];
const BESIDE: Hues = [MAUVE, ZINC, lab('#6d5360'), lab('#54506e')];

/** The hall's wall closed in the dark before any window is opened: long level pulls from tower to tower. */
const closeWall = (scene: Scene, random: Random): Sketch[] => {
  const [near, far] = scene.hall;
  return [0.34, 0.5, 0.66, 0.8].flatMap((down, row) =>
    [0, 0.4].map((share, i) => {
      const from = mix(near, far, share + 0.06 * wobble(random));
      const to = mix(near, far, Math.min(1, share + 0.6 + 0.1 * wobble(random)));
      const size = scene.size(from) * scene.scale;
      const x = scene.across((from + to) / 2);
      const here = scene.colour(x, mix(scene.eaves(x), scene.waterline(x), down), 0.6);
      return pullAlong(scene, [from, to], down + 0.02 * wobble(random), {
        width: vary(0.05, 0.15, random) * size,
        brush: (row + i) % 2 ? 'worked' : 'pull',
        stage: 0.3 + 0.02 * row + 0.01 * i,
        load: blend(here, scene.evening.stone(choose(STONES, random)), 0.84),
        second: blend(here, scene.evening.stone(choose(BESIDE, random)), 0.6),
        body: 0.3,
      });
    }),
  );
};

/** The stone between two windows: one firm pull from the quay to under their arches, upon the edges of both. */
const setPier = (scene: Scene, random: Random, left: Bay, right: Bay): Sketch[] => {
  const [a, b] = [left.x + 0.48 * left.broad, right.x - 0.48 * right.broad];
  const [top, foot] = [mix(left.top, right.top, 0.5), mix(left.foot, right.foot, 0.5)];
  const stone = blend(
    blend(left.wall, right.wall, 0.5),
    scene.evening.stone(choose(STONES, random)),
    0.8,
  );
  const x = mix(a, b, 0.5 + 0.1 * wobble(random));
  return [
    pull(random, [x, mix(top, foot, 0.98)], [x, mix(top, foot, 0.16 + 0.06 * random())], {
      width: Math.max(0.22 * right.broad, vary(1, 0.1, random) * (b - a)),
      bow: 0.02 * wobble(random),
      brush: 'flat',
      load: stone,
      second: blend(stone, scene.evening.stone(choose(BESIDE, random)), 0.25),
      stage: 0.74,
      hand: 'left',
      body: 0.4,
      spread: 0.006,
    }),
  ];
};

/** The stone turned over a window, a paler one that sees the sky: from one of its springs to beyond the crown, on the other side lost. */
const turnStone = (scene: Scene, random: Random, bay: Bay): Sketch[] => {
  const side = random() < 0.5 ? -1 : 1;
  const round = (0.5 * bay.broad) / (bay.foot - bay.top);
  const until = 1.7 + 1.1 * random();
  const load = blend(bay.wall, scene.evening.stone(choose(BESIDE, random)), 0.35);
  return [
    sketchAlong(
      random,
      sampled((t) =>
        placeIn(
          bay,
          -1.14 * side * Math.cos(until * t),
          1 - round + 1.14 * round * Math.sin(until * t),
        ),
      ),
      {
        width: vary(0.2, 0.15, random) * bay.broad,
        brush: 'filbert',
        load,
        second: bay.wall,
        stage: 0.7,
        hand: 'left',
        body: 0.3,
        spread: 0.006,
      },
    ),
  ];
};

/** The stone about the hall's windows. */
export const setJambs = (scene: Scene, random: Random, bays: readonly Bay[]): Sketch[] => {
  const inRow = [...bays].sort((a, b) => a.x - b.x);
  const piers = inRow
    .slice(1)
    .flatMap((right, i) => setPier(scene, random, inRow[i] ?? right, right));
  return [
    ...closeWall(scene, random),
    ...inRow.flatMap((bay) => turnStone(scene, random, bay)),
    ...piers,
  ];
};
