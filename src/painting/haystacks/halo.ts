import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import { atValue, blend, gradient } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import { alongSide, placeOf, type Stack, sizeIn } from './stack.ts';

/** Where a contour burns: on which side (1 the sun's), from where to where up it, and in how many touches. */
interface Burning {
  readonly side: -1 | 1;
  readonly reach: readonly [Unit, Unit];
  readonly many: number;
  /** Which tone of the stack's paint it is of, 0 its dark to 1 its rim. */
  readonly tone: Unit;
  /** How far its paint goes over to what lies behind: an edge that is lost. */
  readonly lost: Unit;
}

const BURNING: readonly Burning[] = [
  { side: 1, reach: [0.56, 0.8], many: 5, tone: 0.72, lost: 0.1 },
];

/** A broken touch astride a contour, half of it dragged out into what shines behind. */
const dragOut = (scene: Scene, random: Random, stack: Stack, burning: Burning): Sketch => {
  const { horizon, key, scale, sun } = scene;
  const side = (burning.side * sun) as -1 | 1;
  const rise = mix(...burning.reach, random());
  const size = sizeIn(scale, stack);
  const width = vary(burning.side > 0 ? 0.016 : 0.013, 0.5, random) * size;
  const edge = placeOf({ stack, rise, across: side }, horizon);
  const x = edge.x + side * width * 0.5 * wobble(random);
  const stage = 0.62 + 0.28 * random();
  const behind = scene.open(x + side * 0.04 * size, edge.y, stage);
  const [ember, rose = ember, ochre = ember, plum = rose] = key.broken.straw;
  const hue = choose(burning.side > 0 ? [ember, ochre, rose] : [rose, plum, ember], random);
  const tone = gradient(key.stack, burning.tone + 0.12 * wobble(random));
  const own = blend(tone, atValue(hue, tone[0]), 0.35 + 0.6 * random());
  const load = blend(own, behind, burning.lost);
  return sketchTouch(random, {
    x,
    y: edge.y,
    length: vary(0.08, 0.5, random) * size,
    width,
    angle: alongSide(stack, side, rise) + 0.12 * wobble(random),
    bow: 0.2 * wobble(random),
    brush: choose(['worked', 'scumble', 'filbert'], random),
    load,
    second: blend(load, behind, 0.6),
    stage,
    // What sang out beside the wall would stand off it like a handle.
    hand: rise > 0.5 && random() < 0.5 ? 'right' : 'left',
    body: 0.7 + 0.7 * random(),
    spread: 0.008,
  });
};

/** What burns along a stack's contour: touches of orange and rose between its paint and the sky's, more where the sun comes than in its shade. */
export const burnContour = (scene: Scene, stack: Stack, i: number): Sketch[] => {
  const random = scene.randomFor(`halo ${i}`);
  return BURNING.flatMap((burning) =>
    Array.from({ length: burning.many }, () => dragOut(scene, random, stack, burning)),
  );
};
