import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { choose, type Sketch, vary } from '../sketch.ts';
import { LEG, line, SUNK } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** How thick a crane's jib is, in sheets' scales. */
const JIB = 0.0115;
/** How far aside of the sun a crane's head stands at least, in sheets' scales too. */
const CLEAR = 0.05;

/** A crane: where its head stands along the quay, how much of it the mist has, and the way its foot lies from there. */
interface Crane {
  readonly along: Unit;
  readonly lost: Unit;
  readonly away: number;
}

/** A crane with a straight jib: one fat pull down from its head, a strut that meets it at the foot, a stay. */
const raiseJib = (scene: Scene, random: Random, { along, lost, away }: Crane): Sketch[] => {
  const { scale, rise } = scene;
  const tall = (0.105 + 0.02 * random()) * rise * (1 - 0.9 * lost);
  const x = scene.across(along);
  const foot = x + away * tall * (0.35 + 0.4 * random());
  const sunk = -SUNK * scale;
  const pull = (from: Point, to: Point, fainter: number, broad: number) =>
    line(scene, random, from, to, lost + fainter, {
      width: vary(broad * JIB, 0.15, random) * scale,
      brush: 'flat',
    });
  return [
    pull([x, tall], [foot, sunk], 0, 1),
    pull([foot + away * 0.03 * tall, 0.55 * tall], [foot, sunk], 0.1, 0.7),
    pull([x, 0.94 * tall], [x - away * 0.06 * tall, 0.3 * tall], 0.3, 0.5),
  ];
};

/** A crane with an elbow: an arm that rises, one that lies, and what hangs down from it. */
const raiseElbow = (scene: Scene, random: Random, { along, lost, away }: Crane): Sketch[] => {
  const { scale, rise } = scene;
  const tall = (0.075 + 0.025 * random()) * rise;
  const x = scene.across(along);
  const at = (aside: number, up: number): Point => [x + away * aside * tall, up * tall];
  const pull = (from: Point, to: Point, fainter: number, broad: number) =>
    line(scene, random, from, to, lost + fainter, {
      width: vary(broad * JIB, 0.2, random) * scale,
      brush: 'flat',
    });
  return [
    pull(at(-0.52, 0.5), at(0.08, 1.02), 0.05, 0.75),
    pull(at(-0.06, 1), at(0.84, 0.82), 0, 0.9),
    pull(at(0.77, 0.92), at(0.8, 0.15), 0.1, 0.75),
  ];
};

/** Masts and chimneys behind the quay, one pull each, all but lost. */
const raiseMasts = (scene: Scene, random: Random): Sketch[] =>
  [0.3, 0.5, 0.585, 0.64, 0.83, 0.95].map((share) => {
    const x = scene.across(mix(scene.mouth, 1, share + 0.03 * random()));
    const high = (0.07 + 0.06 * random()) * scene.rise;
    return line(scene, random, [x, high], [x + 0.002 * scene.scale, 0], 0.5 + 0.2 * random(), {
      width: vary(LEG, 0.3, random) * scene.scale,
      brush: choose(['pull', 'drag'], random),
    });
  });

/** Whether the docks are dense enough there to carry anything. */
const isBuilt = (scene: Scene, along: number): boolean =>
  scene.docks(scene.across(along), scene.horizon + 0.035) > 0.5;

/** The docks across the water: a crane with a straight jib, a second and fainter one behind it, one with an elbow farther on, and a few masts. */
export const sketchDocks = (scene: Scene): readonly Sketch[] => {
  const random = scene.randomFor('cranes');
  const share = 0.32 + 0.2 * random();
  const inland = -scene.side;
  // Nothing is raised up to the sun, for it would be a candle.
  const isClear = (along: number) =>
    Math.abs(scene.across(along) - scene.sun.x) > CLEAR * scene.scale;
  const stands = ({ along }: Crane) => isBuilt(scene, along) && isClear(along);
  const crane = (at: number, lost: number): Crane => ({
    along: mix(scene.mouth, 1, at),
    lost,
    away: inland,
  });
  return [
    ...raiseMasts(scene, random),
    ...[crane(share, 0.26), crane(share + 0.12, 0.5)]
      .filter(stands)
      .flatMap((one) => raiseJib(scene, random, one)),
    ...[crane(share + 0.36, 0.3)].filter(stands).flatMap((one) => raiseElbow(scene, random, one)),
  ];
};
