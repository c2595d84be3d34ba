import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { blend, gradient, lab } from '../colour.ts';
import { turned } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sideAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { type Stack, sizeIn } from './stack.ts';

/** The reds that a stack's outline is drawn in, and those in which it is found again: vermilion in madder, then in orange. */
const RED = lab('#8e3434');
const ORANGE = lab('#d0673a');

/** A line along the shaded side: from where to where up it, how wide against the others, how orange, and when. */
interface Line {
  readonly reach: readonly [Unit, Unit];
  readonly wide: number;
  readonly orange: Unit;
  readonly stage: Unit;
}

/** Found in the shade where the wall stands and along the thatch's middle, lost between, and on the sunny side. */
const linesOf = ({ eaves }: Stack): readonly Line[] => [
  { reach: [0.12, eaves + 0.03], wide: 1.3, orange: 0, stage: 0.6 },
  { reach: [eaves + 0.08, 0.8], wide: 1.7, orange: 0.1, stage: 0.58 },
];

const drawLine = (scene: Scene, random: Random, stack: Stack, line: Line): Sketch => {
  const { key, scale, sun } = scene;
  const { reach, wide, orange, stage } = line;
  const width = vary(0.0125 * wide, 0.2, random) * sizeIn(scale, stack);
  // Drawn anew it is never quite where it was.
  const out = width * (0.3 * wobble(random) - 0.25);
  const [from, to] = reach.map((rise) => Math.min(0.95, rise + 0.025 * wobble(random))) as [
    Unit,
    Unit,
  ];
  const path = sideAt(scene, stack, -0.95 * sun, [from, to], out);
  const paint = blend(RED, ORANGE, orange);
  return {
    path: random() < 0.5 ? path : turned(path),
    width,
    brush: 'worked',
    load: blend(paint, gradient(key.stack, 0.36), 0.85 - 0.6 * orange),
    second: blend(paint, gradient(key.stack, 0.2), 0.6),
    spread: 0.008,
    body: 0.9,
    hand: 'left',
    stage: stage + 0.02 * random(),
  };
};

/** A stack's outline, where it is found. */
export const drawContour = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`contour ${i}`);
  return linesOf(stack).map((line) => drawLine(scene, random, stack, line));
};
