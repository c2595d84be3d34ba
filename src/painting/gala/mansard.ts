import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { CROWN, HALF } from './facade.ts';
import { MAUVE, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** Half its breadth at a height, 0 at the cornice, 1 at the ridge. */
const halfAt = (up: number) => mix(HALF, CROWN, up);

/** How far out its slopes are drawn, in shares of its breadth, and how broad: one firm touch, for a broader flat frays. */
const INSET = 0.87;
const OUTLINE = 0.0085;

/** Its mansard: filled from the middle out, then drawn round, down either slope and along the ridge. */
export const mansard = (random: Random, { top, ridge, dark, draw }: Tower): Sketch[] => {
  const at = (up: number) => mix(top, ridge, up);
  const down = (side: number, width: number, rest: Pick<Sketch, 'stage'> & Partial<Sketch>) =>
    draw(
      [side * (halfAt(0.9) - 0.45 * width), at(0.98 - 0.5 * width)],
      [side * (halfAt(-0.1) - 0.45 * width), at(-0.12)],
      width,
      { load: shade(dark, 0.012 * wobble(random)), ...rest },
    );
  const mass = [0, -0.72, 0.72].map((side, i) =>
    down(side, 0.07, { stage: 0.24 + 0.01 * i, brush: 'wash' }),
  );
  const told = [0.1, -0.5, 0.52, -0.94, 0.92].map((side, i) =>
    down(side, 0.05, { stage: 0.28 + 0.01 * i, brush: 'flat' }),
  );
  const slopes = [-1, 1].map((side) => down(side * INSET, OUTLINE, { stage: 0.35, brush: 'flat' }));
  const reach = halfAt(1) - 0.008;
  const crown = draw([-reach, at(0.9)], [reach, at(0.92)], 0.018, { stage: 0.33 });
  return [...mass, ...told, ...slopes, crown];
};

/** The sky's blue on the slope that sees it: one family of blunt touches, close, down the slate. */
export const slate = (random: Random, { top, ridge, dark, daySide, draw }: Tower): Sketch[] => {
  const at = (up: number) => mix(top, ridge, up);
  const paint = blend(dark, ZINC, 0.2 + 0.15 * random());
  return [0.84, 0.7, 0.5, 0.62, 0.34].map((up, i) => {
    const aside = daySide * mix(0.05, 0.6, random());
    const down = up - 0.24 - 0.16 * random();
    return draw(
      [aside * (halfAt(up) - 0.014), at(up)],
      [aside * (halfAt(down) - 0.014), at(down)],
      vary(0.014, 0.3, random),
      {
        stage: 0.5 + 0.01 * i,
        load: shade(paint, 0.015 * wobble(random)),
        second: dark,
        brush: choose(['worked', 'filbert'], random),
      },
    );
  });
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
