import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#f3e1be');
const ROSE = lab('#c98d7a');
const GREY = lab('#9a8f96');

/** How far round a touch of the bed goes, in radians: two of them close a disc. */
const HALF_WAY = 3.5;

/** What light there is: a bed turned round, whose outer edge is the face's, closed over its middle by three broad touches side by side, of hues that hardly differ. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const [cos, sin] = [Math.cos(lost), Math.sin(lost)];
  const second = dull(isBright ? blend(OCHRE, ROSE, 0.5) : blend(OCHRE, GREY, 0.5));
  const bed = [0, 1].map((i) =>
    touch(arc(x, y, 0.46 * radius, lost - 1.8 + i * Math.PI, HALF_WAY), 1.04, {
      load: dull(blend(OCHRE, i ? PALE : DEEP, i ? 0.3 : 0.2)),
      second,
      stage: 0.6 + 0.01 * i,
      brush: 'flat',
      body: 0.6,
    }),
  );
  const closed = [0.4, -0.4, 0].map((aside, i) =>
    touch(
      comma(
        x - aside * sin * radius,
        y + aside * cos * radius,
        vary(i < 2 ? 1 : 1.3, 0.05, random) * radius,
        lost + 0.08 * wobble(random),
        0.04,
      ),
      0.74,
      {
        load: dull(blend(OCHRE, PALE, 0.35 + 0.2 * i)),
        second,
        stage: 0.64 + 0.03 * i,
        brush: 'flat',
        body: isBright ? 0.5 : 0.4,
      },
    ),
  );
  return [...bed, ...closed];
};
