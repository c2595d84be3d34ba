import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { hazy, smear } from './haze.ts';
import type { Scene } from './scene.ts';

/** How thick a mast is, a yard and a stay, in sheets' scales. */
const MAST = 0.0085;
const YARD = 0.0068;
const STAY = 0.004;

/** A mast: how far aside of its company's middle it stands, in sheets' scales, how high it is, in canvas units, and how much of it is the mist's. */
interface Mast {
  readonly aside: number;
  readonly high: number;
  readonly lost: Unit;
}

/** Ships that lie side by side: their middle, how high the highest mast is, how much of them is the mist's, how they lean, in radians, and their masts. */
export interface Company {
  readonly x: number;
  readonly tall: number;
  readonly lost: Unit;
  readonly lean: number;
  readonly masts: readonly Mast[];
}

/** The place so far up a mast, 0 the water's edge, 1 its head. */
const upOf =
  ({ horizon, scale }: Scene, { x, lean }: Company, { aside, high }: Mast) =>
  (share: number): Point => [x + aside * scale + lean * high * share, horizon - high * share];

/** Where the highest masts are seen at first: plain pulls that the mist is rubbed over, so that they only darken it. */
const stateMasts = (scene: Scene, random: Random, company: Company): Sketch[] =>
  company.masts
    .filter(({ high }) => high > 0.45 * company.tall)
    .map((mast) => {
      const at = upOf(scene, company, mast);
      const stated = smear(scene, random, 0.3, at(0.1 * random()), at(0.6 + 0.3 * random()), {
        width: vary(1.2 * MAST, 0.3, random) * scene.scale,
        brush: 'flat',
        stage: 0.24 + 0.2 * random(),
      });
      return { ...stated, hand: 'right' };
    });

/** What canvas there is about the highest masts: broad soft uprights rubbed out of the mist, nearly of its value. */
const rubSails = (scene: Scene, random: Random, company: Company): Sketch[] => {
  const { scale } = scene;
  const high = company.masts.filter((mast) => mast.high > 0.45 * company.tall);
  return high.flatMap((mast) =>
    [0.24, 0.34, 0.5, 0.66].map((share, i) => {
      const [x, y] = upOf(scene, company, mast)(share + 0.06 * wobble(random));
      return hazy(scene, random, company.lost + 0.26 + 0.09 * i, {
        x: x + 0.02 * wobble(random) * scale,
        y,
        length: vary(0.4, 0.3, random) * mast.high,
        width: vary(0.036, 0.35, random) * scale,
        angle: -UPRIGHT + 0.16 * wobble(random),
        bow: 0.06 * wobble(random),
        brush: choose(['sweep', 'filbert', 'veil'], random),
        stage: 0.52 + 0.1 * random(),
        hand: 'left',
        body: 0.3,
      });
    }),
  );
};

/** One mast, in one pull from the water's edge up, that thins out at its head; the fainter, the softer. */
const raiseMast = (scene: Scene, random: Random, company: Company, mast: Mast): Sketch => {
  const at = upOf(scene, company, mast);
  const width = vary(MAST, 0.3, random) * (0.7 + 0.5 * (mast.high / company.tall)) * scene.scale;
  return smear(scene, random, mast.lost, at(-0.05), at(1), {
    width: mast.lost > 0.4 ? 1.3 * width : width,
    brush: mast.lost > 0.4 ? 'veil' : 'pull',
    stage: 0.64 + 0.08 * random(),
  });
};

/** Yards across a mast near its head, short and flat, one below another, each with arms of its own. */
const crossYards = (scene: Scene, random: Random, company: Company, mast: Mast): Sketch[] =>
  [0.9, 0.82, 0.71, 0.56].slice(0, mast.high > 0.9 * company.tall ? 4 : 1).map((share) => {
    const [x, y] = upOf(scene, company, mast)(share);
    const arm = () => vary(0.014, 0.6, random) * scene.scale;
    const tilt = 0.003 * wobble(random);
    return smear(
      scene,
      random,
      mast.lost + 0.22 + 0.1 * wobble(random),
      [x - arm(), y + tilt],
      [x + arm(), y - tilt],
      {
        width: vary(YARD, 0.25, random) * scene.scale,
        brush: choose(['flat', 'drag'], random),
        stage: 0.66 + 0.1 * random(),
      },
    );
  });

/** What slants: a gaff from the highest mast to beyond its neighbour, and a stay or two that come down. */
const slant = (scene: Scene, random: Random, company: Company, mast: Mast): Sketch[] => {
  const at = upOf(scene, company, mast);
  const { scale } = scene;
  const way = choose([-1, 1], random);
  const [gx, gy] = at(0.42 + 0.08 * random());
  const [sx, sy] = at(0.8 + 0.1 * random());
  const reach = vary(0.085, 0.2, random) * scale;
  const gaff = smear(
    scene,
    random,
    mast.lost + 0.1,
    [gx + way * 0.2 * reach, gy + 0.06 * reach],
    [gx - way * reach, gy - 0.22 * reach],
    {
      width: vary(YARD, 0.2, random) * scale,
      brush: 'flat',
      stage: 0.66,
    },
  );
  const stay = smear(
    scene,
    random,
    mast.lost + 0.25,
    [sx, sy],
    [sx + way * 0.7 * reach, sy + 0.55 * mast.high],
    {
      width: STAY * scale,
      brush: 'drag',
      stage: 0.68,
    },
  );
  return [gaff, stay];
};

/** Ships out of the mist: stated, rubbed over, canvas rubbed in, a pull for each mast, yards on the highest and what slants from them. */
export const sketchShips = (scene: Scene, random: Random, company: Company): readonly Sketch[] => {
  const high = company.masts.filter((mast) => mast.high > 0.6 * company.tall);
  return [
    ...stateMasts(scene, random, company),
    ...rubSails(scene, random, company),
    ...company.masts.map((mast) => raiseMast(scene, random, company, mast)),
    ...high.flatMap((mast) => crossYards(scene, random, company, mast)),
    ...high.slice(0, 2).flatMap((mast) => slant(scene, random, company, mast)),
  ];
};
