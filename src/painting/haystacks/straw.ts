import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { drawEaves } from './eaves.ts';
import { lightRim, loseEdge } from './edges.ts';
import { layMass } from './mass.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { seatStack } from './seat.ts';
import { type Coat, shingle } from './shingle.ts';
import { eavesAt, type Stack, sizeOf } from './stack.ts';

/** Its straw, in short touches of related hue that lie over one another; then sparks in it. */
const COATS: readonly Coat[] = [
  {
    spacing: [0.052, 0.044],
    length: 0.032,
    width: 0.0115,
    many: [3, 7],
    stages: [0.26, 0.74],
    strength: [0.35, 0.75],
    contrast: 0.055,
    loose: 0.4,
    brushes: ['filbert', 'filbert', 'worked', 'flat'],
    body: [0.3, 0.8],
  },
  {
    spacing: [0.074, 0.064],
    length: 0.028,
    width: 0.0085,
    many: [3, 6],
    stages: [0.6, 0.9],
    strength: [0.45, 0.85],
    contrast: 0.09,
    loose: 0.45,
    brushes: ['filbert', 'flat'],
    body: [0.5, 1.1],
    worked: 0.5,
  },
];

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
    holds: (px, py, end) => scene.stackAt(px, py, end ? -0.012 : -0.03)?.stack === stack,
    colour: (px, py, hour) => {
      const spot = scene.stackAt(px, py);
      return spot ? scene.straw(spot, hour) : scene.colour(px, py, hour);
    },
    broken: (px, py) => {
      const spot = scene.stackAt(px, py, 0.08);
      const lit = spot ? scene.sunlit(spot) : 0;
      if (lit < 0.35) return scene.key.broken.shade;
      // Rose in full sun would be candy.
      const [ember, rose = ember, straw = ember] = scene.key.broken.straw;
      return lit > 0.6 ? [ember, straw] : [ember, rose, straw];
    },
    direction: scene.direction,
    size: () => size,
    hand: scene.hand,
  };
};

/** Its thatch and its wall, so that no touch runs on from one to the other, or from the wall into the ground. */
const partsOf = (scene: Scene, mass: Passage): readonly Passage[] => {
  const over = (x: number, y: number) => {
    const spot = scene.stackAt(x, y, 0.02);
    return spot ? spot.rise - eavesAt(spot.stack, spot.across) : 0;
  };
  const up = (x: number, y: number) => scene.stackAt(x, y, 0.02)?.rise ?? 0;
  return [
    {
      ...mass,
      name: `wall of ${mass.name}`,
      holds: (x, y, end) => mass.holds(x, y, end) && over(x, y) < 0 && up(x, y) > 0.015,
    },
    {
      ...mass,
      name: `thatch of ${mass.name}`,
      // Its point is drawn, not filled.
      holds: (x, y, end) =>
        mass.holds(x, y, end) && over(x, y) > (end ? -0.02 : 0) && up(x, y) < (end ? 0.97 : 0.92),
    },
  ];
};

/** The stacks, the farthest first; a distant one without the sparks. */
export const sketchStacks = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => {
    const coats = COATS.slice(0, i === scene.stacks.length - 1 ? 2 : 1);
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
