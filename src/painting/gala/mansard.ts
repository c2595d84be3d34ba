import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { MAUVE, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Half its breadth at a height, 0 at the cornice, 1 at the ridge. */
const halfAt = (up: number) => mix(HALF, CROWN, up);

/** How broad its contour is drawn. */
const OUTLINE = 0.02;

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

/** Its mansard: filled with level touches that stay within it, then drawn round: down either slope in one pull, along the ridge in another. */
export const mansard = (random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, dark, draw } = tower;
  const closed = [0.2, 0.72].map((up) => {
    const reach = halfAt(up + 0.2) - 0.02;
    const y = mix(top, ridge, up);
    return draw([-reach, y], [reach, y], 0.06, { stage: 0.27, brush: 'wash', body: 0.8 });
  });
  const told = [0.12, 0.44, 0.74].map((up, i) => {
    const side = i % 2 ? -1 : 1;
    const reach = side * (halfAt(up + 0.15) - 0.012);
    const y = mix(top, ridge, up);
    return draw([-reach, y], [reach, y], 0.034, {
      stage: 0.29 + 0.01 * i,
      body: 0.2,
      load: shade(dark, 0.012 * wobble(random)),
    });
  });
  const slopes = [-1, 1].map((share, i) =>
    draw(...downRoof(tower, share, [0.96, -0.06], OUTLINE), OUTLINE, {
      stage: 0.55 + 0.01 * i,
      body: 0.5,
    }),
  );
  const reach = halfAt(1);
  const crown = draw([-reach, mix(top, ridge, 0.93)], [reach, mix(top, ridge, 0.95)], OUTLINE, {
    stage: 0.57,
    body: 0.5,
  });
  return [...closed, ...told, ...slopes, crown];
};

/** The sky's blue on its slate: one family of slanting touches, broad, on the side that sees the day, and a warm one in the dark. */
export const slate = (random: Random, { top, ridge, dark, daySide, draw }: Tower): Sketch[] => {
  const at = (up: number) => mix(top, ridge, up);
  const blue = blend(dark, ZINC, 0.4 + 0.25 * random());
  const lean = daySide * (0.016 + 0.01 * random());
  const touch = (dx: number, up: number, load: Lab, stage: number) =>
    draw([dx, at(up)], [dx + lean, at(up - vary(0.42, 0.3, random))], vary(0.018, 0.35, random), {
      stage,
      load: shade(load, 0.02 * wobble(random)),
      second: dark,
      body: 0.8,
    });
  const lit = [0.036, 0.016, 0.046, -0.006].map((aside, i) =>
    touch(daySide * aside, 0.78 - 0.12 * i * random(), blue, 0.46 + 0.02 * i),
  );
  return [...lit, touch(-0.045 * daySide, 0.6, blend(dark, MAUVE, 0.4), 0.5)];
};

/** A pole on it, and a rag of a flag. */
export const crest = (random: Random, { ridge, size, dark, daySide, draw }: Tower): Sketch[] => {
  const [x, high] = [0.01 * wobble(random), 0.034 + 0.01 * random()];
  const at = (up: number) => ridge - up * high * size;
  return [
    draw([x, at(-0.3)], [x + 0.002 * wobble(random), at(1)], 0.0045, { stage: 0.8 }),
    draw([x, at(0.84)], [x + (0.013 + 0.007 * random()) * daySide, at(0.76)], 0.0085, {
      stage: 0.82,
      load: blend(dark, MAUVE, 0.4 * random()),
      brush: 'flat',
    }),
  ];
};
