import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { atValue, blend, gradient, lab } from '../colour.ts';
import { turned } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { sideAt } from './pullSide.ts';
import type { Scene } from './scene.ts';
import type { Stack } from './stack.ts';

/** The red that a stack's outline is drawn in where it is in the shade. */
const MADDER = lab('#7d2f3c');

/** A stroke along a side: where across from the sun, from where to where up it, how wide in half widths of the stack, how light among its paints, of which straw, when, and how thick against the brush's way. */
interface Line {
  readonly across: number;
  readonly reach: readonly [Unit, Unit];
  readonly wide: number;
  readonly tone: Unit;
  readonly straw: number;
  readonly stage: Unit;
  readonly body: number;
}

/** The sunny side in long loaded strokes: one up the wall, two at the edge of the thatch, and farther in, later, one of another orange for each. */
const litLines = ({ eaves }: Stack): readonly Line[] => [
  {
    across: 0.81,
    reach: [0.03, eaves + 0.06],
    wide: 0.22,
    tone: 0.84,
    straw: 2,
    stage: 0.72,
    body: 0.6,
  },
  { across: 0.86, reach: [0.75, 0.5], wide: 0.1, tone: 0.84, straw: 0, stage: 0.76, body: 1.3 },
  {
    across: 0.92,
    reach: [eaves - 0.12, 0.66],
    wide: 0.13,
    tone: 0.92,
    straw: 2,
    stage: 0.82,
    body: 1.6,
  },
  { across: 0.57, reach: [0.9, eaves], wide: 0.17, tone: 0.5, straw: 1, stage: 0.84, body: 0.6 },
  {
    across: 0.58,
    reach: [0.05, eaves + 0.1],
    wide: 0.2,
    tone: 0.34,
    straw: 1,
    stage: 0.84,
    body: 0.6,
  },
];

const drawLit = (scene: Scene, random: Random, stack: Stack, line: Line): Sketch => {
  const { key, sun } = scene;
  const { across, body, reach, stage, straw, tone, wide } = line;
  const path = sideAt(scene, stack, across * sun, reach);
  const base = gradient(key.stack, tone + 0.03 * wobble(random));
  const hue = key.broken.straw[straw] ?? key.broken.straw[0];
  const load = blend(base, atValue(hue, base[0]), 0.6);
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(wide, 0.12, random) * stack.half,
    brush: 'pull',
    load,
    second: blend(load, atValue(key.broken.straw[1] ?? hue, load[0] - 0.06), 0.7),
    spread: 0.008,
    body,
    hand: 'right',
    stage: stage + 0.02 * random(),
  };
};

/** The shaded side, found again late in two long strokes: down the thatch, with red in it, and down the wall, lost in the shadow at its foot. */
const drawShaded = (scene: Scene, random: Random, stack: Stack): Sketch[] => {
  const { key, sun } = scene;
  const { eaves } = stack;
  const lines = [
    { across: -0.89, from: 0.1, to: eaves - 0.1, red: 0.1, wide: 0.13 },
    { across: -0.92, from: eaves - 0.2, to: 0.93, red: 0.5, wide: 0.1 },
  ];
  return lines.map(({ across, from, red, to, wide }): Sketch => {
    const stage = 0.74 + 0.06 * random();
    const spot = { stack, rise: (from + to) / 2, across: 0.9 * across * sun };
    const load = blend(scene.straw(spot, stage), MADDER, red);
    return {
      path: sideAt(scene, stack, across * sun, [from, to]),
      width: vary(wide, 0.1, random) * stack.half,
      brush: 'pull',
      load,
      second: blend(load, atValue(key.broken.shade[0], load[0]), 0.2),
      spread: 0.008,
      body: 0.6,
      hand: 'left',
      stage,
    };
  });
};

/** A stack's outline, where it is found. */
export const drawContour = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`contour ${i}`);
  return [
    ...drawShaded(scene, random, stack),
    ...litLines(stack).map((line) => drawLit(scene, random, stack, line)),
  ];
};
