import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { atValue, blend, type Lab } from '../colour.ts';
import { sampled, turned } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { drawnIn } from './pullSide.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** A touch along an outline: from where to where up it, how wide in half widths, how far its paint is of what lies beyond, and when. */
interface Line {
  readonly reach: readonly [Unit, Unit];
  readonly wide: number;
  readonly beyond: Unit;
  readonly stage: Unit;
}

/** They lie on its inner edge, of unequal lengths and over one another: away from the sun from its foot to its top, with a rest about the eaves; two of them lose it in what lies beyond. */
const linesOf = ({ eaves }: Stack): readonly Line[] => [
  { reach: [0.04, 0.5 * eaves], wide: 0.15, beyond: 0.7, stage: 0.7 },
  { reach: [0.4 * eaves, eaves - 0.1], wide: 0.07, beyond: 0.3, stage: 0.69 },
  { reach: [eaves + 0.02, eaves + 0.2], wide: 0.1, beyond: 0.15, stage: 0.64 },
  { reach: [0.77, eaves + 0.2], wide: 0.08, beyond: 0.22, stage: 0.84 },
  { reach: [eaves + 0.34, eaves + 0.14], wide: 0.1, beyond: 0.35, stage: 0.87 },
];

/** How far a hand that follows an outline leaves it, in half widths. */
const STRAYS = 0.012;
/** How far across its side it runs, of its own paint and of what lies beyond: a stack's own touches end a little within that. */
const ACROSS = [0.88, 0.94] as const;

/** What lies beyond a side there. */
const beyondAt = (scene: Scene, stack: Stack, side: number, rise: number, stage: number): Lab => {
  const { x, y } = placeOf({ stack, rise, across: side }, scene.horizon);
  return scene.open(x + 0.12 * stack.half * side, y, stage);
};

const drawLine = (scene: Scene, random: Random, stack: Stack, line: Line): Sketch => {
  const { horizon, key, sun } = scene;
  const { reach, stage, wide } = line;
  const beyond = mix(line.beyond, 1, key.lost);
  const side = -sun;
  const rises = reach.map((rise) => Math.min(0.92, rise + 0.02 * wobble(random)));
  const [from = 0, to = 1] = rises;
  const across = side * mix(...ACROSS, beyond);
  const path = sampled((share): Point => {
    const rise = mix(from, to, share);
    const { x, y } = placeOf({ stack, rise, across: across * drawnIn(rise) }, horizon);
    return [x + STRAYS * stack.half * wobble(random), y];
  });
  const rise = mix(from, to, 0.5);
  const own = scene.straw({ stack, rise, across: 0.9 * side }, stage);
  const edge = blend(own, beyondAt(scene, stack, side, rise, stage), beyond);
  const middle = atValue(choose(key.outline, random), edge[0]);
  const load = blend(edge, middle, 0.4);
  return {
    path: random() < 0.5 ? path : turned(path),
    width: vary(wide, 0.25, random) * stack.half,
    brush: beyond > 0.5 ? 'sweep' : 'pull',
    load,
    second: blend(own, atValue(choose(key.outline, random), own[0]), 0.5),
    spread: 0.008,
    body: 0.8,
    hand: 'left',
    stage: stage + 0.02 * random(),
  };
};

/** A stack's outline: drawn along, in its own paint with a little of what lies beyond, gone over to a hue that is neither. */
export const drawContour = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`contour ${i}`);
  return linesOf(stack).map((line) => drawLine(scene, random, stack, line));
};
