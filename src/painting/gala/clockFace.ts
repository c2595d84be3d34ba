import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#f6e6c4');

/** A disc of light: a round set down and hardly moved, its rim the wall's colour where it is lost; then two fat loads of the palest over it, aside of its middle. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const [cos, sin] = [Math.cos(lost), Math.sin(lost)];
  const bed = [0, 1].map((i) =>
    touch(comma(x, y, 0.7 * radius, lost + i * 1.5, 0.02), 2.1, {
      load: dull(blend(OCHRE, DEEP, i ? 0.05 : 0.35)),
      second: dull(blend(OCHRE, DEEP, 0.4)),
      stage: 0.6 + 0.02 * i,
      brush: 'wash',
      body: 5,
    }),
  );
  const loads = [0.1, -0.34].map((aside, i) =>
    touch(
      comma(
        x - (0.16 * cos + aside * sin) * radius,
        y - (0.16 * sin - aside * cos) * radius,
        vary(i ? 0.8 : 1.1, 0.06, random) * radius,
        lost + 0.3 * wobble(random),
        0.1,
      ),
      i ? 0.62 : 0.9,
      {
        load: dull(blend(OCHRE, PALE, 0.55 + 0.3 * i)),
        second: dull(OCHRE),
        stage: 0.7 + 0.03 * i,
        brush: 'filbert',
        body: isBright ? 1.6 : 1.2,
      },
    ),
  );
  return [...bed, ...loads];
};
