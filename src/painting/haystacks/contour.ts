import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { blend } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { type Sketch, vary } from '../sketch.ts';
import { type At, paintsAt } from './pullOn.ts';
import type { Scene } from './scene.ts';
import { placeOf, type Stack } from './stack.ts';

/** A long pull along an outline: on which side of the sun, from where to where up it, how wide in half widths, how far its paint goes over to what lies beyond, and when. */
interface Line {
  readonly side: -1 | 1;
  readonly reach: readonly [Unit, Unit];
  readonly wide: number;
  readonly beyond: Unit;
  readonly stage: Unit;
}

/** Down either wall from the eaves, and down either slope from the point: broad ones while the mass is laid, and late, thin loaded ones; the shaded wall's foot is lost in its shadow. */
const linesOf = ({ eaves }: Stack): readonly Line[] => [
  { side: -1, reach: [eaves - 0.055, 0.06], wide: 0.16, beyond: 0.1, stage: 0.2 },
  { side: 1, reach: [eaves - 0.055, 0.03], wide: 0.16, beyond: 0, stage: 0.2 },
  { side: -1, reach: [0.7, eaves], wide: 0.16, beyond: 0.06, stage: 0.21 },
  { side: 1, reach: [0.7, eaves], wide: 0.16, beyond: 0, stage: 0.21 },
  { side: 1, reach: [0.94, 0.56], wide: 0.16, beyond: 0, stage: 0.22 },
  { side: -1, reach: [0.94, 0.56], wide: 0.16, beyond: 0.06, stage: 0.22 },
  { side: -1, reach: [eaves - 0.055, 0.16], wide: 0.07, beyond: 0.2, stage: 0.55 },
  { side: 1, reach: [eaves - 0.055, 0.04], wide: 0.08, beyond: 0, stage: 0.56 },
  { side: -1, reach: [0.62, eaves - 0.01], wide: 0.075, beyond: 0.16, stage: 0.8 },
  { side: 1, reach: [0.66, eaves - 0.01], wide: 0.085, beyond: 0, stage: 0.82 },
  { side: 1, reach: [0.94, 0.58], wide: 0.075, beyond: 0, stage: 0.84 },
  { side: -1, reach: [0.94, 0.56], wide: 0.07, beyond: 0.12, stage: 0.86 },
];

/** From when on they are loaded ones. */
const LATE = 0.3;

/** The way over a stack's point, from slope to slope: across it from the sun, and up it. */
const POINT: readonly At[] = [
  [0.8, 0.87],
  [0.45, 0.935],
  [-0.35, 0.94],
  [-0.8, 0.87],
];

const drawLine = (scene: Scene, random: Random, stack: Stack, line: Line): Sketch => {
  const { horizon, key, sun } = scene;
  const { beyond, reach, stage } = line;
  const side = line.side * sun;
  const width = vary(line.wide, 0.12, random) * stack.half;
  const path = sampled((share): Point => {
    const rise = mix(...reach, share);
    const { x, y } = placeOf({ stack, rise, across: side }, horizon);
    // Its outer edge is the stack's; a late one's a little within that, upon the paint of the first.
    const within = stage > LATE ? 0.46 * width + 0.02 * stack.half : 0.56 * width;
    return [x - side * within, y];
  });
  const spot = { stack, rise: mix(...reach, 0.5), across: 0.93 * side };
  const { load, second } = paintsAt(scene, random, spot, { stage, strength: 0.5 });
  return {
    path,
    width,
    brush: stage > LATE ? 'loaded' : 'pull',
    load: blend(load, key.hills, beyond),
    second: blend(second, key.hills, 0.5 * beyond),
    spread: 0.008,
    body: 0.9,
    hand: line.side > 0 ? 'right' : 'left',
    stage: stage + 0.01 * random(),
  };
};

/** What closes it: a broad touch as the mass is laid, and loaded ones over its edge; how far below it, how wide in half widths, and when. */
const CAPS = [
  { below: 0.06, wide: 0.2, stage: 0.23 },
  { below: 0.05, wide: 0.08, stage: 0.36 },
  { below: 0.01, wide: 0.075, stage: 0.37 },
] as const;

/** A touch over a stack's point. */
const capPoint = (
  scene: Scene,
  random: Random,
  stack: Stack,
  { below, stage, wide }: (typeof CAPS)[number],
): Sketch => {
  const spot = { stack, rise: 0.84, across: -0.3 * scene.sun };
  return {
    path: sampled((share): Point => {
      const [across, rise] = POINT[Math.round(3 * share)] ?? [0, 0.9];
      const { x, y } = placeOf({ stack, rise, across: across * scene.sun }, scene.horizon);
      return [x, y + below * stack.half];
    }),
    width: vary(wide, 0.1, random) * stack.half,
    brush: stage > LATE ? 'loaded' : 'pull',
    ...paintsAt(scene, random, spot, { stage, strength: 0.5 }),
    spread: 0.006,
    body: 0.8,
    hand: 'left',
    stage,
  };
};

/** A stack's outline: drawn along in a few long pulls of its own paint. */
export const drawContour = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`contour ${i}`);
  return [
    ...linesOf(stack).map((line) => drawLine(scene, random, stack, line)),
    ...CAPS.map((cap) => capPoint(scene, random, stack, cap)),
  ];
};
