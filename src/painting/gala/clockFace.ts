import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#f3e1be');
const ROSE = lab('#c98d7a');
const GREY = lab('#9a8f96');

/** A fat touch of a face: how far aside of its middle and along the way to its lost side it lies, its length and breadth, against its radius, and how far it is turned, in radians. */
const TOUCHES = [
  { aside: -0.4, along: 0.1, long: 1.5, broad: 0.9, turn: 0.2, stage: 0.62 },
  { aside: 0.42, along: 0.16, long: 1.2, broad: 0.8, turn: -0.35, stage: 0.64 },
  { aside: 0.02, along: -0.2, long: 1.5, broad: 0.8, turn: 0.5, stage: 0.67 },
] as const;

/** What light there is: three fat touches that lie unevenly over one another, and away from the side where it is lost a pale one. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const [cos, sin] = [Math.cos(lost), Math.sin(lost)];
  const place = (along: number, aside: number) =>
    [x + (along * cos - aside * sin) * radius, y + (along * sin + aside * cos) * radius] as const;
  const bed = TOUCHES.map(({ aside, along, long, broad, turn, stage }, i) =>
    touch(
      comma(
        ...place(along, aside),
        vary(long, 0.1, random) * radius,
        lost + turn + 0.2 * wobble(random),
        0.16 * wobble(random),
      ),
      vary(broad, 0.1, random),
      {
        load: dull(blend(OCHRE, i < 2 ? DEEP : PALE, i < 2 ? 0.55 - 0.3 * i : 0.3)),
        second: dull(isBright ? ROSE : GREY),
        stage,
        brush: i === 1 ? 'worked' : 'flat',
        body: isBright ? 0.5 : 0.35,
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
  return [...bed, pale];
};
