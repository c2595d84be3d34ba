import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { type Sketch, vary } from '../sketch.ts';
import { mistOn, moleTop, onMole } from './mole.ts';
import { LEG, line } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** How thick a crane's jib is at its foot, in sheets' scales. */
const JIB = 0.01;
/** How far below the mole's top its feet go, in sheets' scales. */
const SUNK = 0.012;
/** How far aside of the sun a crane's head stands at least, in sheets' scales too. */
const CLEAR = 0.05;

/** A crane: where on the mole its foot stands, how tall it is, in heights of things, how far its head leans out, in its heights, and how much fainter than its place it is told. */
interface Crane {
  readonly at: Unit;
  readonly tall: number;
  readonly leans: Unit;
  readonly fainter: number;
}

/** A crane: a jib that leans out from its foot, rubbed in, then one long pull that thins toward the head and a broad one that ends half-way; its post beside the foot, and a stay from the head to that. */
const raiseCrane = (
  scene: Scene,
  random: Random,
  { at, tall, leans, fainter }: Crane,
): Sketch[] => {
  const { scale, rise, horizon, side } = scene;
  const x = onMole(scene, at);
  const base = horizon - moleTop(scene) - SUNK * scale;
  const high = tall * rise;
  const lost = Math.min(0.45, mistOn(at) + 0.1 + fainter);
  // All lean out to the mouth.
  const reach = side * high * leans;
  const jib = (share: Unit): Point => [x + reach * share, base + high * share];
  const post: Point = [x - side * 0.05 * high, base + high * (0.5 + 0.14 * random())];
  const pull = (from: Point, to: Point, hazier: number, width: number, brush: BrushName) =>
    line(scene, random, from, to, lost + hazier, {
      width: width * scale,
      brush,
      stage: 0.69 + 0.04 * random(),
    });
  return [
    pull(jib(0), jib(0.95), 0.3, 1.4 * JIB, 'dry'),
    pull(jib(0), jib(1), 0, 0.55 * JIB, 'pull'),
    pull(jib(0), jib(vary(0.55, 0.15, random)), 0, 0.85 * JIB, 'drag'),
    pull([post[0] + 0.03 * side * high, base], post, 0.06, 1.3 * LEG, 'drag'),
    pull(jib(0.97), [x - side * 0.34 * high, base], 0.3, 0.4 * LEG, 'drag'),
  ];
};

/** A tall crane told plainly, a lower one close by, and a far one that the mist has nearly taken. */
export const raiseCranes = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('cranes');
  const first = 0.34 + 0.08 * random();
  // Nothing is raised up to the sun, for it would be a candle.
  const isClear = ({ at, tall, leans }: Crane) =>
    Math.abs(onMole(scene, at) + scene.side * leans * tall * scene.rise - scene.sun.x) >
    CLEAR * scene.scale;
  const lean = () => 0.5 + 0.14 * random();
  const far = 0.7 + 0.05 * random();
  return [
    { at: first, tall: 0.1 + 0.03 * random(), leans: lean(), fainter: 0 },
    { at: first + 0.07, tall: 0.07 + 0.02 * random(), leans: lean(), fainter: 0.14 },
    { at: far, tall: 0.13 + 0.03 * random(), leans: lean(), fainter: 0.1 },
  ].flatMap((crane, i) =>
    isClear(crane) ? raiseCrane(scene, scene.randomFor(`crane ${i}`), crane) : [],
  );
};
