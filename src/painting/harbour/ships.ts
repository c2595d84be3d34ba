import type { Random } from '../../random.ts';
import { clamp, type Point, type Unit } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy, smear } from './haze.ts';
import { joinMasts, type Mast, rig, type Ship } from './rigging.ts';
import type { Scene } from './scene.ts';

/** How thick a mast is at its foot, and a yard. */
const MAST = 0.0112;
const YARD = 0.0054;

/** What is broad about a ship, rubbed out of the mist with a wide brush: canvas, hulls behind hulls, smoke; taller in the middle, and upon that narrower uprights. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 11 }, (_, i) => {
    const isWide = i < 5;
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.9 - 0.25 * Math.abs(aside)) * (0.35 + 0.65 * rises);
    return hazy(scene, random, 0.5 - 0.2 * told + 0.25 * rises, {
      x: x + aside * 0.07 * scale,
      y: horizon + 0.012 * rise - high / 2,
      length: high,
      width: vary(isWide ? 0.055 : 0.022, 0.5, random) * scale,
      angle: -UPRIGHT + wobble(random) * (isWide ? 0.5 : 0.16),
      bow: wobble(random) * 0.1,
      brush: isWide
        ? choose(['sweep', 'dry'], random)
        : choose(['scumble', 'worked', 'drag'], random),
      stage: 0.36 + 0.015 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** The yards of a mast, one to three, with unequal arms and few of them long; `at` leads from its foot to its head. */
const crossYards = (
  scene: Scene,
  random: Random,
  at: (share: Unit) => Point,
  lost: number,
  stage: Unit,
): Sketch[] =>
  Array.from({ length: 1 + Math.floor(3 * random() ** 1.5) }, () => {
    const [x, y] = at(0.45 + 0.5 * random());
    const arm = () => (0.004 + 0.036 * random() ** 2) * scene.scale;
    const [left, right] = [arm(), arm()];
    const tilt = 0.006 * wobble(random);
    return smear(scene, random, lost, [x - left, y + tilt], [x + right, y - tilt], {
      width: vary(YARD, 0.4, random) * scene.scale,
      brush: choose(['drag', 'rigger'], random),
      stage,
    });
  });

/** The pieces in which a mast is told, from where to where up it, and how much fainter each is: between them the mist has it. */
const PIECES = [
  [0.08, 0.3, 0],
  [0.36, 0.66, 0.1],
  [0.7, 0.98, 0.3],
] as const;

/** One mast: rubbed in broadly, gone over in pieces of unlike breadth that do not quite lie in one line, each found or lost on its own; the plainer the ship is told, the more of them, and the oftener it has yards. */
const raiseMast = (scene: Scene, random: Random, ship: Ship, { aside, high }: Mast) => {
  const { horizon, scale } = scene;
  const lean = 0.7 * ship.lean + 0.05 * wobble(random);
  const at = (share: Unit): Point => [
    ship.x + aside * scale + Math.sin(lean) * high * share,
    horizon - high * share,
  ];
  const near = (share: Unit): Point => {
    const [x, y] = at(share + 0.05 * wobble(random));
    return [x + 0.0014 * wobble(random) * scale, y];
  };
  const stage = 0.48 + 0.2 * random();
  const width = vary(MAST, 0.5, random) * scale;
  const lost = 0.5 - 0.3 * ship.told + 0.3 * random();
  const pieces = PIECES.filter(() => random() < 0.5 + 0.45 * ship.told).map(([from, to, fainter]) =>
    smear(scene, random, clamp(lost + 0.2 * wobble(random) + fainter), near(to), near(from), {
      width: vary(1.15 - 0.65 * to, 0.4, random) * width,
      brush: choose(['drag', 'worked', 'rigger'], random),
      stage: stage + 0.04,
    }),
  );
  return [
    smear(scene, random, lost + 0.12, at(0.1 * random()), at(0.75 + 0.25 * random()), {
      width: 1.2 * width,
      brush: choose(['drag', 'scumble'], random),
      stage,
    }),
    ...pieces,
    ...(random() < 0.8 * ship.told ? crossYards(scene, random, at, lost + 0.1, stage + 0.05) : []),
  ];
};

/** A ship out of the mist: its haze, what stands clear of it, and its rigging. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...ship.masts.flatMap((mast) => raiseMast(scene, random, ship, mast)),
  ...joinMasts(scene, random, ship),
  ...rig(scene, random, ship),
];
