import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Hues, lab, shade } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { type Bay, blazes, springOf } from './bays.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';

/** The hall's stone at night: close blues and violets, and what else is on its brush. */
const STONES: Hues = [lab('#464a72'), lab('#4a4670'), lab('#414c72'), lab('#4c4a6c')];
const BESIDE: Hues = [lab('#5d5a84'), lab('#4f5e88'), lab('#5f5270')];
/** The dark of a pier that stands before a lit hall. */
const PIER = lab('#302e48');

/** How many broad pulls close the wall, on the widest hall. */
const PULLS = 13;

/** The hall's wall closed in the dusk's blue before any window is opened: broad pulls down from the roof to the quay, each over the edge of the last. */
const closeWall = (scene: Scene, random: Random): Sketch[] => {
  const [near, far] = scene.hall;
  const count = Math.max(
    5,
    Math.round((PULLS * (far - near) * scene.format) / (0.4 * scene.scale)),
  );
  return Array.from({ length: count }, (_, i): Sketch => {
    const at = mix(near, far, (i + 0.5 + 0.15 * wobble(random)) / count);
    const x = scene.across(at);
    const top = scene.cornice(x) - 0.004 * scene.scale;
    const foot = scene.wallTop(x);
    const stone = blend(scene.colour(x, mix(top, foot, 0.4), 0.6), choose(STONES, random), 0.8);
    return {
      path: sampled((t) => [x + 0.004 * wobble(random) * scene.scale, mix(top, foot, t)]),
      width: ((1.7 * (far - near) * scene.format) / count) * vary(1, 0.1, random),
      brush: i % 3 ? 'pull' : 'worked',
      load: shade(stone, 0.016 * wobble(random)),
      second: blend(stone, choose(BESIDE, random), 0.5),
      stage: 0.22 + 0.05 * random(),
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    };
  });
};

/** The stone between two windows: one dark pull from where their arches spring to the quay, only beside one that blazes: dim lights run together. */
const setPier = (random: Random, left: Bay, right: Bay): Sketch[] => {
  if (!blazes(left) && !blazes(right)) return [];
  const [a, b] = [left.x + 0.5 * left.broad, right.x - 0.5 * right.broad];
  const x = mix(a, b, 0.5);
  const top = mix(springOf(left), springOf(right), 0.5);
  const foot = mix(left.foot, right.foot, 0.5) + 0.16 * (left.foot - left.top);
  const stone = blend(blend(left.wall, right.wall, 0.5), PIER, 0.75);
  const drawn = pull(random, [x, top], [x + 0.02 * wobble(random) * (b - a), foot], {
    width: vary(1.02, 0.08, random) * (b - a),
    bow: 0.01 * wobble(random),
    brush: 'pull',
    load: stone,
    second: blend(stone, choose(BESIDE, random), 0.35),
    stage: 0.7,
    hand: 'left',
    body: 0.5,
    spread: 0.008,
  });
  return [drawn];
};

/** The stone about the hall's windows. */
export const setJambs = (scene: Scene, random: Random, bays: readonly Bay[]): Sketch[] => {
  const inRow = [...bays].sort((a, b) => a.x - b.x);
  const piers = inRow.slice(1).flatMap((right, i) => setPier(random, inRow[i] ?? right, right));
  return [...closeWall(scene, random), ...piers];
};
