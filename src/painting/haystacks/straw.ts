import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { type Block, blockIn, sized } from './block.ts';
import { drawEaves } from './eaves.ts';
import { drawSides, lightRim, loseEdge } from './edges.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { seatStack } from './seat.ts';
import { type Coat, shingle } from './shingle.ts';
import { eavesAt, type Stack, sizeOf } from './stack.ts';

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

/** The mass drawn together; then its straw, in short touches of related hue that lie over one another; then sparks in it. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.036, 0.03],
    length: 0.07,
    width: 0.032,
    many: [1, 1],
    stages: [0.11, 0.26],
    strength: [0.3, 0.6],
    contrast: 0.02,
    loose: 0.3,
    brushes: ['worked'],
    body: [0.3, 0.6],
  },
  {
    spacing: [0.046, 0.039],
    length: 0.032,
    width: 0.0115,
    many: [3, 7],
    stages: [0.26, 0.74],
    strength: [0.45, 0.95],
    contrast: 0.055,
    loose: 0.4,
    brushes: ['filbert', 'filbert', 'worked', 'dab'],
    body: [0.3, 0.8],
  },
  {
    spacing: [0.07, 0.06],
    length: 0.028,
    width: 0.0085,
    many: [3, 6],
    stages: [0.6, 0.9],
    strength: [0.6, 1],
    contrast: 0.09,
    loose: 0.45,
    brushes: ['filbert', 'flat'],
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

/** Its thatch and its wall, so that no touch runs on from one to the other, or from the wall into the ground. */
const partsOf = (scene: Scene, mass: Passage): readonly Passage[] => {
  const over = (x: number, y: number) => {
    const spot = scene.stackAt(x, y, 0.02);
    return spot ? spot.rise - eavesAt(spot.stack, spot.across) : 0;
  };
  const low = (x: number, y: number) => (scene.stackAt(x, y, 0.02)?.rise ?? 0) < 0.015;
  return [
    {
      ...mass,
      name: `wall of ${mass.name}`,
      holds: (x, y, end) => mass.holds(x, y, end) && over(x, y) < 0 && !low(x, y),
    },
    {
      ...mass,
      name: `thatch of ${mass.name}`,
      holds: (x, y, end) => mass.holds(x, y, end) && over(x, y) > (end ? -0.02 : 0),
    },
  ];
};

/** A stack's first shape, that no speck of the ground shows in, and its mass drawn together. */
const layMass = (scene: Scene, stack: Stack, mass: Passage, i: number): Sketch[] => {
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
  const drawn = COATS.slice(0, 1).flatMap((coat) => shingle(scene, mass, coat, 0));
  return [
    ...blockIn(scene, inside, { ...first, apart: Math.max(first.apart, 0.04) }),
    ...drawSides(scene, stack, i),
    ...drawn,
    // Of its first coat the sky's and the field's own closing may have covered some.
    ...blockIn(scene, inside, sized(CLOSING, stack.half), drawn),
  ];
};

/** The stacks, the farthest first; a distant one without the sparks. */
export const sketchStacks = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => {
    const coats = COATS.slice(1, i === scene.stacks.length - 1 ? 3 : 2);
    const mass = stackOf(scene, stack, i);
    // A nearer one hides some of it.
    const isSeen = ({ path }: Sketch) => {
      const at = scene.stackAt(...middleOf(path));
      return at === undefined || at.stack === stack;
    };
    return [
      ...layMass(scene, stack, mass, i),
      ...partsOf(scene, mass).flatMap((part) =>
        coats.flatMap((coat, turn) => shingle(scene, part, coat, turn + 1)),
      ),
      ...[drawEaves, loseEdge, lightRim, seatStack].flatMap((work) => work(scene, stack, i)),
    ].filter(isSeen);
  });
