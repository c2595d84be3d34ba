import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { pull } from './pull.ts';
import type { Scene } from './scene.ts';
import { sizeAt, stoneAt } from './stone.ts';

/** What the last light leaves on a pier. */
const ROSE = lab('#a88a90');

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
    half: scene.pierHalf(x) * vary(0.95, 0.45, random),
    size: sizeAt(scene, x),
    top: scene.deck(x),
    foot: scene.waterline(x),
    stone: shade(
      stoneAt(scene, random, x),
      mix(-0.008, -0.06, scene.nearness(x)) + 0.02 * wobble(random),
    ),
  };
};

/** Its stone: a dark pulled down twice, and on the side of the day a grey. */
const raise = (scene: Scene, random: Random, pier: Pier): Sketch[] => {
  const { x, half, top, foot, stone } = pier;
  const down = (aside: number, from: number, width: number, load: Lab, stage: number) =>
    pull(
      random,
      [x + aside * half, mix(top, foot, from)],
      [x + 1.1 * aside * half, foot + 0.3 * half],
      {
        width: width * half,
        bow: 0.03 * wobble(random),
        brush: 'worked',
        load,
        second: load,
        stage,
        hand: 'left',
        body: mix(0.3, 0.8, scene.nearness(x)),
        spread: 0.004,
      },
    );
  return [
    down(0, 0.12, 1.7 * vary(1, 0.2, random), stone, 0.3),
    down(0.1, 0.16, 1.3, stone, 0.52),
    down(-0.6 * scene.side, 0.3 + 0.4 * random(), 0.9, blend(shade(stone, 0.03), ROSE, 0.35), 0.54),
  ];
};

/** The water drawn across its foot. */
const wet = (scene: Scene, random: Random, { x, half, size, foot }: Pier): Sketch[] =>
  Array.from({ length: 2 + Math.round(random()) }, (_, i) => {
    const y = foot + (0.004 + 0.008 * i) * size;
    const water = scene.colour(x + 2 * half * wobble(random), y + 0.012, 0.7);
    return sketchTouch(random, {
      x: x + half * wobble(random),
      y,
      length: vary(6, 0.5, random) * half,
      width: vary(0.015, 0.35, random) * size,
      angle: 0.04 * wobble(random),
      bow: 0.02 * wobble(random),
      brush: 'pull',
      load: water,
      second: water,
      stage: 0.6 + 0.04 * i,
      hand: 'left',
      body: 0.7,
      spread: 0.006,
    });
  });

/** What the water keeps of a pier: a soft stain straight down, then the water drawn across it, unequal, wider the deeper. */
const mirror = (scene: Scene, random: Random, pier: Pier): Sketch[] => {
  const { x, half, size, top, foot } = pier;
  const tall = (foot - top) * vary(0.9, 0.25, random);
  const touch = (down: number, length: number, width: number, brush: BrushName) => {
    const y = foot + down * tall;
    const water = scene.colour(x, y + 0.02, 0.7);
    const isStain = brush === 'scumble';
    const load = blend(stoneAt(scene, random, x), water, isStain ? 0.45 : 0.2 + 0.5 * down);
    return sketchTouch(random, {
      x: x + 0.016 * wobble(random) * size * (1 + down),
      y,
      length: vary(length, 0.3, random),
      width: vary(width, 0.25, random),
      angle: (isStain ? UPRIGHT : 0) + 0.05 * wobble(random),
      bow: 0.06 * wobble(random),
      brush,
      load,
      second: water,
      stage: isStain ? 0.4 + 0.06 * random() : 0.5 + 0.2 * random(),
      hand: 'left',
      body: 0.3,
      spread: 0.006,
    });
  };
  const across = Array.from({ length: 2 + Math.floor(3 * random()) }, () => {
    const down = random() ** 1.3;
    return touch(down, (0.04 + 0.08 * down) * size, vary(0.012, 0.4, random) * size, 'pull');
  });
  return [touch(0.45, tall, 2.6 * half, 'scumble'), ...across];
};

/** The piers, whose feet are lost in the water, and what it keeps of them. */
export const raisePiers = (scene: Scene, random: Random): Sketch[] =>
  scene.piers.slice(1).flatMap((at) => {
    const pier = pierAt(scene, random, at);
    return [raise, wet, mirror].flatMap((part) => part(scene, random, pier));
  });
