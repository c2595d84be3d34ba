import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { smear } from './haze.ts';
import type { Scene } from './scene.ts';

/** How thick a mast is, a yard and a stay, in sheets' scales. */
const MAST = 0.0084;
const YARD = 0.0056;
const STAY = 0.0034;

/** A mast: how far aside of its ship's middle it stands, in sheets' scales, and how high it is, in canvas units. */
export interface Mast {
  readonly aside: number;
  readonly high: number;
}

/** A ship at its mooring: where its mainmast stands, how high that is, how plainly it is told (0 to 1), how it leans, in radians, and its masts, the mainmast first. */
export interface Ship {
  readonly x: number;
  readonly tall: number;
  readonly told: number;
  readonly lean: number;
  readonly masts: readonly Mast[];
}

/** A place so far up a mast, 0 its foot and 1 its head. */
type Up = (share: Unit) => Point;

const upAlong =
  ({ horizon, scale }: Scene, ship: Ship, { aside, high }: Mast): Up =>
  (share) => [
    ship.x + aside * scale + Math.sin(0.5 * ship.lean) * high * share,
    horizon - high * share,
  ];

/** One or two yards across a mast, none in its middle and none like another. */
const crossYards = (scene: Scene, random: Random, up: Up, lost: number): Sketch[] =>
  [0.5, 0.74].slice(0, choose([1, 2], random)).map((share) => {
    const [x, y] = up(share + 0.05 * wobble(random));
    const arm = () => vary(0.02, 0.5, random) * scene.scale;
    const tilt = 0.004 * wobble(random) * scene.scale;
    return smear(scene, random, lost, [x - arm(), y + tilt], [x + arm(), y - tilt], {
      width: vary(YARD, 0.3, random) * scene.scale,
      brush: 'drag',
      stage: 0.7,
    });
  });

/** Stays from the masthead down to the deck, hardly there. */
const stretchStays = (scene: Scene, random: Random, up: Up, lost: number): Sketch[] =>
  [1, 1.9].slice(0, choose([1, 2], random)).map((far) => {
    const [x, y] = up(0.06);
    const foot: Point = [x + scene.side * far * vary(0.036, 0.3, random) * scene.scale, y];
    return smear(scene, random, lost, up(0.95 - 0.2 * far), foot, {
      width: STAY * scene.scale,
      brush: 'drag',
      stage: 0.69,
    });
  });

/** A furled sail or what else hangs in the rigging: one broad soft touch aslant a mast. */
const hangSail = (scene: Scene, random: Random, up: Up, lost: number): Sketch => {
  const share = 0.3 + 0.25 * random();
  const [x, y] = up(share);
  const half = vary(0.026, 0.3, random) * scene.scale;
  const drop = half * (0.3 + 0.5 * random()) * choose([-1, 1], random);
  return smear(scene, random, lost, [x - half, y - drop], [x + half, y + drop], {
    width: vary(0.024, 0.3, random) * scene.scale,
    brush: 'worked',
    stage: 0.6,
  });
};

/** A mast: pulled up out of the hull in one go, so that it runs dry into the mist; the mainmast once more from its foot, with yards and stays. */
export const raiseMast = (
  scene: Scene,
  random: Random,
  ship: Ship,
  mast: Mast,
  isMain: boolean,
): Sketch[] => {
  const up = upAlong(scene, ship, mast);
  const lost = 0.62 - 0.38 * ship.told + (isMain ? 0 : 0.14);
  const width = vary(MAST, 0.35, random) * (isMain ? 1 : 0.75) * scene.scale;
  const pulled = smear(scene, random, lost, up(-0.04), up(1), {
    width,
    brush: isMain && ship.told > 0.5 ? 'loaded' : choose(['drag', 'worked'], random),
    stage: 0.64,
  });
  if (!isMain) return [pulled];
  const [x, y] = up(0.5 + 0.15 * random());
  const again = smear(scene, random, lost - 0.06, up(0), [x + 0.2 * width, y], {
    width: 0.9 * width,
    brush: 'drag',
    stage: 0.66,
  });
  return [
    hangSail(scene, random, up, lost + 0.12),
    pulled,
    again,
    ...crossYards(scene, random, up, lost + 0.08),
    ...stretchStays(scene, random, up, lost + 0.2),
  ];
};
