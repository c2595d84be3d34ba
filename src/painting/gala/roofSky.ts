import type { Random } from '../../random.ts';
import { mix, type Point } from '../../units.ts';
import { blend, lab } from '../colour.ts';
import { type Sketch, vary, wobble } from '../sketch.ts';
import { halfAt } from './mansard.ts';
import type { Tower } from './tower.ts';

/** The red that a flag keeps of itself in the dusk. */
const FLAG = lab('#8a4f5c');

/** The sky worked up to its slopes: along the day's in one pull, on the other side over its edge, which is lost there. */
export const cutMansard = (random: Random, tower: Tower): Sketch[] => {
  const { top, ridge, size, dark, daySide, beside, draw } = tower;
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
    draw(...along(daySide, [1.2, 0.05], 0.024), vary(0.04, 0.2, random), {
      stage: 0.645,
      brush: 'pull',
      load: sky(daySide, 0.6),
      second: sky(daySide, 1.2),
      body: 0.4,
    }),
    draw(...along(-daySide, [0.3, 1.1], 0.022), vary(0.036, 0.2, random), {
      stage: 0.65,
      brush: 'scumble',
      load: sky(-daySide, 0.5),
      second: sky(-daySide, 1.1),
      body: 0.4,
    }),
    draw(...along(-daySide, [0.7, 0.1 + 0.3 * random()], -0.012), vary(0.036, 0.3, random), {
      stage: 0.7,
      brush: 'worked',
      load: blend(dark, sky(-daySide, 0.4), 0.35),
      second: dark,
      body: 0.4,
    }),
  ];
};

/** What stands on it: a smudge pushed up, and a rag of a flag that is one with it, both half lost in the sky. */
export const crest = (
  random: Random,
  { ridge, size, dark, air, daySide, draw }: Tower,
): Sketch[] => {
  const [x, high] = [0.012 * wobble(random), 0.03 + 0.012 * random()];
  const at = (up: number) => ridge - up * high * size;
  return [
    draw([x, at(-0.1)], [x + 0.005 * wobble(random), at(0.8)], 0.006, {
      stage: 0.8,
      brush: 'drag',
      load: blend(dark, air, 0.3),
      second: blend(dark, air, 0.6),
    }),
    draw(
      [x - 0.003 * daySide, at(0.66)],
      [x + (0.014 + 0.008 * random()) * daySide, at(0.52)],
      0.014,
      {
        stage: 0.82,
        load: blend(FLAG, air, 0.35),
        second: blend(dark, air, 0.4),
        brush: 'worked',
      },
    ),
  ];
};
