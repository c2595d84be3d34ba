import { blend } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Work } from './work.ts';

/** The shadow that holds at the hull. */
const layShadow = ({ pull, dark, water, random }: Work, far: number): Sketch[] =>
  [0.19, 0.25, 0.22].slice(0, far > 1 ? 1 : 3).map((y, i) =>
    pull([-0.34 + 0.2 * random(), y], [0.14 + 0.22 * random(), y + 0.02], 0.1, {
      brush: 'scumble',
      load: blend(dark, water, 0.15 + 0.2 * i),
      second: blend(dark, water, 0.5),
      stage: 0.77,
    }),
  );

/** Under who stands: bent touches, each begun in the last, that swing to and fro. */
const hangWho = (work: Work, far: number, who: number): Sketch[] => {
  const { pull, dark, moss, water, random } = work;
  const count = [5, 2, 0][far] ?? 0;
  return Array.from({ length: count }, (_, i) => {
    const [half, y] = [(0.1 - 0.012 * i) * (0.7 + 0.5 * random()), 0.22 + 0.055 * i];
    const [from, to] = i % 2 ? [1, -1] : [-1, 1];
    const middle = who + 0.03 * wobble(random) - 0.015 * i;
    return pull([middle + from * half, y], [middle + to * half, y + 0.045], 0.11 - 0.01 * i, {
      brush: 'filbert',
      bow: 0.2,
      load: blend(blend(dark, moss, random()), water, 0.06 + 0.1 * i),
      second: blend(dark, water, 0.3 + 0.08 * i),
      stage: 0.82 + 0.006 * i,
      body: 0.3,
    });
  });
};

/** Beside it flat pulls in a loose row, fainter and shorter as they come near. */
const trail = (work: Work, far: number): Sketch[] => {
  const { pull, dark, cool, moss, water, random } = work;
  const count = [6, 3, 1][far] ?? 1;
  let y = 0.24;
  return Array.from({ length: count }, (_, i) => {
    const down = i / count;
    const half = (0.17 - 0.07 * down) * (0.5 + 0.7 * random());
    const middle = 0.06 + 0.05 * wobble(random) + 0.05 * down;
    y += (0.03 + 0.05 * random()) * (1 + down);
    return pull(
      [middle - half, y],
      [middle + half, y + 0.03 * wobble(random)],
      0.085 - 0.025 * down,
      {
        brush: choose(['filbert', 'filbert', 'drag'], random),
        bow: 0.08 * wobble(random),
        load: blend(blend(cool, moss, random()), water, 0.08 + 0.4 * down),
        second: blend(dark, water, 0.3 + 0.3 * down),
        stage: 0.82 + 0.006 * i,
        body: 0.3,
      },
    );
  });
};

/** What hangs below a boat (`far` 0 near, 2 all but lost): its shadow, who stands in it, and what drifts off. */
export const mirror = (work: Work, far: number, who: number): Sketch[] => [
  ...layShadow(work, far),
  ...hangWho(work, far, who),
  ...trail(work, far),
];
