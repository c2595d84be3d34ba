import { smoothstep } from '../../units.ts';
import { blend } from '../colour.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { capPoint } from './cap.ts';
import { drawContour } from './contour.ts';
import { pullDrum } from './drum.ts';
import { drawEaves } from './eaves.ts';
import { drawEdges } from './edges.ts';
import { layMass } from './mass.ts';
import type { Passage } from './passage.ts';
import { burnRim } from './rim.ts';
import type { Scene } from './scene.ts';
import { seatStack } from './seat.ts';
import { laySnow } from './snow.ts';
import { type Stack, sizeOf } from './stack.ts';
import { huesOn } from './strawHues.ts';
import { pullThatch } from './thatch.ts';

/** A stack as a mass. Its touches keep within it: its edge is drawn, or it would be frayed by their ends. */
const stackOf = (scene: Scene, stack: Stack, i: number): Passage => {
  const { half, height, foot, x } = stack;
  const size = sizeOf(scene.scale, stack);
  return {
    name: `stack ${i}`,
    box: {
      left: x - 1.3 * half,
      right: x + 1.3 * half,
      top: foot - 1.05 * height,
      foot: foot + 0.1 * half,
    },
    holds: (px, py, end) => scene.stackAt(px, py, end ? -0.085 : -0.11)?.stack === stack,
    colour: (px, py, hour) => {
      const spot = scene.stackAt(px, py);
      return spot ? scene.straw(spot, hour) : scene.colour(px, py, hour);
    },
    broken: (px, py) => {
      const spot = scene.stackAt(px, py) ?? scene.stackAt(px, py, 0.08);
      return spot ? huesOn(scene, spot) : scene.key.broken.shade;
    },
    direction: scene.direction,
    size: () => size,
    hand: scene.hand,
  };
};

/** From when on a stack's touches are on top of all others. */
const LAST = 0.7;

/** How far the air lies before a stack: its paint goes over to the hills', the less the nearer it is. */
const hazeOn = ({ horizon, key }: Scene, { foot }: Stack) => {
  const far = 0.5 * smoothstep(0.22, 0.08, foot - horizon);
  return (sketch: Sketch): Sketch => ({
    ...sketch,
    load: blend(sketch.load, key.hills, far),
    second: blend(sketch.second, key.hills, far),
  });
};

/** What a stack is drawn with upon its mass. */
const WORKS = [
  pullDrum,
  drawEaves,
  drawEdges,
  pullThatch,
  capPoint,
  drawContour,
  burnRim,
  laySnow,
  seatStack,
] as const;

/** The stacks, the farthest first. */
export const sketchStacks = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => {
    // A nearer one hides some of it; what is drawn last would lie on that with its ends.
    const isSeen = ({ path, stage }: Sketch) =>
      (stage < LAST ? [middleOf(path)] : path).every(
        ([x, y]) => (scene.stackAt(x, y)?.stack ?? stack) === stack,
      );
    return [
      ...layMass(scene, stack, stackOf(scene, stack, i), i),
      ...WORKS.flatMap((work) => work(scene, stack, i)),
    ]
      .filter(isSeen)
      .map(hazeOn(scene, stack));
  });
