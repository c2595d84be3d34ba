import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, vary } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { MAUVE, NEUTRAL, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Half its breadth at a height, 0 at the cornice, 1 at the ridge. */
export const halfAt = (up: number) => mix(HALF, CROWN, up);

/** From where to where a touch goes down a roof, at a share of its breadth, so that half its `width` stays within. */
const downRoof = (
  { top, ridge }: Tower,
  share: number,
  [from, to]: readonly [number, number],
  width: number,
) => {
  const place = (up: number): Point => [share * (halfAt(up) - 0.5 * width), mix(top, ridge, up)];
  return [place(from), place(to)] as const;
};

/** Its mansard as it is laid in. */
export const layMansard = (tower: Tower): Sketch[] =>
  [0, -0.72, 0.72].map((share) =>
    tower.draw(...downRoof(tower, share, [0.82, -0.1], 0.04), 0.062, {
      stage: 0.056,
      brush: 'wash',
    }),
  );

/** How broad its slopes are drawn. */
const SLOPE = 0.062;

/** Its mansard, closed over its middle and told in two slanting pulls from the ridge to the eaves, the day's slope in the sky's blue, the other dark; and its ridge in one level pull. */
export const mansard = (random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, size, dark, air, daySide, draw } = tower;
  const closed = [0.3, -0.3].map((share, i) =>
    draw(...downRoof(tower, share, [0.9, 0], 0.05), 0.075, {
      stage: 0.5 + 0.02 * i,
      brush: 'wash',
      load: shade(dark, 0.008 * i),
      second: blend(dark, MAUVE, 0.2),
      body: 2,
    }),
  );
  const slopes = [-daySide, daySide].map((side, i) =>
    draw(...downRoof(tower, side, [1.06, -0.1], SLOPE), vary(1.16 * SLOPE, 0.05, random), {
      stage: 0.58 + 0.04 * i,
      brush: 'wash',
      load: i ? blend(blend(dark, ZINC, 0.26), air, 0.06) : blend(dark, NEUTRAL, 0.3),
      second: blend(dark, i ? ZINC : MAUVE, 0.22),
      body: 2,
    }),
  );
  const reach = halfAt(1) + 0.004;
  const crown = draw(
    [-reach * daySide, ridge + 0.006 * size],
    [reach * daySide, mix(ridge, top, 0.05)],
    vary(0.026, 0.12, random),
    {
      stage: 0.65,
      brush: 'wash',
      load: blend(dark, NEUTRAL, 0.4),
      second: blend(dark, ZINC, 0.2),
      body: 6,
    },
  );
  return [...closed, ...slopes, crown];
};
