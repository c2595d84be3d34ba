import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { HALF } from './facade.ts';
import { NEUTRAL } from './stone.ts';
import type { Tower } from './tower.ts';

/** The day's edge: closed early, stated, and once what stands about it is told one long decided pull from the cornice to the quay. */
const firm = (random: Random, { top, foot, size, dark, air, daySide, draw }: Tower): Sketch[] => {
  const at = (down: number) => mix(top, foot, down);
  return [
    draw([daySide * (HALF - 0.008), at(0.02)], [daySide * (HALF - 0.01), at(0.98)], 0.036, {
      stage: 0.3,
      body: 0.4,
      load: blend(dark, air, 0.08),
    }),
    draw(
      [daySide * (HALF - 0.024), top + 0.012 * size],
      [daySide * (HALF - 0.026 + 0.004 * wobble(random)), at(0.82 + 0.1 * random())],
      0.054,
      { stage: 0.5, body: 0.9, load: blend(dark, air, 0.03) },
    ),
    draw(
      [daySide * (HALF - 0.022), at(0.03)],
      [daySide * (HALF - 0.02 + 0.003 * wobble(random)), at(0.99)],
      0.046,
      { stage: 0.7, body: 1, load: blend(dark, NEUTRAL, 0.4), second: dark },
    ),
  ];
};

/** The other edge, lost: what is beside it is dragged over it wet. */
const lost = (random: Random, { top, foot, size, dark, daySide, beside, draw }: Tower): Sketch[] =>
  [0.24, 0.52, 0.78].map((down, i) => {
    const y = mix(top, foot, down + 0.06 * wobble(random));
    const there = beside(-daySide * (HALF + 0.04), y);
    return draw(
      [-daySide * (HALF + 0.03), y],
      [-daySide * (HALF - 0.034 * random()), y + 0.03 * (0.4 + wobble(random)) * size],
      vary(0.04, 0.4, random),
      {
        stage: 0.66 + 0.02 * i,
        brush: 'worked',
        load: blend(there, dark, 0.3 + 0.3 * random()),
        second: there,
        body: 0.5,
      },
    );
  });

/** A tower's edges. */
export const contour = (random: Random, tower: Tower): Sketch[] =>
  [firm, lost].flatMap((part) => part(random, tower));
