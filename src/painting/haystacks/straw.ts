import { smoothstep } from '../../units.ts';
import { blend, type Hues } from '../colour.ts';
import { middleOf } from '../path.ts';
import type { Sketch } from '../sketch.ts';
import { layBorder } from './border.ts';
import { capPoint } from './cap.ts';
import type { Coat } from './company.ts';
import { drawContour } from './contour.ts';
import { dragLight } from './dragged.ts';
import { drawEaves } from './eaves.ts';
import { drawEdges } from './edges.ts';
import { layMass } from './mass.ts';
import type { Passage } from './passage.ts';
import type { Scene } from './scene.ts';
import { seatStack } from './seat.ts';
import { shingle } from './shingle.ts';
import { eavesAt, type Spot, type Stack, sizeOf } from './stack.ts';
import { DARK_COATS, LIT_COATS } from './strawCoats.ts';

/** What a facet goes over to: ochre, orange and rose in the sun; in the shade one of three families in large patches that interlock, madder towards the sun, red violet, and blue green on the side of the sky; low down what the field throws back. */
const huesOn = (scene: Scene, spot: Spot): Hues => {
  const { straw, shade } = scene.key.broken;
  const [ember, rose = ember, ochre = ember] = straw;
  const [violet, wine = violet, blue = violet, rust = violet, plum = violet, green = blue] = shade;
  const lit = scene.sunlit(spot);
  if (lit > 0.6) return [ember, ochre, rose];
  if (lit > 0.22) return [ember, rust, rose];
  const { across, rise, stack } = spot;
  const patch = scene.swell(across, 1.6 * rise + stack.x, 1.5, 1.7, 43) - 0.5;
  const warm = 0.5 + 0.24 * across * scene.sun + 1.5 * patch;
  if (rise < 0.17 + 0.2 * patch) return [rust, wine, rust];
  if (warm > 0.6) return [wine, rust, wine];
  return warm > 0.36 ? [plum, wine, plum] : [blue, green, violet];
};

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
      holds: (x, y, end) =>
        mass.holds(x, y, end) &&
        over(x, y) < (end ? 0.04 : -0.03) &&
        up(x, y) > (end ? 0.01 : 0.045),
    },
    {
      ...mass,
      name: `thatch of ${mass.name}`,
      // Its point is drawn, not filled.
      holds: (x, y, end) =>
        mass.holds(x, y, end) &&
        over(x, y) > (end ? -0.12 : -0.03) &&
        up(x, y) < (end ? 0.93 : 0.88),
    },
  ];
};

/** What of a part is in the light, or what is not: where they meet, touches of either reach over. */
const inLight = (scene: Scene, part: Passage, isLit: boolean): Passage => ({
  ...part,
  name: `${isLit ? 'lit' : 'shaded'} ${part.name}`,
  holds: (x, y, end) => {
    if (!part.holds(x, y, end)) return false;
    const spot = scene.stackAt(x, y, 0.02);
    return end || (spot !== undefined && scene.sunlit(spot) > 0.22 === isLit);
  },
});

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

/** The stacks, the farthest first; a distant one without the last coats. */
export const sketchStacks = (scene: Scene): readonly Sketch[] =>
  scene.stacks.flatMap((stack, i) => {
    const isNearest = i === scene.stacks.length - 1;
    const coats = (all: readonly Coat[]) => (isNearest ? all : all.slice(0, 1));
    const mass = stackOf(scene, stack, i);
    // A nearer one hides some of it; what is drawn last would lie on that with its ends.
    const isSeen = ({ path, stage }: Sketch) =>
      (stage < LAST ? [middleOf(path)] : path).every(
        ([x, y]) => (scene.stackAt(x, y)?.stack ?? stack) === stack,
      );
    return [
      ...layMass(scene, stack, mass, i),
      ...partsOf(scene, mass).flatMap((part) => [
        ...coats(DARK_COATS).flatMap((coat, turn) =>
          shingle(scene, inLight(scene, part, false), coat, turn + 1),
        ),
        ...coats(LIT_COATS).flatMap((coat, turn) =>
          shingle(scene, inLight(scene, part, true), coat, turn + 1),
        ),
      ]),
      ...[drawEaves, layBorder, dragLight, drawEdges, capPoint, drawContour, seatStack].flatMap(
        (work) => work(scene, stack, i),
      ),
    ]
      .filter(isSeen)
      .map(hazeOn(scene, stack));
  });
