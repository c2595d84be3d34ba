import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import type { Tower } from './tower.ts';

/** The warm dark that the quay's lamps lend a wall, and the umber between it and the dusk. */
const LAMPLIT = lab('#a07060');
const UMBER = lab('#6b5468');

/** The hues that the dusk breaks its stone into, all of nearly one value. */
const BROKEN: Hues = [
  lab('#4f6ba0'),
  lab('#74609a'),
  lab('#8d5a70'),
  lab('#4c7a84'),
  lab('#8a6f52'),
  lab('#6a7894'),
];

/** How many touches of broken stone a tower has. */
const STONES = 15;

/** Its stone, of nearly one value and many hues, two on a brush: broken touches from a slab of a third of its breadth down to a chip, upright most of them, some across. */
export const breakStone = (random: Random, { top, foot, dark, daySide, draw }: Tower): Sketch[] =>
  Array.from({ length: STONES }, (_, i) => {
    const late = i / STONES;
    const size = vary(mix(1.9, 0.8, late), 0.4, random);
    const dx = 0.062 * wobble(random);
    const from = 0.06 + 0.8 * random();
    const isSeen = dx * daySide > 0.02;
    const paint = () =>
      atValue(
        choose(BROKEN, random),
        dark[0] + 0.02 * wobble(random) + (isSeen ? 0.06 : 0.03) * random(),
      );
    const long = Math.min(0.95 - from, 0.17 * size);
    const across = random() < 0.4 ? 0.05 * wobble(random) : 0.008 * wobble(random);
    return draw(
      [dx, mix(top, foot, from)],
      [dx + across, mix(top, foot, from + long * (Math.abs(across) > 0.01 ? 0.3 : 1))],
      0.027 * size,
      {
        stage: (from < 0.55 ? 0.42 : 0.56) + 0.1 * late,
        brush: choose(['worked', 'filbert', 'worked'], random),
        load: blend(dark, paint(), 0.45),
        second: blend(dark, paint(), 0.6),
        body: 0.5 + 0.5 * random(),
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
