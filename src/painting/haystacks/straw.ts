import type { Sketch } from '../sketch.ts';
import { deepen, lightRim, massSides } from './edges.ts';
import type { Passage } from './passage.ts';
import { plainStack } from './plain.ts';
import type { Scene } from './scene.ts';
import { seatStack } from './seat.ts';
import { type Coat, shingle } from './shingle.ts';
import { type Stack, sizeOf } from './stack.ts';

const COATS: readonly Coat[] = [
  {
    spacing: 0.041,
    length: 0.09,
    width: 0.056,
    many: [1, 1],
    stages: [0.12, 0.18],
    strength: [0.05, 0.2],
    contrast: 0.01,
    loose: 1.5,
    brushes: ['wash'],
    body: [0.5, 0.7],
  },
  {
    spacing: 0.0255,
    length: 0.078,
    width: 0.046,
    many: [1, 1],
    stages: [0.16, 0.26],
    strength: [0.1, 0.35],
    contrast: 0.015,
    loose: 0.9,
    brushes: ['wash', 'wash', 'worked'],
    body: [0.4, 0.7],
  },
  {
    spacing: 0.05,
    length: 0.052,
    width: 0.021,
    many: [3, 6],
    stages: [0.22, 0.5],
    strength: [0.25, 0.65],
    contrast: 0.03,
    loose: 0.55,
    brushes: ['worked', 'worked', 'filbert'],
    body: [0.3, 0.8],
    worked: 0.9,
  },
  {
    spacing: 0.053,
    length: 0.033,
    width: 0.012,
    many: [3, 7],
    stages: [0.46, 0.86],
    strength: [0.35, 0.9],
    contrast: 0.04,
    loose: 0.6,
    brushes: ['worked', 'filbert', 'filbert'],
    body: [0.4, 1.2],
    worked: 0.6,
  },
];

/** The mass of a stack in its shade and its half light; a distant one has its first coats only. */
const massStack = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const coats = i === scene.stacks.length - 1 ? COATS : COATS.slice(0, 2);
  const { half, height, foot, x } = stack;
  const small = sizeOf(scene.scale, stack);
  const passage: Passage = {
    name: `stack ${i}`,
    box: {
      left: x - 1.3 * half,
      right: x + 1.3 * half,
      top: foot - 1.05 * height,
      foot: foot + 0.1 * half,
    },
    holds: (px, py, end) => scene.stackAt(px, py, end ? 0.04 : -0.01)?.stack === stack,
    colour: (px, py, hour) => {
      const spot = scene.stackAt(px, py);
      return spot ? scene.straw(spot, hour) : scene.colour(px, py, hour);
    },
    broken: scene.broken,
    direction: scene.direction,
    size: () => small,
    hand: scene.hand,
  };
  return coats.flatMap((coat, turn) => shingle(scene, passage, coat, turn));
};

/** The stacks, the farthest first. */
export const sketchStacks = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => {
    const isNearest = i === scene.stacks.length - 1;
    const works = isNearest ? [deepen, lightRim] : [plainStack];
    return [massSides, massStack, ...works, seatStack].flatMap((work) => work(scene, stack, i));
  });
