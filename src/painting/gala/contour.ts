import type { Random } from '../../random.ts';
import { mix } from '../../units.ts';
import { blend } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { HALF } from './facade.ts';
import { MAUVE } from './stone.ts';
import type { Tower } from './tower.ts';

/** The day's edge: closed early, stated, and once what stands about it is told one long decided pull from the cornice to the quay. */
const firm = (random: Random, { top, foot, dark, air, daySide, draw }: Tower): Sketch[] => {
  const at = (down: number) => mix(top, foot, down);
  return [
    draw([daySide * (HALF - 0.008), at(0.02)], [daySide * (HALF - 0.01), at(0.98)], 0.036, {
      stage: 0.3,
      brush: 'wash',
      body: 0.4,
      load: blend(dark, air, 0.08),
    }),
    draw(
      [daySide * (HALF - 0.018), at(0)],
      [daySide * (HALF - 0.016 + 0.003 * wobble(random)), at(1)],
      0.044,
      { stage: 0.68, brush: 'wash', body: 2, load: blend(dark, MAUVE, 0.5), second: dark },
    ),
  ];
};

/** The other edge, lost: what is beside it is rubbed down over it, once. */
const lost = (random: Random, { top, foot, dark, daySide, beside, draw }: Tower): Sketch[] => {
  const [from, to] = [0.1 + 0.1 * random(), 0.7 + 0.15 * random()];
  const there = beside(-daySide * (HALF + 0.04), mix(top, foot, 0.5));
  return [
    draw(
      [-daySide * (HALF + 0.004), mix(top, foot, from)],
      [-daySide * (HALF - 0.002), mix(top, foot, to)],
      0.05,
      {
        stage: 0.66,
        brush: 'scumble',
        load: blend(there, dark, 0.45),
        second: there,
        body: 0.6,
      },
    ),
  ];
};

/** A tower's edges. */
export const contour = (random: Random, tower: Tower): Sketch[] =>
  [firm, lost].flatMap((part) => part(random, tower));
