import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { halfAt } from './mansard.ts';
import type { Tower } from './tower.ts';

/** It is a little darker than the sky, so that no light line stands about what is cut out. */
const QUIETER = -0.02;

/** The sky worked up to its slopes: from either side, before they are drawn. */
export const cutMansard = (_: Random, tower: Tower): Sketch[] => {
  const { top, ridge, size, daySide, beside, draw } = tower;
  const along = (side: number, [from, to]: readonly [number, number], off: number) => {
    const place = (up: number): Point => [side * (halfAt(up) + off), mix(top, ridge, up)];
    return [place(from), place(to)] as const;
  };
  const sky = (side: number, up: number) =>
    shade(beside(side * (halfAt(up) + 0.1), mix(top, ridge, up) - 0.02 * size), QUIETER);
  return [daySide, -daySide].map((side) =>
    draw(...along(side, [1.06, -0.02], 0.024), 0.05, {
      stage: 0.24,
      brush: 'wash',
      load: sky(side, 0.5),
      second: sky(side, 1),
      body: 1,
    }),
  );
};

/** What stands on it: one dark pushed up, half lost in the sky. */
export const crest = (random: Random, { ridge, size, dark, air, draw }: Tower): Sketch[] => {
  const x = 0.012 * wobble(random);
  const high = (0.024 + 0.008 * random()) * size;
  return [
    draw([x, ridge + 0.2 * high], [x + 0.003 * wobble(random), ridge - high], 0.009, {
      stage: 0.66,
      brush: 'flat',
      load: blend(dark, air, 0.2),
      second: blend(dark, air, 0.45),
    }),
  ];
};
