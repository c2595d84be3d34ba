import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#f3e1be');
const ROSE = lab('#c98d7a');
const GREY = lab('#9a8f96');

/** How far round a touch goes, in radians: three of them, one over the end of another, close a face. */
const HALF_WAY = 3.2;

/** Its bed: three flat touches side by side, the middle one the longest, to where the swirls over them meet. */
const bed = (random: Random, { x, y, radius, lost, dull, isBright, touch }: Clock): Sketch[] =>
  [-0.42, 0.42, 0].map((aside, i) => {
    const across = lost + 0.42;
    const off = aside * radius;
    return touch(
      comma(
        x - off * Math.sin(across),
        y + off * Math.cos(across),
        vary(i === 2 ? 1.75 : 1.05, 0.06, random) * radius,
        across + 0.15 * wobble(random),
        0.08 * wobble(random),
      ),
      0.95,
      {
        load: dull(blend(OCHRE, DEEP, 0.3 + 0.2 * random())),
        second: dull(isBright ? ROSE : GREY),
        stage: 0.6 + 0.01 * i,
        brush: 'flat',
        body: 0.55,
      },
    );
  });

/** What light there is: on a bed three loaded touches swirled round, each over where the one before was lifted, no two of one reach, and a paler one set beside its middle. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const swirls = [0, 1, 2].map((i) =>
    touch(
      arc(x, y, vary(0.56, 0.05, random) * radius, lost + 0.5 + (i * 2 * Math.PI) / 3, HALF_WAY),
      i ? 0.74 : 0.82,
      {
        load: dull(blend(OCHRE, i ? PALE : DEEP, 0.15 + 0.15 * random())),
        second: dull(isBright ? ROSE : GREY),
        stage: 0.65 + 0.02 * i,
        brush: 'flat',
        body: isBright ? 0.6 : 0.4,
      },
    ),
  );
  const away = lost + Math.PI + 0.5 * wobble(random);
  const [px, py] = [x + 0.3 * Math.cos(away) * radius, y + 0.3 * Math.sin(away) * radius];
  const pale = touch(comma(px, py, vary(0.8, 0.1, random) * radius, away + 1.2, 0.3), 0.5, {
    load: dull(blend(PALE, OCHRE, isBright ? 0.1 : 0.5)),
    second: dull(OCHRE),
    stage: 0.7,
    brush: isBright ? 'impasto' : 'flat',
    body: isBright ? 0.4 : 0.3,
  });
  return [...bed(random, clock), ...swirls, pale];
};
