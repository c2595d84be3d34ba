import type { Random } from '../../random.ts';
import { mix, type Point, smoothstep, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { comma } from '../gesture.ts';
import { choose, type Sketch, strew, vary, wobble } from '../sketch.ts';
import type { Scene } from './scene.ts';

/** A going over of sky or river with little paint: lengths in heights of a canvas of 16:10. */
interface Rub {
  readonly isWater: boolean;
  readonly spacing: number;
  readonly broad: number;
  readonly long: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly stages: readonly [from: Unit, to: Unit];
  /** Which share of its places is gone over where it rests, and where it gathers: between, the first paint and the ground stay open. */
  readonly worked: readonly [rest: number, gathered: number];
  /** How far a touch stands off its place in lightness, in OKLab. */
  readonly step: number;
  readonly body: number;
  /** How far a touch turns from its place's way, in radians. */
  readonly turn: number;
}

/** The sky worked together broadly, the river rubbed thinner, level, in broken patches; then both veiled where they rest. */
const RUBS: readonly Rub[] = [
  {
    isWater: false,
    spacing: 0.11,
    broad: 0.12,
    long: 0.34,
    brushes: ['wash', 'wash', 'sweep'],
    stages: [0.2, 0.4],
    worked: [0.8, 1.1],
    step: 0.006,
    body: 0.6,
    turn: 0.22,
  },
  {
    isWater: false,
    spacing: 0.12,
    broad: 0.12,
    long: 0.26,
    brushes: ['scumble', 'sweep', 'sweep'],
    stages: [0.36, 0.62],
    worked: [0.1, 0.9],
    step: 0.014,
    body: 0.6,
    turn: 0.22,
  },
  {
    isWater: true,
    spacing: 0.072,
    broad: 0.05,
    long: 0.2,
    brushes: ['wash', 'sweep', 'wash'],
    stages: [0.2, 0.44],
    worked: [0.6, 1.1],
    step: 0.006,
    body: 0.5,
    turn: 0.08,
  },
  {
    isWater: true,
    spacing: 0.085,
    broad: 0.045,
    long: 0.2,
    brushes: ['worked', 'scumble', 'filbert'],
    stages: [0.4, 0.66],
    worked: [0.03, 0.4],
    step: 0.016,
    body: 0.5,
    turn: 0.1,
  },
  {
    isWater: false,
    spacing: 0.18,
    broad: 0.14,
    long: 0.4,
    brushes: ['sweep', 'sweep', 'scumble'],
    stages: [0.56, 0.7],
    worked: [0.9, 0.1],
    step: 0.004,
    body: 0.5,
    turn: 0.16,
  },
  {
    isWater: true,
    spacing: 0.14,
    broad: 0.085,
    long: 0.36,
    brushes: ['sweep'],
    stages: [0.46, 0.6],
    worked: [0.9, 0.05],
    step: 0.004,
    body: 0.5,
    turn: 0.04,
  },
];

/** How many times its measure a touch is at most: a larger one would carry its hue so far that its end stood in the sky like an edge. */
const LARGEST = 1.35;

/** Whether paint gathers at a place (1) or the place rests (0). */
const gathersAt = ({ drift }: Scene, x: number, y: number): Unit =>
  smoothstep(0.46, 0.6, drift(x, y, 1.3, 2.6, 143));

/** Its paint at a place: the place's, with the hue of a place beside it at the same lightness. */
const paintAt = (scene: Scene, random: Random, { step }: Rub, [x, y]: Point, stage: Unit): Lab => {
  const here = scene.colour(x, y, stage);
  const [, a, b] = scene.colour(x + 0.2 * wobble(random), y + 0.05 * wobble(random), stage);
  return shade(blend(here, [here[0], a, b], random()), step * 2 * wobble(random));
};

/** A touch of it. */
const touchAt = (scene: Scene, random: Random, rub: Rub, [x, y]: Point): Sketch => {
  const { horizon, scale } = scene;
  const near = rub.isWater ? mix(0.5, 1.4, (y - horizon) / (1 - horizon)) : 1;
  const stage = mix(...rub.stages, 0.6 * scene.turn(x, y) + 0.4 * random());
  const load = paintAt(scene, random, rub, [x, y], stage);
  const size = Math.min(LARGEST, vary(1, rub.isWater ? 0.62 : 0.45, random)) * near * scale;
  const angle = (rub.isWater ? 0 : scene.sweep(x, y)) + rub.turn * wobble(random);
  return {
    path: comma(x, y, rub.long * size * vary(1, 0.3, random), angle, 0.08 * wobble(random)),
    width: rub.broad * size,
    brush: choose(rub.brushes, random),
    load,
    second: blend(load, scene.colour(x + 0.05 * wobble(random), y, stage), 0.5),
    spread: 0.008,
    body: vary(rub.body, 0.3, random),
    hand: 'left',
    stage,
  };
};

/** Sky and river rubbed over, and both left alone in places. */
export const layRubs = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('rubs');
  return RUBS.flatMap((rub) =>
    strew(scene.format, rub.spacing * scene.scale, random)
      .filter(([x, y]) => y > scene.waterline(x) === rub.isWater)
      .filter(([x, y]) => random() < mix(...rub.worked, gathersAt(scene, x, y)))
      .map((place) => touchAt(scene, random, rub, place)),
  );
};
