import type { Random } from '../../random.ts';
import { clamp, type Unit } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy, smear } from './haze.ts';
import { type Mast, rig, type Ship, upMast } from './rigging.ts';
import type { Scene } from './scene.ts';

/** How thick a mast is at its foot, and a yard, in sheets' scales. */
const MAST = 0.0072;
const YARD = 0.0056;
/** How far a mast leaves its ship's lean, in radians, and how much higher a yard's end is than its other, in sheets' scales. */
const LEANS = 0.024;
const TILT = 0.004;

/** What is broad about a ship, rubbed out of the mist with a wide brush: canvas, hulls behind hulls, smoke; taller in the middle. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 7 }, (_, i) => {
    const isWide = i < 5;
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.8 - 0.25 * Math.abs(aside)) * (0.3 + 0.7 * rises);
    return hazy(scene, random, 0.6 - 0.2 * told + 0.25 * rises, {
      x: x + aside * 0.07 * scale,
      y: horizon + 0.012 * rise - high / 2,
      length: high,
      width: vary(isWide ? 0.055 : 0.024, 0.5, random) * scale,
      angle: -UPRIGHT + wobble(random) * (isWide ? 0.5 : 0.2),
      bow: wobble(random) * 0.1,
      brush: isWide ? choose(['sweep', 'dry'], random) : 'scumble',
      stage: 0.36 + 0.015 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** The quay behind a ship, and hulls behind its hull: flat and broad along the water's edge. */
const rubQuay = (scene: Scene, random: Random, { x, long, told }: Ship): Sketch[] => {
  const { horizon, scale, rise } = scene;
  return Array.from({ length: 5 }, () =>
    hazy(scene, random, 0.5 - 0.25 * told + 0.25 * random(), {
      x: x + wobble(random) * 0.6 * long * scale,
      y: horizon + (wobble(random) * 0.022 - 0.012) * rise,
      length: vary(0.16, 0.4, random) * scale,
      width: vary(0.034, 0.4, random) * scale,
      angle: wobble(random) * 0.05,
      bow: wobble(random) * 0.05,
      brush: choose(['dry', 'worked', 'sweep'], random),
      stage: 0.48 + 0.08 * random(),
      hand: 'left',
      body: 0.4,
    }),
  );
};

/** Where yards cross a mast, 0 its foot and 1 its head, and half how long they are, in sheets' scales: the higher, the shorter. */
const YARDS = [
  [0.5, 0.034],
  [0.7, 0.024],
  [0.86, 0.015],
] as const;

/** The yards of a mast, two or three, of unequal arms. */
const crossYards = (
  scene: Scene,
  random: Random,
  at: ReturnType<typeof upMast>,
  lost: number,
  stage: Unit,
): Sketch[] => {
  const first = random() < 0.6 ? 0 : 1;
  return YARDS.slice(first, first + 2 + Math.round(random())).map(([share, half]) => {
    const [x, y] = at(share + 0.03 * wobble(random));
    const arm = () => vary(half, 0.35, random) * scene.scale;
    const tilt = TILT * scene.scale * wobble(random);
    return smear(scene, random, lost, [x - arm(), y + tilt], [x + arm(), y - tilt], {
      width: vary(YARD, 0.25, random) * scene.scale,
      brush: choose(['drag', 'rigger'], random),
      stage,
    });
  });
};

/** One mast: a long thin pull from its foot to its head, and upon it a broader one that ends below, so that it tapers; the mainmast of a ship told plainly has yards. */
const raiseMast = (scene: Scene, random: Random, ship: Ship, mast: Mast, nth: number): Sketch[] => {
  const { scale } = scene;
  const { told } = ship;
  const at = upMast(scene, { ...ship, lean: ship.lean + LEANS * wobble(random) }, mast);
  const stage = 0.62 + 0.06 * random();
  const width = vary(MAST, 0.3, random) * scale;
  const lost = clamp(0.78 - 0.6 * told + 0.16 * nth + 0.14 * wobble(random), 0, 0.85);
  const hasYards = told > 0.5 && nth === 0;
  return [
    smear(scene, random, lost + 0.1, at(0), at(1), { width: 0.6 * width, brush: 'pull', stage }),
    smear(scene, random, lost, at(0), at(vary(0.56, 0.2, random)), {
      width,
      brush: 'drag',
      stage: stage + 0.05,
    }),
    ...(hasYards ? crossYards(scene, random, at, lost + 0.08, stage + 0.05) : []),
  ];
};

/** A ship out of the mist: its haze, its masts and its rigging. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...rubQuay(scene, random, ship),
  ...ship.masts.flatMap((mast, nth) => raiseMast(scene, random, ship, mast, nth)),
  ...rig(scene, random, ship),
];
