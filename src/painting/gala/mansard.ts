import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { atValue, blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { MAUVE, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Half its breadth at a height, 0 at the cornice, 1 at the ridge. */
const halfAt = (up: number) => mix(HALF, CROWN, up);

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

/** Its mansard, one mass: filled with level touches that stay within it, then pulled down its slopes broadly, the day's firm, the other lost. */
export const mansard = (random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, dark, air, daySide, draw } = tower;
  const closed = [0.2, 0.72].map((up) => {
    const reach = halfAt(up + 0.2) - 0.02;
    const y = mix(top, ridge, up);
    return draw([-reach, y], [reach, y], 0.06, { stage: 0.27, brush: 'wash', body: 0.8 });
  });
  const told = [-0.5, 0.45, 0].map((share, i) =>
    draw(...downRoof(tower, share, [0.95, 0.02], 0.05), vary(0.05, 0.2, random), {
      stage: 0.6 + 0.01 * i,
      brush: 'worked',
      load: shade(dark, 0.016 * wobble(random)),
    }),
  );
  const slopes = [daySide, -daySide].map((share, i) =>
    draw(...downRoof(tower, share, [0.94, -0.04], OUTLINE), OUTLINE, {
      stage: 0.66 + 0.01 * i,
      brush: i ? 'worked' : 'pull',
      load: blend(dark, air, 0.05 + 0.1 * i),
      body: 0.5,
    }),
  );
  const reach = halfAt(1);
  const crown = draw([-reach, mix(top, ridge, 0.9)], [reach, mix(top, ridge, 0.92)], OUTLINE, {
    stage: 0.68,
    brush: 'pull',
    body: 0.4,
  });
  return [...closed, ...told, ...slopes, crown];
};

/** The sky's hues on its slate, at its own value: a few broad broken touches down it. */
export const slate = (random: Random, { top, ridge, dark, daySide, draw }: Tower): Sketch[] => {
  const at = (up: number) => mix(top, ridge, up);
  return [0.04, 0.014, -0.012, -0.04].map((aside, i) => {
    const dx = daySide * aside;
    const up = 0.7 + 0.16 * wobble(random);
    const hue = atValue(choose([ZINC, MAUVE, ZINC], random), dark[0] + 0.024 * random());
    return draw(
      [0.8 * dx, at(up)],
      [dx, at(up - vary(0.4, 0.4, random))],
      vary(0.026, 0.4, random),
      {
        stage: 0.63 + 0.02 * i,
        brush: choose(['worked', 'dry', 'scumble'], random),
        load: blend(dark, hue, 0.8),
        second: dark,
        body: 0.6,
      },
    );
  });
};

/** A pole on it, and a rag of a flag. */
export const crest = (
  random: Random,
  { ridge, size, dark, air, daySide, draw }: Tower,
): Sketch[] => {
  const [x, high] = [0.01 * wobble(random), 0.034 + 0.01 * random()];
  const at = (up: number) => ridge - up * high * size;
  return [
    draw([x, at(-0.3)], [x + 0.002 * wobble(random), at(1)], 0.0045, {
      stage: 0.8,
      load: blend(dark, air, 0.2),
    }),
    draw([x, at(0.84)], [x + (0.013 + 0.007 * random()) * daySide, at(0.76)], 0.0085, {
      stage: 0.82,
      load: blend(dark, MAUVE, 0.4 * random()),
      brush: 'flat',
    }),
  ];
};
