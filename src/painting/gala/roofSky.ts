import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend } from '../colour.ts';
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
    beside(side * (halfAt(up) + 0.05), mix(top, ridge, up) - 0.01 * size);
  return [
    ...[daySide, -daySide].map((side) =>
      draw(...along(side, [0.9, -0.12], 0.036), 0.085, {
        stage: 0.24,
        brush: 'wash',
        load: sky(side, 0.5),
        second: sky(side, 1),
        body: 1,
      }),
    ),
  ];
};

/** What stands on it: a smudge pushed up out of its dark, half lost in the sky. */
export const crest = (random: Random, { ridge, size, dark, air, draw }: Tower): Sketch[] => {
  const [x, high] = [0.016 * wobble(random), 0.02 + 0.014 * random()];
  const lean = 0.006 * wobble(random);
  return [
    draw([x, ridge + 0.024 * size], [x + lean, ridge - high * size], 0.012, {
      stage: 0.8,
      brush: 'worked',
      load: blend(dark, air, 0.06),
      second: dark,
      body: 0.5,
    }),
  ];
};
