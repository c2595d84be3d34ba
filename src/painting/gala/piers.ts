import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { NEUTRAL, sizeAt, stoneAt } from './stone.ts';

/** A pier: one pull from the roadway down into the water, where it is near a dark at its foot, and what the water keeps of it, a soft stain straight down. */
const raise = (scene: Scene, random: Random, at: number): Sketch[] => {
  const x = scene.across(at);
  const half = scene.pierHalf(x) * vary(1, 0.2, random);
  const near = scene.nearness(x);
  const [top, foot] = [scene.deck(x) + 0.012 * sizeAt(scene, x), scene.waterline(x)];
  const stone = shade(stoneAt(scene, random, x), mix(-0.006, -0.05, near));
  const water = scene.colour(x, foot + 0.03, 0.7);
  const rest = { hand: 'left', spread: 0.005, bow: 0.02 * wobble(random) } as const;
  const body = pull(random, [x, top + 0.4 * half], [x + 0.1 * half * wobble(random), foot], {
    ...rest,
    width: 2.3 * half,
    brush: 'wash',
    load: stone,
    second: blend(stone, water, 0.2),
    stage: 0.54,
    body: 4,
  });
  const head = pull(random, [x, top + 1.7 * half], [x, mix(top, foot, 0.5)], {
    ...rest,
    width: 4.6 * half,
    brush: 'wash',
    load: shade(stone, 0.012),
    second: stone,
    stage: 0.52,
    body: 3,
  });
  const wet = pull(random, [x, mix(top, foot, 0.56)], [x, foot - 0.2 * half], {
    ...rest,
    width: 2 * half,
    brush: 'wash',
    load: blend(stone, NEUTRAL, 0.14 + 0.24 * near),
    second: stone,
    stage: 0.7,
    body: 4,
  });
  const mirror = pull(
    random,
    [x, foot + 0.3 * half],
    [x + 0.5 * half * wobble(random), foot + vary(0.7, 0.2, random) * (foot - top)],
    {
      ...rest,
      width: 2.4 * half,
      brush: 'scumble',
      load: blend(stone, water, 0.4),
      second: water,
      stage: 0.58,
      body: 0.6,
    },
  );
  return near > 0.25 ? [head, body, wet, mirror] : [head, body, mirror];
};

/** The piers, whose feet stand in the water, and what it keeps of them. */
export const raisePiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((at) => raise(scene, random, at));
