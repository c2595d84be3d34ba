import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { atValue, blend, type Hues, lab } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { HALF } from './facade.ts';
import { MAUVE, NEUTRAL, ZINC } from './stone.ts';
import type { Tower } from './tower.ts';

/** The warm dark that the quay's lamps lend a wall, and the umber between it and the dusk. */
const LAMPLIT = lab('#a3694f');
const UMBER = lab('#6b4a52');

/** The hues that the dusk breaks its stone into, all of nearly one value. */
const BROKEN: Hues = [
  lab('#4f6490'),
  lab('#6c6086'),
  lab('#8d5a70'),
  lab('#4c7a84'),
  lab('#8a6f52'),
];

/** How many touches of broken stone a tower has. */
const STONES = 4;

/** Its stone, of nearly one value and many hues, two on a brush: a few broad upright touches. */
export const breakStone = (random: Random, { top, foot, dark, stone, draw }: Tower): Sketch[] =>
  Array.from({ length: STONES }, (_, i) => {
    const size = vary(mix(1.5, 0.9, i / STONES), 0.3, random);
    const dx = 0.055 * wobble(random);
    const from = mix(0.08, 0.66, (i + random()) / STONES);
    const paint = () => atValue(stone(choose(BROKEN, random)), dark[0] + 0.03 + 0.03 * random());
    return draw(
      [dx, mix(top, foot, from)],
      [dx + 0.01 * wobble(random), mix(top, foot, from + 0.16 * size)],
      0.026 * size,
      {
        stage: 0.63 + 0.06 * (i / STONES),
        brush: 'worked',
        load: blend(dark, paint(), 0.6),
        second: blend(dark, paint(), 0.7),
        body: 0.7,
      },
    );
  });

/** What binds it across: the cornice, that stands out beyond its wall and catches the day on its upper edge, and a course below its clock. */
export const bindAcross = (
  random: Random,
  { top, foot, dark, daySide, stone, trace }: Tower,
): Sketch[] =>
  [
    { down: 0, from: -1.08, to: 1.12, broad: 0.03, stage: 0.56, hue: NEUTRAL, much: 0.5 },
    { down: -0.05, from: -0.2, to: 1.1, broad: 0.011, stage: 0.64, hue: ZINC, much: 0.75 },
    { down: 0.4, from: -0.9, to: 0.7, broad: 0.016, stage: 0.7, hue: MAUVE, much: 0.45 },
  ].map(({ down, from, to, broad, stage, hue, much }) => {
    const tilt = 0.012 * wobble(random);
    return trace(
      (t) => [daySide * mix(from, to, t) * HALF, mix(top, foot, down + tilt * t)],
      broad,
      { stage, brush: 'loaded', body: 0.6, load: blend(dark, stone(hue), much), second: dark },
    );
  });

/** The lamps' warmth pushed up its wall from the quay: fat touches, brightest at their foot. */
export const lamplight = (
  random: Random,
  { top, foot, dark, daySide, stone, flame, draw }: Tower,
): Sketch[] =>
  [
    { dx: -0.04, low: 0.95, high: 0.66, broad: 0.04 },
    { dx: 0.02, low: 0.93, high: 0.76, broad: 0.03 },
    { dx: -0.01, low: 0.95, high: 0.85, broad: 0.026 },
  ].map(({ dx, low, high, broad }, i) =>
    draw(
      [daySide * dx + 0.01 * wobble(random), mix(top, foot, low)],
      [daySide * dx + 0.01 * wobble(random), mix(top, foot, high)],
      vary(broad, 0.2, random),
      {
        stage: 0.68 + 0.02 * i,
        brush: 'worked',
        load: blend(dark, blend(stone(UMBER), flame(LAMPLIT), 0.4 * i), 0.6),
        second: dark,
        body: 0.8,
      },
    ),
  );
