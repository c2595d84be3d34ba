import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { between, type WristTouch } from '../sketchTouch.ts';
import { hazy } from './haze.ts';
import type { Scene } from './scene.ts';

/** How thick a mast is at its foot, a yard and a stay. */
const MAST = 0.011;
const YARD = 0.0055;
const STAY = 0.0034;

/** A ship at its mooring: where its mainmast stands, how high that is, how plainly it is told (0 to 1), and how it leans, in radians. */
export interface Ship {
  readonly x: number;
  readonly tall: number;
  readonly told: number;
  readonly lean: number;
}

/** What is broad about a ship, pulled upright out of the mist: canvas, hulls behind hulls, smoke; taller in the middle. */
const rubHaze = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: 8 }, (_, i) => {
    const aside = wobble(random);
    // What rises high is nearly gone: the mist has no upper edge.
    const rises = random() ** 1.4;
    const high = tall * (0.95 - 0.5 * Math.abs(aside)) * (0.3 + 0.7 * rises);
    return hazy(scene, random, 0.52 - 0.25 * told + 0.3 * rises, {
      x: x + aside * 0.075 * scale,
      y: horizon + 0.012 - high / 2,
      length: high,
      width: vary(0.024, 0.6, random) * scale,
      angle: -UPRIGHT + wobble(random) * 0.2,
      bow: wobble(random) * 0.08,
      brush: choose(['dry', 'scumble', 'dry'], random),
      stage: 0.36 + 0.02 * i,
      hand: 'left',
      body: 0.4,
    });
  });
};

/** A smear from a place to another; `lost` (0 to 1) says how much of it the mist has. */
const smear = (
  scene: Scene,
  random: Random,
  lost: number,
  from: Point,
  to: Point,
  rest: Pick<WristTouch, 'width' | 'brush' | 'stage'>,
): Sketch =>
  hazy(scene, random, lost, {
    ...between(from, to),
    bow: wobble(random) * 0.025,
    hand: 'left',
    body: 0.3,
    ...rest,
  });

/** The yards of a mast, one or two, short and with unequal arms; `at` leads from its foot to its head. */
const crossYards = (
  scene: Scene,
  random: Random,
  at: (share: Unit) => Point,
  lost: number,
  stage: Unit,
): Sketch[] =>
  [0, 1].slice(random() < 0.5 ? 1 : 0).map(() => {
    const [x, y] = at(0.45 + 0.5 * random());
    const arm = () => (0.004 + 0.02 * random()) * scene.scale;
    const [left, right] = [arm(), arm()];
    const tilt = 0.003 * wobble(random);
    return smear(scene, random, lost, [x - left, y + tilt], [x + right, y - tilt], {
      width: YARD * scene.scale,
      brush: choose(['drag', 'scumble'], random),
      stage,
    });
  });

/** One mast, `aside` of the mainmast and so high: rubbed in its whole length, gone over in a part of it only, lost at top and foot; the plainer the ship is told, the oftener it has yards. */
const raiseMast = (scene: Scene, random: Random, ship: Ship, aside: number, high: number) => {
  const { horizon, scale } = scene;
  const lean = 0.5 * ship.lean + 0.02 * wobble(random);
  const foot = 0.03 * random();
  const at = (share: Unit): Point => [
    ship.x + aside * scale + Math.sin(lean) * high * share,
    horizon - mix(foot, high, share),
  ];
  const stage = 0.48 + 0.2 * random();
  const width = vary(MAST, 0.5, random) * scale;
  const lost = 0.5 - 0.32 * ship.told + 0.3 * random();
  const [from, to] = [0.4 * random(), 0.65 + 0.3 * random()];
  return [
    smear(scene, random, lost + 0.12, at(0), at(1), { width, brush: 'scumble', stage }),
    smear(scene, random, lost, at(to), at(from), {
      width: 0.7 * width,
      brush: choose(['drag', 'dry', 'scumble', 'dry'], random),
      stage: stage + 0.04,
    }),
    ...(random() < ship.told ? crossYards(scene, random, at, lost + 0.1, stage + 0.05) : []),
  ];
};

/** Its masts, several close together and none as high as another. */
const raiseMasts = (scene: Scene, random: Random, ship: Ship): Sketch[] => {
  let aside = -0.03 * random();
  return Array.from({ length: 2 + Math.round(2.6 * ship.told) }).flatMap((_, i) => {
    const high = ship.tall * (i === 1 ? 1 : 0.3 + 0.55 * random());
    aside += (0.007 + 0.034 * random() ** 1.5) * (random() < 0.85 ? 1 : -1);
    return raiseMast(scene, random, ship, aside, high);
  });
};

/** Oblique across them: a boom that is firm at one end, and stays that come down from the masthead. */
const rig = (scene: Scene, random: Random, { x, tall, told }: Ship): Sketch[] => {
  const { horizon, scale } = scene;
  return Array.from({ length: Math.round(1 + 3 * told) }, (_, i) => {
    const way = choose([-1, 1], random);
    const high = tall * (0.35 + 0.5 * random());
    const long = (i ? 0.5 : 1) * (0.03 + 0.04 * random());
    const drop = i ? 0.45 * high : 0.25 * long;
    const from: Point = [x + 0.02 * wobble(random) * scale, horizon - high];
    const width = (i ? STAY : YARD) * scale;
    const brush = i ? 'rigger' : 'drag';
    const to: Point = [from[0] + way * long * scale * (i ? 0.6 : 1), from[1] + drop];
    return smear(scene, random, 0.4 - 0.2 * told + 0.2 * random(), from, to, {
      width,
      brush,
      stage: 0.68 + 0.06 * random(),
    });
  });
};

/** A ship out of the mist: its haze, what stands clear of it, and its rigging. */
export const sketchShip = (scene: Scene, random: Random, ship: Ship): readonly Sketch[] => [
  ...rubHaze(scene, random, ship),
  ...raiseMasts(scene, random, ship),
  ...rig(scene, random, ship),
];
