import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { raiseCranes } from './cranes.ts';
import { layMole, mistOn, moleTop, onMole } from './mole.ts';
import { LEG, line } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** A flat-topped shed on the mole: where its middle stands on that, how long and how high it is, in sheets' scales, and how many chimneys stand on it. */
interface Shed {
  readonly at: Unit;
  readonly long: number;
  readonly high: number;
  readonly chimneys: number;
}

/** How far a shed's wall goes down into the mole, in sheets' scales. */
const SUNK = 0.018;
/** How far a chimney leans per height: all of them one way. */
const LEANS = 0.04;

/** One low shed near the head, and behind it a long one with a chimney. */
const placeSheds = (random: Random): readonly Shed[] => [
  { at: 0.46 + 0.06 * random(), long: 0.2, high: 0.04 + 0.012 * random(), chimneys: 1 },
  { at: 0.24 + 0.05 * random(), long: 0.14, high: 0.024 + 0.008 * random(), chimneys: 0 },
];

/** A chimney before a shed that is `high`, in canvas units: one long thin pull from the mole up and a broader one that ends half-way, so that it tapers. */
const raiseChimney = (
  scene: Scene,
  random: Random,
  x: number,
  high: number,
  lost: number,
): Sketch[] => {
  const { scale, rise, side, horizon } = scene;
  const foot = horizon - moleTop(scene);
  const tall = high + vary(0.07, 0.35, random) * rise;
  const broad = vary(LEG, 0.25, random) * scale;
  return [1, 0.55 + 0.15 * random()].map((share, i) =>
    line(
      scene,
      random,
      [x, foot],
      [x - side * LEANS * tall * share, foot + tall * share],
      lost + (i ? 0 : 0.1),
      { width: broad * (i ? 1.2 : 0.8), brush: i ? 'drag' : 'rigger', stage: 0.7 + 0.02 * i },
    ),
  );
};

/** A shed: two broad pulls that grow out of the mole, the upper one lost in the mist before its far end, the roof's edge found towards the mole's head, and its chimneys. */
const raiseShed = (scene: Scene, random: Random, { at, long, high, chimneys }: Shed): Sketch[] => {
  const { scale, horizon, side } = scene;
  const x = onMole(scene, at);
  const foot = horizon - moleTop(scene) - SUNK * scale;
  const tall = (high + SUNK) * scale;
  const half = 0.5 * vary(long, 0.15, random) * scale;
  const lost = mistOn(at) + 0.06;
  // From the end towards the mole's head (0) to the one inland (1).
  const course = (up: Unit, from: number, to: number, broad: number, stage: number) =>
    line(
      scene,
      random,
      [x + side * (1 - 2 * from) * half, foot + tall * up],
      [x + side * (1 - 2 * to) * half, foot + tall * (up - 0.06 * random())],
      lost + 0.1 * up,
      { width: broad, brush: 'pull', stage },
    );
  const stacks = Array.from({ length: chimneys }).flatMap(() =>
    raiseChimney(scene, random, x + 0.4 * half * wobble(random), high * scale, lost + 0.1),
  );
  return [
    course(0.3, 0, 1.1, 0.62 * tall, 0.66),
    course(0.68, 0.04, 0.8 + 0.1 * random(), 0.56 * tall, 0.67),
    course(0.84, 0, 0.4 + 0.2 * random(), 0.006 * scale, 0.69),
    ...stacks,
  ];
};

/** The docks across the water: the mole, the sheds upon it and the cranes. */
export const sketchDocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('sheds');
  return [
    ...layMole(scene),
    ...placeSheds(random).flatMap((shed) => raiseShed(scene, random, shed)),
    ...raiseCranes(scene),
  ];
};
