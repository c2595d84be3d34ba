import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#f3e1be');

/** A touch across the face, `aside` of its middle, over a share of the length that the round leaves there. */
const across = (
  random: Random,
  { x, y, radius, lost, touch }: Clock,
  [aside, share, width]: readonly [aside: number, share: number, width: number],
  rest: Pick<Sketch, 'load' | 'stage'> & Partial<Sketch>,
): Sketch => {
  const angle = lost + 1.4;
  const [cx, cy] = [x - Math.sin(angle) * aside * radius, y + Math.cos(angle) * aside * radius];
  const chord = 2 * Math.sqrt(1 - aside * aside) * radius;
  return touch(comma(cx, cy, share * chord, angle, 0.06 * wobble(random)), width, rest);
};

/** Its face, one wet patch: an ochre hatched across it and turned about its middle, so that it is round, a pale pulled across on the side away from where it is lost. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const bed = [-0.66, 0.64, -0.34, 0.3, 0].map((aside, i) =>
    across(random, clock, [aside, 0.84, 0.58], {
      load: dull(blend(OCHRE, DEEP, 0.2 * random())),
      second: dull(OCHRE),
      stage: 0.55 + 0.006 * i,
      body: 0.5,
    }),
  );
  const edge = [0, Math.PI].map((angle, i) =>
    touch(arc(x, y, 0.62 * radius, lost + angle - 0.25, 3.7), 0.72, {
      load: dull(blend(OCHRE, PALE, 0.15 + 0.1 * i)),
      second: dull(OCHRE),
      stage: 0.6 + 0.01 * i,
    }),
  );
  const lights = isBright ? [-0.3, 0.16] : [-0.25];
  const pale = lights.map((aside, i) =>
    across(random, clock, [0.7 * aside, 0.5, vary(0.5, 0.15, random)], {
      load: dull(blend(PALE, OCHRE, 0.2 + 0.4 * random())),
      second: dull(OCHRE),
      stage: 0.64 + 0.02 * i,
      body: 0.6,
    }),
  );
  return [...bed, ...edge, ...pale];
};
