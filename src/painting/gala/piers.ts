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
  return {
    x,
    half: scene.pierHalf(x) * vary(0.95, 0.2, random),
    size: sizeAt(scene, x),
    top: scene.deck(x),
    foot: scene.waterline(x),
    stone: shade(
      stoneAt(scene, random, x),
      mix(-0.014, -0.06, scene.nearness(x)) + 0.01 * wobble(random),
    ),
  };
};

/** Its stone: what spreads to the arches at its head, and a plain touch down on either side of it, past where the water will be. */
const raise = (random: Random, { x, half, size, top, foot, stone }: Pier): Sketch[] => {
  const style = { brush: 'pull', hand: 'left', body: 0.3, spread: 0.004, bow: 0 } as const;
  const head = mix(top, foot, 0.42);
  const down = (aside: number, load: Lab, stage: number) =>
    pull(random, [x + aside * half, mix(top, foot, 0.2)], [x + aside * half, foot + 1.5 * half], {
      ...style,
      width: 1.5 * half,
      load,
      second: stone,
      stage,
    });
  return [
    pull(random, [x - 3.4 * half, head], [x + 3.4 * half, head], {
      ...style,
      width: 0.024 * size,
      load: stone,
      second: stone,
      stage: 0.5,
    }),
    down(-0.35, stone, 0.505),
    down(0.35, shade(stone, 0.012 * wobble(random)), 0.51),
  ];
};

/** The water drawn level across its foot. */
const wet = (scene: Scene, random: Random, { x, half, size, foot }: Pier): Sketch[] => {
  const water = scene.colour(x, foot + 0.03, 0.7);
  return [0, 1].map((i) =>
    sketchTouch(random, {
      x: x + half * wobble(random),
      y: foot + (0.011 + 0.012 * i) * size,
      length: vary(9, 0.2, random) * half,
      width: 0.024 * size,
      angle: 0,
      bow: 0,
      brush: 'pull',
      load: water,
      second: water,
      stage: 0.53 + 0.01 * i,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    }),
  );
};

/** What the water keeps of it, below: level touches, ever shorter, looser and paler. */
const mirror = (
  scene: Scene,
  random: Random,
  { x, half, size, top, foot, stone }: Pier,
): Sketch[] =>
  [0.26, 0.44, 0.68, 1].map((down, i) => {
    const y = foot + down * (foot - top) * vary(0.8, 0.08, random);
    const water = scene.colour(x, y + 0.02, 0.7);
    return sketchTouch(random, {
      x: x + 0.5 * half * wobble(random) * (1 + i),
      y,
      length: vary(3.4 - 0.4 * i, 0.25, random) * half,
      width: vary(0.013, 0.2, random) * size,
      angle: 0.03 * wobble(random),
      bow: 0.05 * wobble(random),
      brush: 'pull',
      load: blend(stone, water, 0.2 + 0.16 * i),
      second: water,
      stage: 0.58 + 0.03 * i,
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    });
  });

/** The piers, level on the water, and what it keeps of them. */
export const raisePiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((at) => {
    const pier = pierAt(scene, random, at);
    return [...raise(random, pier), ...wet(scene, random, pier), ...mirror(scene, random, pier)];
  });
