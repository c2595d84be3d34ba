import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Bay } from './bays.ts';
import { pullAlong } from './front.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { MAUVE, ZINC } from './stone.ts';

/** The hall's stone at night, and what else is on its brush. */
const STONES: Hues = [lab('#3f3a50'), lab('#3c4058'), lab('#463c48'), lab('#403f4e')];
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
        load: blend(here, choose(STONES, random), 0.84),
        second: blend(here, choose(BESIDE, random), 0.6),
        body: 0.3,
      });
    }),
  );
};

/** How often stone is told between two windows; elsewhere it is the wall's. */
const TOLD = 0.6;

/** The stone between two windows: one pull from under their arches to the quay, hardly darker than the wall, upon the edge of the one or of the other. */
const setPier = (random: Random, left: Bay, right: Bay): Sketch[] => {
  const [a, b] = [left.x + 0.46 * left.broad, right.x - 0.46 * right.broad];
  if (b <= a) return []; // two broad windows may leave none
  const x = mix(a, b, 0.5 + 0.24 * wobble(random));
  const [top, foot] = [mix(left.top, right.top, 0.5), mix(left.foot, right.foot, 0.5)];
  const stone = blend(blend(left.wall, right.wall, 0.5), choose(STONES, random), 0.7);
  const whole = pull(
    random,
    [x, mix(top, foot, 0.16 + 0.1 * random())],
    [x, mix(top, foot, 0.92)],
    {
      width: vary(0.8, 0.2, random) * (b - a),
      bow: 0.02 * wobble(random),
      brush: 'filbert',
      load: stone,
      second: blend(stone, choose(BESIDE, random), 0.5),
      stage: 0.64,
      hand: 'left',
      body: 0.5,
      spread: 0.008,
    },
  );
  return random() < TOLD ? [whole] : [];
};

/** The stone about the hall's windows. */
export const setJambs = (scene: Scene, random: Random, bays: readonly Bay[]): Sketch[] => {
  const inRow = [...bays].sort((a, b) => a.x - b.x);
  const piers = inRow.slice(1).flatMap((right, i) => setPier(random, inRow[i] ?? right, right));
  return [...closeWall(scene, random), ...piers];
};
