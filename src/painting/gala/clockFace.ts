import type { Random } from '../../random.ts';
import { blend, lab } from '../colour.ts';
import { arc, comma } from '../gesture.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { type Clock, DEEP, OCHRE, SMOKE } from './clock.ts';

const PALE = lab('#f3e1be');
const ROSE = lab('#c98d7a');
const GREY = lab('#9a8f96');

/** What light there is: a bed, one loaded touch swirled round on it, open where it began, and another set beside its middle; the dim one has the swirl alone, and a smear. */
export const paintFace = (random: Random, clock: Clock): Sketch[] => {
  const { x, y, radius, lost, dull, isBright, touch } = clock;
  const bed = touch(
    comma(x, y, 1.4 * radius, lost + 1.3 + 0.3 * wobble(random), 0.1),
    isBright ? 1.5 : 1.2,
    {
      load: dull(blend(OCHRE, DEEP, 0.5)),
      second: dull(isBright ? ROSE : GREY),
      stage: 0.54,
      brush: isBright ? 'flat' : 'worked',
      body: 0.4,
    },
  );
  const swirl = touch(arc(x, y, 0.5 * radius, lost + 0.7 + 0.4 * wobble(random), 4.2), 0.95, {
    load: dull(blend(OCHRE, DEEP, 0.3 * random())),
    second: dull(isBright ? ROSE : GREY),
    stage: 0.56,
    brush: 'worked',
    body: 0.7,
  });
  const away = lost + Math.PI + 0.5 * wobble(random);
  const [px, py] = [x + 0.26 * Math.cos(away) * radius, y + 0.26 * Math.sin(away) * radius];
  const load = dull(blend(PALE, OCHRE, isBright ? 0.15 : 0.6));
  const pale = touch(comma(px, py, vary(1.3, 0.15, random) * radius, away + 1.1, 0.3), 1, {
    load,
    second: dull(OCHRE),
    stage: 0.66,
    brush: isBright ? 'impasto' : 'worked',
    body: isBright ? 0.5 : 0.4,
  });
  return [bed, swirl, pale];
};

/** The stone's dark dragged wet over the side where its light is lost. */
export const loseSide = (random: Random, { x, y, radius, lost, wall, touch }: Clock): Sketch[] =>
  [0.96, 1.1].map((off, i) => {
    const at = lost + (i ? 0.7 : -0.35) + 0.3 * wobble(random);
    const [cx, cy] = [x + off * Math.cos(at) * radius, y + off * Math.sin(at) * radius];
    return touch(comma(cx, cy, vary(1.3, 0.3, random) * radius, at + 1.2, 0.2), 0.55, {
      load: blend(wall, SMOKE, 0.85),
      second: blend(wall, DEEP, 0.3),
      stage: 0.7 + 0.02 * i,
      brush: 'worked',
      body: 0.4,
    });
  });
