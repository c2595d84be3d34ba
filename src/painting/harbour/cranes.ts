import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { LEG, line, SUNK } from './quayLine.ts';
import type { Scene } from './scene.ts';

/** How thick a crane's jib is, in sheets' scales. */
const JIB = 0.0058;
/** How far aside of the sun a crane's head stands at least, in sheets' scales too. */
const CLEAR = 0.045;

/** A crane: where its head stands along the quay, how plainly it is told (0 to 1), and the way its jib goes. */
interface Crane {
  readonly along: Unit;
  readonly told: Unit;
  readonly away: number;
}

/** Mist wiped across where a crane's feet are lost: unequal flat touches of the docks' own haze. */
const wipeFoot = (scene: Scene, random: Random, x: number, wide: number): Sketch[] =>
  Array.from({ length: 4 }, () => {
    const [px, py] = [
      x + 0.5 * wide * wobble(random),
      scene.horizon - 0.022 * random() * scene.scale,
    ];
    const here = scene.colour(px, py, 0.75);
    return sketchTouch(random, {
      x: px,
      y: py,
      length: vary(0.8 * wide, 0.4, random),
      width: vary(0.014, 0.4, random) * scene.scale,
      angle: 0.1 * wobble(random),
      brush: choose(['dry', 'worked'], random),
      load: shade(here, 0.02 * wobble(random)),
      second: here,
      stage: 0.74 + 0.05 * random(),
      hand: 'left',
      spread: 0.005,
      body: 0.4,
    });
  });

/** A crane: a broad rubbed jib, gone over in two unequal pulls that do not quite meet, a back stay that opens from its head and breaks at an elbow, and an upright; the mist is wiped over their feet. */
const raiseCrane = (scene: Scene, random: Random, { along, told, away }: Crane): Sketch[] => {
  const { scale, rise } = scene;
  const tall = (0.085 + 0.05 * random()) * rise * (0.7 + 0.3 * told);
  const x = scene.across(along);
  const foot = x + away * tall * (0.45 + 0.35 * random());
  const lost = 0.34 + 0.46 * (1 - told);
  const pull = (
    from: Point,
    to: Point,
    fainter: number,
    width: number,
    brush: BrushName = 'drag',
  ) => line(scene, random, from, to, lost + fainter, { width: width * scale, brush });
  const down = (share: number, aside = 0): Point => [
    mix(x, foot, share) + aside * away * tall,
    mix(tall, -SUNK * scale, share),
  ];
  const elbow: Point = [x + away * tall * (0.62 + 0.2 * random()), (0.66 + 0.2 * random()) * tall];
  const drawn = [
    pull(down(0.02), down(0.98), 0.34, 2.2 * JIB, 'dry'),
    pull(down(0), down(0.55 + 0.3 * random()), 0, vary(1.1, 0.2, random) * JIB, 'rigger'),
    pull(
      down(0.42, 0.04),
      down(1, 0.03),
      0.14,
      vary(1.4, 0.3, random) * JIB,
      choose(['drag', 'dry'], random),
    ),
    pull(down(-0.02, 0.03), down(0.2, 0.02), 0.06, JIB * (0.7 + 0.4 * told), 'rigger'),
    pull(down(0.06), elbow, 0.24, 0.9 * JIB, 'dry'),
    pull(elbow, [elbow[0] + 0.02 * tall, 0.1 * tall], 0.3, vary(1.1, 0.3, random) * JIB, 'drag'),
  ];
  const top: Point = [foot, (0.45 + 0.4 * random()) * tall];
  const feet: Point = [foot + 0.004 * scale, -SUNK * scale];
  const leg = pull(top, feet, 0.2, vary(1.3 * LEG, 0.35, random), 'drag');
  const legs = random() < 0.5 + told ? [leg] : [];
  return [...drawn, ...legs, ...wipeFoot(scene, random, foot, 0.7 * tall)];
};

/** Whether the docks are dense enough there to carry anything. */
const isBuilt = (scene: Scene, along: number): boolean =>
  scene.docks(scene.across(along), scene.horizon + 0.035) > 0.5;

/** One crane told plainly, another close by, and one or two that the mist has nearly taken. */
export const raiseCranes = (scene: Scene): Sketch[] => {
  const random = scene.randomFor('cranes');
  const middle = 0.3 + 0.34 * random();
  // Told ones lean inland, for the quay ends where the mist begins.
  const inland = -scene.side;
  // Nothing is raised up to the sun, for it would be a candle.
  const isClear = (along: number) =>
    Math.abs(scene.across(along) - scene.sun.x) > CLEAR * scene.scale;
  return [
    { share: middle, told: 1, away: inland },
    { share: middle + 0.07 + 0.05 * random(), told: 0.55, away: inland },
    { share: middle + 0.36, told: 0.2, away: -inland },
    { share: middle - 0.14, told: 0, away: -inland },
  ]
    .filter(({ share }) => share <= 0.95)
    .map(({ share, ...crane }) => ({ ...crane, along: mix(scene.mouth, 1, share) }))
    .filter(({ along }) => isBuilt(scene, along) && isClear(along))
    .flatMap((crane) => raiseCrane(scene, random, crane));
};
