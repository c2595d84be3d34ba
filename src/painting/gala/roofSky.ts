import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { type Sketch, wobble } from '../sketch.ts';
import { halfAt } from './mansard.ts';
import type { Tower } from './tower.ts';

/** The sky closed beside its slopes before they are told. */
export const cutMansard = (_: Random, tower: Tower): Sketch[] => {
  const { top, ridge, size, daySide, beside, draw } = tower;
  const along = (side: number, [from, to]: readonly [number, number], off: number) => {
    const place = (up: number): Point => [side * (halfAt(up) + off), mix(top, ridge, up)];
    return [place(from), place(to)] as const;
  };
  const sky = (side: number, up: number) =>
    beside(side * (halfAt(up) + 0.1), mix(top, ridge, up) - 0.03 * size);
  return [
    ...[daySide, -daySide].map((side) =>
      draw(...along(side, [1.2, -0.4], 0.03), 0.085, {
        stage: 0.24,
        brush: 'wash',
        load: sky(side, 0.5),
        second: sky(side, 1),
        body: 1,
      }),
    ),
  ];
};

/** What stands on it: a blunt stub pushed up out of its dark, to one side. */
export const crest = (random: Random, { ridge, size, dark, daySide, draw }: Tower): Sketch[] => {
  const x = daySide * (-0.02 + 0.016 * wobble(random));
  const high = 0.012 + 0.008 * random();
  return [
    draw([x, ridge + 0.016 * size], [x + 0.004 * wobble(random), ridge - high * size], 0.026, {
      stage: 0.7,
      brush: 'flat',
      second: dark,
      body: 0.5,
    }),
  ];
};
