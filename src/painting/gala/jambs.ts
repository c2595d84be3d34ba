import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bay, DEEP, placeIn } from './bays.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { MAUVE, ZINC } from './stone.ts';

/** The violets of the stone between the windows. */
const VIOLETS: Hues = [MAUVE, lab('#5f5a86'), lab('#5c5178'), ZINC];

/** How often there is no stone to be seen between two. */
const MERGED = 0.34;

/** The stone between two windows: one pull from under the cornice to the quay, cutting an edge here and leaving it there, and on some a second, shorter, greyed by the sky. */
const setPier = (scene: Scene, random: Random, left: Bay, right: Bay): Sketch[] => {
  const [a, b] = [left.x + 0.5 * left.broad, right.x - 0.5 * right.broad];
  const x = mix(a, b, 0.5 + 0.12 * wobble(random));
  const [top, foot] = [scene.cornice(x), scene.wallTop(x)];
  const here = blend(left.wall, right.wall, random());
  const down = (from: number, to: number, share: number, stage: number) => {
    const hue = choose(VIOLETS, random);
    const load = atValue(blend(here, hue, 0.75), here[0] - 0.012 + 0.02 * wobble(random));
    return pull(random, [x, mix(top, foot, from)], [x, mix(top, foot, to)], {
      width: share * (b - a),
      bow: 0.015 * wobble(random),
      brush: share > 0.7 ? 'worked' : 'scumble',
      load,
      second: here,
      stage,
      hand: 'left',
      body: 0.5,
      spread: 0.008,
    });
  };
  const whole = down(0.3, 0.86 + 0.12 * random(), vary(0.98, 0.16, random), 0.66);
  const from = 0.34 + 0.3 * random();
  return random() < 0.55 ? [whole] : [whole, down(from, from + 0.34, 0.46, 0.7)];
};

/** Two windows whose light runs together over the stone between them: one broad rub, low, across it. */
const merge = (random: Random, left: Bay, right: Bay): Sketch[] => {
  const warm = blend(left.wall, choose(DEEP, random), 0.25 + 0.6 * Math.max(left.lit, right.lit));
  const [from, to] = [
    placeIn(left, 0, 0.2 + 0.3 * random()),
    placeIn(right, 0, 0.2 + 0.3 * random()),
  ];
  return [
    pull(random, from, to, {
      width: vary(0.8, 0.3, random) * left.broad,
      bow: 0.2 * wobble(random),
      brush: 'worked',
      load: warm,
      second: blend(left.wall, right.wall, 0.5),
      stage: 0.5,
      hand: 'left',
      body: 0.4,
      spread: 0.012,
    }),
  ];
};

/** The stone about the hall's windows. */
export const setJambs = (scene: Scene, random: Random, bays: readonly Bay[]): Sketch[] => {
  const inRow = [...bays].sort((a, b) => a.x - b.x);
  return inRow.slice(1).flatMap((right, i) => {
    const left = inRow[i] ?? right;
    return random() < MERGED ? merge(random, left, right) : setPier(scene, random, left, right);
  });
};
