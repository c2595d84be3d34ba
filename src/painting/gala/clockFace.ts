import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#f3e1be');
const ROSE = lab('#c98d7a');
const GREY = lab('#9a8f96');

/** How far round a touch goes, in radians: two of them close a face, unevenly. */
const HALF_WAY = 3.5;

/** What light there is: on a dull bed two fat touches swirled round, the one upon both ends of the other, and away from the side where it is lost a pale one. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const [cos, sin] = [Math.cos(lost), Math.sin(lost)];
  const place = (along: number, aside: number) =>
    [x + (along * cos - aside * sin) * radius, y + (along * sin + aside * cos) * radius] as const;
  const bed = [-0.36, 0.4].map((aside, i) =>
    touch(
      comma(...place(0, aside), vary(1.5, 0.08, random) * radius, lost + 0.3 * wobble(random), 0.1),
      1.05,
      {
        load: dull(DEEP),
        second: dull(isBright ? ROSE : GREY),
        stage: 0.6 + 0.01 * i,
        brush: 'flat',
        body: 0.5,
      },
    ),
  );
  const swirled = [0, 1].map((i) =>
    touch(
      arc(
        ...place(-0.06 * i, 0.1 * wobble(random)),
        vary(0.46, 0.08, random) * radius,
        lost - 1.7 + i * Math.PI + 0.3 * wobble(random),
        HALF_WAY,
      ),
      vary(1.02, 0.06, random),
      {
        load: dull(blend(OCHRE, i ? PALE : DEEP, i ? 0.2 : 0.4)),
        second: dull(isBright ? ROSE : GREY),
        stage: 0.64 + 0.03 * i,
        brush: 'flat',
        body: isBright ? 0.6 : 0.45,
      },
    ),
  );
  const pale = touch(
    comma(...place(-0.36, 0.14 * wobble(random)), 0.9 * radius, lost + 1.2, 0.3),
    0.56,
    {
      load: dull(blend(PALE, OCHRE, isBright ? 0.1 : 0.5)),
      second: dull(OCHRE),
      stage: 0.72,
      brush: isBright ? 'impasto' : 'flat',
      body: isBright ? 0.4 : 0.3,
    },
  );
  return [...bed, ...swirled, pale];
};
