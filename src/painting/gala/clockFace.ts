import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { type Clock, OCHRE } from './clock.ts';

const PALE = lab('#f3e1be');
const ROSE = lab('#c98d7a');
const GREY = lab('#9a8f96');

/** How far round a touch of the bed goes, and how far the next one is begun from it, in radians: four of them close a disc. */
const AROUND = 2.4;
const NEXT = 1.57;

/** What light there is: a bed turned round, whose outer edge is the face's, and over its middle one broad touch, hardly paler. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const second = dull(isBright ? blend(OCHRE, ROSE, 0.3) : blend(OCHRE, GREY, 0.4));
  const bed = [0, 2, 1, 3].map((i) =>
    touch(arc(x, y, 0.5 * radius, lost + i * NEXT, AROUND), 1.06, {
      load: dull(blend(OCHRE, PALE, 0.3)),
      second,
      stage: 0.74 + 0.01 * i,
      brush: 'flat',
      body: 0.5,
    }),
  );
  const middle = touch(comma(x, y, 0.7 * radius, lost + 0.08 * wobble(random), 0.04), 1.2, {
    load: dull(blend(OCHRE, PALE, 0.5)),
    second,
    stage: 0.8,
    brush: 'wash',
    body: 3,
  });
  return [...bed, middle];
};
