import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#eed9b4');

/** A touch across the face, `aside` of its middle, of the length that the round leaves there. */
const across = (
  random: Random,
  { x, y, radius, lost, touch }: Clock,
  [aside, along, width]: readonly [aside: number, along: number, width: number],
  rest: Pick<Sketch, 'load' | 'stage'> & Partial<Sketch>,
): Sketch => {
  const angle = lost + 1.4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [
    x + (cos * along - sin * aside) * radius,
    y + (sin * along + cos * aside) * radius,
  ];
  const chord = 2 * Math.sqrt(Math.max(0.1, 1 - aside * aside)) - 2 * Math.abs(along);
  const path = comma(
    cx,
    cy,
    0.62 * chord * vary(1, 0.08, random) * radius,
    angle,
    0.1 * wobble(random),
  );
  return touch(path, width, rest);
};

/** Its face, one wet patch: an ochre turned round in four, so that it is round, and a pale pulled across it on the side away from where it is lost. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const round = [0, 3.1, 1.6, 4.7].map((angle, i) =>
    touch(arc(x, y, 0.47 * radius, lost + angle, 2.6), 0.9, {
      load: dull(blend(OCHRE, DEEP, 0.1 * (3 - i))),
      second: dull(OCHRE),
      stage: 0.56 + 0.01 * i,
      body: 0.5,
    }),
  );
  const bed = across(random, clock, [0, 0, 1], {
    load: dull(OCHRE),
    stage: 0.55,
    brush: 'flat',
    body: 0.6,
  });
  const lights = isBright ? [-0.3, 0.16] : [-0.25];
  const pale = lights.map((aside, i) =>
    across(random, clock, [aside, 0.04 * wobble(random), vary(0.5, 0.2, random)], {
      load: dull(blend(PALE, OCHRE, 0.5 * random())),
      second: dull(OCHRE),
      stage: 0.64 + 0.02 * i,
      body: isBright ? 2 : 1.2,
    }),
  );
  return [bed, ...round, ...pale];
};
