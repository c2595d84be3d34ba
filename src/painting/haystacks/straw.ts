import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn, sized } from './block.ts';
import { deepenEaves, drawSides, lightRim, loseEdge } from './edges.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { seatStack } from './seat.ts';
import { type Coat, shingle } from './shingle.ts';
import { type Stack, sizeOf } from './stack.ts';

/** Its first coats, in half widths of it: one dark shape, and not a speck of ground in it. */
const FIRST: Block = {
  name: 'first',
  apart: 0.25,
  length: 0.7,
  width: 0.46,
  loose: 0.5,
  stages: [0.014, 0.024],
};
const CLOSING: Block = {
  name: 'closing',
  apart: 0.066,
  length: 0.3,
  width: 0.18,
  loose: 0.5,
  stages: [0.1, 0.12],
};

/** The mass drawn together, then a dense weave of short touches of related hue, then sparks in it. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.031, 0.027],
    length: 0.062,
    width: 0.03,
    many: [1, 1],
    stages: [0.11, 0.24],
    strength: [0.1, 0.4],
    contrast: 0.014,
    loose: 0.35,
    brushes: ['wash', 'worked', 'worked'],
    body: [0.3, 0.6],
  },
  {
    spacing: [0.042, 0.036],
    length: 0.028,
    width: 0.0115,
    many: [4, 7],
    stages: [0.24, 0.7],
    strength: [0.3, 0.75],
    contrast: 0.05,
    loose: 0.6,
    brushes: ['worked', 'filbert', 'filbert', 'dab'],
    body: [0.3, 0.8],
  },
  {
    spacing: [0.07, 0.06],
    length: 0.024,
    width: 0.0075,
    many: [3, 6],
    stages: [0.6, 0.9],
    strength: [0.5, 0.9],
    contrast: 0.09,
    loose: 0.5,
    brushes: ['filbert', 'dab'],
    body: [0.5, 1.1],
    worked: 0.5,
  },
];

/** A stack as a mass; its touches go a little over its edge. */
const stackOf = (scene: Scene, stack: Stack, i: number): Passage => {
  const { half, height, foot, x } = stack;
  const small = sizeOf(scene.scale, stack);
  return {
    name: `stack ${i}`,
    box: {
      left: x - 1.3 * half,
      right: x + 1.3 * half,
      top: foot - 1.05 * height,
      foot: foot + 0.1 * half,
    },
    holds: (px, py, end) => scene.stackAt(px, py, end ? 0.02 : -0.01)?.stack === stack,
    colour: (px, py, hour) => {
      const spot = scene.stackAt(px, py);
      return spot ? scene.straw(spot, hour) : scene.colour(px, py, hour);
    },
    broken: (px, py) => {
      const spot = scene.stackAt(px, py, 0.08);
      return scene.key.broken[spot && scene.sunlit(spot) > 0.35 ? 'straw' : 'shade'];
    },
    direction: scene.direction,
    size: () => small,
    hand: scene.hand,
  };
};

/** The stacks, the farthest first; a distant one without the sparks. */
export const sketchStacks = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => {
    const isNearest = i === scene.stacks.length - 1;
    const coats = isNearest ? COATS : COATS.slice(0, 2);
    const works = [...(isNearest ? [deepenEaves] : []), loseEdge, lightRim, seatStack];
    const mass = stackOf(scene, stack, i);
    const inside: Passage = {
      ...mass,
      size: () => 1,
      holds: (x, y, end) => {
        const at = scene.stackAt(x, y, end ? 0.05 : -0.02);
        // No broad touch fits into its top.
        return at?.stack === stack && (end || at.rise < 0.92);
      },
    };
    const first = sized(FIRST, stack.half);
    const drawn = coats.slice(0, 1).flatMap((coat, turn) => shingle(scene, mass, coat, turn));
    // A nearer one hides some of it.
    const isSeen = ({ path }: Sketch) => {
      const at = scene.stackAt(...middleOf(path));
      return at === undefined || at.stack === stack;
    };
    return [
      ...blockIn(scene, inside, { ...first, apart: Math.max(first.apart, 0.04) }),
      ...drawSides(scene, stack, i),
      ...drawn,
      // Of its first coat the sky's and the field's own closing may have covered some.
      ...blockIn(scene, inside, sized(CLOSING, stack.half), drawn),
      ...coats.slice(1).flatMap((coat, turn) => shingle(scene, mass, coat, turn + 1)),
      ...works.flatMap((work) => work(scene, stack, i)),
    ].filter(isSeen);
  });
