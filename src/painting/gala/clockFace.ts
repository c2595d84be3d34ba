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
    0.84 * chord * vary(1, 0.08, random) * radius,
    angle,
    0.1 * wobble(random),
  );
  return touch(path, width, rest);
};

/** Its face, one thick wet patch: an ochre turned round in four, the pale pulled across it on the side away from where it is lost. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const deep = { load: dull(blend(OCHRE, DEEP, 0.5)), second: dull(OCHRE), body: 1.2 };
  const bed = [
    across(random, clock, [0, 0, 1.2], { ...deep, stage: 0.55 }),
    ...[0, 1.6, 3.1, 4.7].map((angle, i) =>
      touch(arc(x, y, (0.55 + 0.05 * wobble(random)) * radius, lost + angle, 2.8), 0.8, {
        ...deep,
        load: dull(blend(OCHRE, DEEP, 0.24 * (3 - i))),
        stage: 0.56 + 0.01 * i,
      }),
    ),
  ];
  const lights = isBright ? [-0.3, 0.2] : [-0.25];
  const pale = lights.map((aside, i) =>
    across(random, clock, [aside, 0.04 * wobble(random), vary(0.66, 0.16, random)], {
      load: dull(blend(PALE, OCHRE, 0.3 * i * random())),
      second: dull(OCHRE),
      stage: 0.64 + 0.02 * i,
      body: isBright ? 3.4 : 2,
    }),
  );
  return [...bed, ...pale];
};
