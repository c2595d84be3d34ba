import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { atValue, blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { MAUVE, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Half its breadth at a height, 0 at the cornice, 1 at the ridge. */
export const halfAt = (up: number) => mix(HALF, CROWN, up);

/** How broad its contour is drawn. */
const OUTLINE = 0.034;

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

/** The level courses that close it, each bent a little with the form and drawn from the other side than the last, so that none ends on one line. */
const closeMansard = (random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, size, dark, draw } = tower;
  return [0.04, 0.3, 0.56, 0.8].map((up, i) => {
    const reach = halfAt(up + 0.1) - 0.012;
    const way = i % 2 ? -1 : 1;
    const y = mix(top, ridge, up);
    const load = shade(
      blend(dark, choose([MAUVE, ZINC], random), 0.16 * random()),
      0.014 * wobble(random),
    );
    return draw([-way * reach, y], [way * reach, y - 0.008 * wobble(random) * size], 0.05, {
      stage: 0.4 + 0.01 * i,
      brush: i % 2 ? 'pull' : 'flat',
      load,
      second: blend(dark, i % 2 ? MAUVE : ZINC, 0.3),
      body: 0.5,
    });
  });
};

/** Its mansard, one mass: closed with level courses, then told in few broad touches of unlike weight over it; the day's slope is one long pull. */
export const mansard = (random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, dark, air, daySide, draw } = tower;
  const closed = closeMansard(random, tower);
  const told = [0.3, -0.4].map((share, i) =>
    draw(
      ...downRoof(tower, daySide * share, [0.8, 0.3 * random()], 0.05),
      vary(0.06, 0.3, random),
      {
        stage: 0.6 + 0.01 * i,
        brush: 'worked',
        load: blend(dark, i ? MAUVE : ZINC, 0.3),
        second: shade(dark, -0.03),
        body: 0.5,
      },
    ),
  );
  const slope = [daySide, -daySide].map((side, i) =>
    draw(...downRoof(tower, side, [1, i ? 0.3 : -0.04], OUTLINE), OUTLINE, {
      stage: 0.66 - 0.04 * i,
      load: blend(dark, air, 0.04 + 0.08 * i),
      body: 0.5,
    }),
  );
  const reach = halfAt(1);
  const crown = [0.94, 1.02].map((up, i) =>
    draw(
      [-reach * daySide, mix(top, ridge, up)],
      [(i ? 0.3 : 0.9) * reach * daySide, mix(top, ridge, up)],
      0.03,
      {
        stage: 0.62 + 0.02 * i,
        brush: 'pull',
        load: blend(dark, i ? MAUVE : ZINC, 0.1),
        second: dark,
        body: 0.4,
      },
    ),
  );
  return [...closed, ...told, ...crown, ...slope];
};

/** The sky's hues on its slate, at its own value: a few broad broken touches down it. */
export const slate = (random: Random, { top, ridge, dark, daySide, draw }: Tower): Sketch[] => {
  const at = (up: number) => mix(top, ridge, up);
  return [0.034, -0.02].map((aside, i) => {
    const dx = daySide * aside;
    const up = 0.7 + 0.16 * wobble(random);
    const hue = atValue(choose([ZINC, MAUVE, ZINC], random), dark[0] + 0.024 * random());
    return draw(
      [0.8 * dx, at(up)],
      [dx, at(up - vary(0.4, 0.4, random))],
      vary(0.034, 0.4, random),
      {
        stage: 0.63 + 0.02 * i,
        brush: choose(['worked', 'scumble'], random),
        load: blend(dark, hue, 0.8),
        second: dark,
        body: 0.6,
      },
    );
  });
};
