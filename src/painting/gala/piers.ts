import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { NEUTRAL, sizeAt, stoneAt } from './stone.ts';

/** A pier of the bridge: where it stands, half its breadth, how near it is, its stone and the water before it. */
const pierAt = (scene: Scene, random: Random, at: number) => {
  const x = scene.across(at);
  const near = scene.nearness(x);
  const foot = scene.waterline(x);
  return {
    x,
    near,
    foot,
    half: scene.pierHalf(x) * vary(1, 0.2, random),
    top: scene.deck(x) + 0.012 * sizeAt(scene, x),
    stone: shade(stoneAt(scene, random, x), mix(-0.006, -0.05, near)),
    water: scene.colour(x, foot + 0.03, 0.7),
  };
};

type Pier = ReturnType<typeof pierAt>;

/** From which nearness on a pier is dark at its foot. */
const TOLD = 0.25;

/** Its stone: a broad head under the roadway, one pull down into the water, and where it is near a dark at its foot. */
const raise = (random: Random, { x, near, half, top, foot, stone, water }: Pier): Sketch[] => {
  const down = (from: number, to: number, rest: Pick<Sketch, 'width' | 'load' | 'stage'>) =>
    pull(random, [x, from], [x + 0.06 * half * wobble(random), to], {
      bow: 0.02 * wobble(random),
      brush: 'wash',
      second: blend(stone, water, 0.15),
      hand: 'left',
      body: 4,
      spread: 0.005,
      ...rest,
    });
  const at = (share: number) => mix(top, foot, share);
  const dark = blend(stone, NEUTRAL, 0.14 + 0.24 * near);
  const parts = [
    down(top + 1.7 * half, at(0.5), { width: 4.6 * half, load: shade(stone, 0.012), stage: 0.52 }),
    down(top + 0.4 * half, foot, { width: 2.3 * half, load: stone, stage: 0.54 }),
    down(at(0.56), foot - 0.2 * half, { width: 2 * half, load: dark, stage: 0.7 }),
  ];
  return near > TOLD ? parts : parts.slice(0, 2);
};

/** What the water keeps of it: a soft stain straight down, and a level dark where it stands in it. */
const mirror = (random: Random, { x, near, half, top, foot, stone, water }: Pier): Sketch[] => [
  pull(
    random,
    [x, foot + 0.3 * half],
    [x + 0.5 * half * wobble(random), foot + vary(0.9, 0.15, random) * (foot - top)],
    {
      bow: 0.02 * wobble(random),
      width: 2.4 * half,
      brush: 'wash',
      load: blend(stone, water, 0.35),
      second: water,
      stage: 0.58,
      hand: 'left',
      body: 1,
      spread: 0.005,
    },
  ),
  pull(random, [x - 1.5 * half, foot], [x + 1.7 * half, foot + 0.1 * half], {
    bow: 0.04 * wobble(random),
    width: 0.9 * half,
    brush: 'flat',
    load: blend(stone, NEUTRAL, 0.1 + 0.2 * near),
    second: water,
    stage: 0.72,
    hand: 'left',
    body: 0.5,
    spread: 0.005,
  }),
];

/** The piers, whose feet stand in the water, and what it keeps of them. */
export const raisePiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((at) => {
    const pier = pierAt(scene, random, at);
    return [raise, mirror].flatMap((part) => part(random, pier));
  });
