import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** A pier of the bridge: where it stands, half its breadth, how large things are there, its stone. */
interface Pier {
  readonly x: number;
  readonly half: number;
  readonly size: number;
  readonly top: number;
  readonly foot: number;
  readonly stone: Lab;
}

const pierAt = (scene: Scene, random: Random, at: number): Pier => {
  const x = scene.across(at);
  const stone = shade(
    stoneAt(scene, random, x),
    mix(-0.02, -0.07, scene.nearness(x)) + 0.01 * wobble(random),
  );
  return {
    x,
    half: scene.pierHalf(x) * vary(0.95, 0.2, random),
    size: sizeAt(scene, x),
    top: scene.deck(x),
    foot: scene.waterline(x),
    stone,
  };
};

/** Its stone: what spreads to the arches at its head, and one opaque pull from under the roadway down to the water. */
const raise = (random: Random, { x, half, size, top, foot, stone }: Pier): Sketch[] => {
  const style = { load: stone, hand: 'left', body: 0.4, spread: 0.004, bow: 0 } as const;
  const head = mix(top, foot, 0.34);
  return [
    pull(random, [x - 2.4 * half, head], [x + 2.4 * half, head], {
      ...style,
      width: 0.02 * size,
      brush: 'pull',
      second: stone,
      stage: 0.5,
    }),
    pull(random, [x, head], [x, foot + 0.3 * half], {
      ...style,
      width: 2.3 * half,
      brush: 'flat',
      second: shade(stone, 0.02),
      stage: 0.57,
    }),
  ];
};

/** How far below its foot the water keeps some of it, against its height, and how long each touch is against its breadth. */
const BROKEN = [
  { down: 0.02, long: 1.25 },
  { down: 0.24, long: 1.7 },
  { down: 0.46, long: 1.2 },
] as const;

/** What the water keeps of it, from its foot down: level touches, ever looser and paler. */
const mirror = (
  scene: Scene,
  random: Random,
  { x, half, size, top, foot, stone }: Pier,
): Sketch[] =>
  BROKEN.map(({ down, long }, i) => {
    const y = foot + down * (foot - top);
    const water = scene.colour(x, y + 0.02, 0.7);
    return sketchTouch(random, {
      x: x + 0.3 * half * wobble(random) * (1 + i),
      y,
      length: vary(long, 0.15, random) * 2 * half,
      width: vary(0.017 - 0.002 * i, 0.25, random) * size,
      angle: 0.04 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: 'pull',
      load: blend(stone, water, 0.06 + 0.22 * i),
      second: blend(stone, water, 0.3 + 0.2 * i),
      stage: 0.6 + 0.02 * i,
      hand: 'left',
      body: 0.4,
      spread: 0.006,
    });
  });

/** The water cut against it in two level touches, one on either side of its foot. */
const wet = (scene: Scene, random: Random, { x, half, size, foot }: Pier): Sketch[] =>
  ([-1, 1] as const).map((side) => {
    const water = scene.colour(x + 4 * side * half, foot + 0.02, 0.7);
    const y = foot - (0.003 + 0.004 * random()) * size;
    return pull(random, [x + vary(7, 0.3, random) * side * half, y], [x + 1.2 * side * half, y], {
      width: 0.016 * size,
      brush: 'worked',
      load: water,
      second: water,
      stage: 0.58,
      hand: 'left',
      body: 0.4,
      spread: 0.006,
      bow: 0,
    });
  });

/** The piers, level on the water, and what it keeps of them. */
export const raisePiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((at) => {
    const pier = pierAt(scene, random, at);
    return [...raise(random, pier), ...wet(scene, random, pier), ...mirror(scene, random, pier)];
  });
