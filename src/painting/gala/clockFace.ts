import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE } from './clock.ts';

const PALE = lab('#f3e1be');
const ROSE = lab('#c98d7a');
const GREY = lab('#9a8f96');

/** Its ring in two strokes, a loaded one and what is left on the brush: where each begins and how far round it goes, in radians, and how broad it is against the radius. They do not close. */
const ROUND = [
  { from: 0, turn: 3.4, broad: 0.78 },
  { from: 3, turn: 2.9, broad: 0.64 },
] as const;

/** What light there is: one loaded smear turned round, spent before it closes; a worn rub within it, and where it burns a short heap on the side that is not lost. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const second = dull(blend(OCHRE, isBright ? ROSE : GREY, 0.5));
  const begin = lost + 0.4 + 0.5 * wobble(random);
  const within = touch(comma(x, y, 1.6 * radius, lost + 1.2 * wobble(random), 0.12), 1.5, {
    load: dull(blend(DEEP, OCHRE, isBright ? 0.36 : 0.24)),
    second,
    stage: 0.68,
    brush: 'flat',
    body: 0.6,
  });
  const ring = ROUND.map(({ from, turn, broad }, i) =>
    touch(arc(x, y, vary(0.54, 0.06, random) * radius, begin + from, turn), broad, {
      load: dull(blend(OCHRE, PALE, isBright ? 0.45 - 0.25 * i : 0.12)),
      second,
      stage: 0.7 + 0.02 * (1 - i),
      brush: 'flat',
      body: isBright ? 1 : 0.7,
    }),
  );
  const heap = touch(arc(x, y, 0.5 * radius, lost + 2.4 + 0.6 * random(), 1.3), 0.62, {
    load: dull(blend(OCHRE, PALE, 0.85)),
    second,
    stage: 0.75,
    brush: 'impasto',
    body: 0.6,
  });
  return isBright ? [within, ...ring, heap] : [within, ...ring];
};
