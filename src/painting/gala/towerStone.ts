import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Tower } from './tower.ts';

/** The warm dark that the quay's lamps lend a wall, and the umber between it and the dusk. */
const LAMPLIT = lab('#a07060');
const UMBER = lab('#6b5468');

/** The hues that the dusk breaks its stone into. */
const BROKEN: Hues = [lab('#586c9c'), lab('#705f90'), lab('#845f78'), lab('#54728a')];

/** Its stone, of nearly one value and many hues: broad broken touches of very unlike size, upright most of them. */
export const breakStone = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] =>
  Array.from({ length: 13 }, (_, i) => {
    const dx = 0.066 * wobble(random);
    const from = 0.1 + 0.75 * random();
    const isSeen = dx * daySide > 0.02;
    const hue = atValue(choose(BROKEN, random), dark[0] + (isSeen ? 0.05 : 0.03) * random());
    return draw(
      [dx, mix(top, foot, from)],
      [dx + 0.012 * wobble(random), mix(top, foot, from + vary(0.14, 0.6, random))],
      vary(0.022, 0.55, random),
      {
        stage: 0.42 + 0.012 * i,
        brush: choose(['worked', 'dry', 'flat', 'scumble'], random),
        load: blend(dark, hue, 0.85),
        second: dark,
        body: 0.7,
      },
    );
  });

/** The lamps' warmth pushed up its wall from the quay: flat touches, brightest at their foot. */
export const lamplight = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] => {
  const middle = -0.03 * daySide + 0.03 * wobble(random);
  return [0.94, 0.86, 0.88, 0.72].map((low, i) => {
    const dx = middle + 0.04 * wobble(random);
    const warm = blend(UMBER, LAMPLIT, (low - 0.6) * 3 * random());
    const isAcross = i % 2 === 1;
    const [ax, up] = isAcross ? [0.022, 0] : [0.004, 0.12 + 0.1 * random()];
    return draw(
      [dx - ax, mix(top, foot, low)],
      [dx + ax, mix(top, foot, low - up)],
      vary(0.026, 0.35, random),
      {
        stage: 0.5 + 0.02 * i,
        brush: 'worked',
        load: blend(dark, warm, 0.75),
        second: dark,
        body: 0.8,
      },
    );
  });
};
