import { mix } from '../../units.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Block, blockIn, sized } from './block.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { type Coat, shingle } from './shingle.ts';
import { alongSide, placeOf, type Stack } from './stack.ts';

/** A stack's first coats, in half widths of it: one dark shape, and not a speck of ground in it. */
const FIRST: Block = {
  name: 'first',
  apart: 0.22,
  length: 0.7,
  width: 0.46,
  loose: 0.5,
  stages: [0.012, 0.019],
};
const CLOSING: Block = {
  name: 'closing',
  apart: 0.052,
  length: 0.3,
  width: 0.2,
  loose: 0.5,
  stages: [0.1, 0.12],
};

/** Closer than this the first touches do not lie, however small the stack. */
const LEAST_APART = 0.028;

/** The mass drawn together. */
const TOGETHER: Coat = {
  spacing: [0.036, 0.03],
  length: 0.07,
  width: 0.032,
  stages: [0.11, 0.26],
  strength: [0.3, 0.6],
  contrast: 0.02,
  loose: 0.3,
  brushes: ['worked'],
  body: [0.3, 0.6],
};

/** A stack's outline, broad touches along it, so that it stands from the first. */
const drawSides = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`sides ${i}`);
  const count = 12;
  return Array.from({ length: count }, (_, turn): Sketch => {
    const side = turn % 2 ? 1 : -1;
    const rise = 0.07 + (0.86 * (turn + random())) / count;
    const spot = { stack, rise, across: side * (0.76 + 0.08 * random()) };
    const load = scene.straw(spot, 0.04);
    return sketchTouch(random, {
      ...placeOf(spot, scene.horizon),
      length: vary(0.46, 0.2, random) * stack.half,
      width: vary(0.22, 0.15, random) * stack.half,
      angle: alongSide(stack, side, rise) + wobble(random) * 0.1,
      bow: 0.05 * wobble(random),
      brush: 'wash',
      load,
      second: load,
      stage: mix(0.014, 0.021, random()),
      hand: random() < 0.35 ? 'right' : 'left',
      spread: 0.004,
    });
  });
};

/** A stack's first shape, that no speck of the ground shows in, and its mass drawn together. */
export const layMass = (scene: Scene, stack: Stack, mass: Passage, i: number): Sketch[] => {
  const inside: Passage = {
    ...mass,
    size: () => 1,
    holds: (x, y, end) => {
      const at = scene.stackAt(x, y, end ? 0.05 : -0.02);
      // No broad touch fits into its top.
      return at?.stack === stack && (end || at.rise < 0.9);
    },
    // Round the wall, or it would stand on the ends of touches.
    direction: (x, y) => {
      const at = scene.stackAt(x, y, 0.05);
      return at && at.rise < stack.eaves ? -0.25 * at.across : scene.direction(x, y);
    },
  };
  const first = sized(FIRST, stack.half);
  const drawn = shingle(scene, mass, TOGETHER, 0);
  return [
    ...blockIn(scene, inside, { ...first, apart: Math.max(first.apart, LEAST_APART) }),
    ...drawSides(scene, stack, i),
    ...drawn,
    // Of its first coat the sky's and the field's own closing may have covered some.
    ...blockIn(scene, inside, sized(CLOSING, stack.half), drawn),
  ];
};
