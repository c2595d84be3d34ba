import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
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

/** How high a course of a shed's wall is, in sheets' scales. */
const COURSE = 0.015;
/** How far a chimney leans per height: all of them one way. */
const LEANS = 0.04;

/** One low shed near the head, a long one with a chimney, and one that the mist has nearly taken. */
const placeSheds = (random: Random): readonly Shed[] => [
  { at: 0.24 + 0.06 * random(), long: 0.13, high: 0.026 + 0.01 * random(), chimneys: 0 },
  { at: 0.5 + 0.06 * random(), long: 0.21, high: 0.046 + 0.016 * random(), chimneys: 2 },
  { at: 0.82 + 0.06 * random(), long: 0.24, high: 0.07 + 0.02 * random(), chimneys: 1 },
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
      { width: broad * (i ? 1.2 : 0.8), brush: i ? 'drag' : 'rigger', stage: 0.63 + 0.02 * i },
    ),
  );
};

/** A shed: flat pulls that overlap, course upon course, the roof's edge drawn firm over a part of it, and its chimneys. */
const raiseShed = (scene: Scene, random: Random, { at, long, high, chimneys }: Shed): Sketch[] => {
  const { scale, horizon } = scene;
  const x = onMole(scene, at);
  const foot = horizon - moleTop(scene);
  const half = 0.5 * vary(long, 0.15, random) * scale;
  const lost = mistOn(at) + 0.12;
  const way = choose([-1, 1], random);
  const course = (up: Unit, from: number, to: number, broad: number, fainter: number) => {
    const height = foot + high * scale * up;
    return line(
      scene,
      random,
      [x + way * from * half, height],
      [x + way * to * half, height + 0.002 * wobble(random)],
      lost + fainter,
      { width: broad * scale, brush: 'pull' },
    );
  };
  const rows = Math.ceil(high / COURSE);
  const end = () => 1 + 0.05 * wobble(random);
  const wall = Array.from({ length: rows }, (_, i) =>
    course(
      (i + 0.45) / rows,
      -end(),
      end(),
      vary(1.7 * COURSE, 0.12, random),
      0.1 * (1 - i / rows),
    ),
  );
  const roof = course(1, -1.02 - 0.06 * random(), 0.3 + 0.5 * random(), 0.007, -0.06);
  const stacks = Array.from({ length: chimneys }).flatMap((_, i) => {
    const aside = half * (i ? 0.55 : -0.35 + 0.2 * wobble(random));
    return raiseChimney(scene, random, x + aside, high * scale, lost + 0.12 * i);
  });
  return [...wall, roof, ...stacks];
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
