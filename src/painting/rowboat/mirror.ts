import { blend } from '../colour.ts';
import { choose, type Sketch, wobble } from '../sketch.ts';
import type { Work } from './work.ts';

/** The shadow that holds at the hull. */
const layShadow = ({ pull, dark, water, random }: Work, far: number): Sketch[] =>
  [0.17, 0.23].slice(0, far > 1 ? 1 : 2).map((y, i) =>
    pull([-0.36 + 0.2 * random(), y], [0.1 + 0.25 * random(), y + 0.02], 0.13, {
      brush: 'scumble',
      load: blend(dark, water, 0.12 + 0.2 * i),
      second: blend(dark, water, 0.45),
      stage: 0.77,
    }),
  );

/** What hangs below a boat (`far` 0 near, 2 all but lost): its shadow, then under `who` a few curved touches that drift apart. */
export const mirror = (work: Work, far: number, who: number): Sketch[] => {
  const { pull, dark, moss, water, random } = work;
  const drift = wobble(random) * 0.1;
  const count = [8, 3, 1][far] ?? 1;
  let y = 0.18;
  const touches = Array.from({ length: count }, (_, i) => {
    const down = i / count;
    const half = (0.15 - 0.06 * down) * (0.5 + 0.7 * random());
    const middle = (i % 3 === 2 ? who + 0.3 : who + drift * i * 0.5) + 0.06 * wobble(random);
    y += (0.026 + 0.04 * random()) * (i % 3 === 2 ? 0.3 : 1);
    const slope = (i % 2 ? 0.03 : -0.03) * random();
    return pull([middle - half, y - slope], [middle + half, y + slope], 0.1 - 0.04 * down, {
      brush: choose(['dab', 'filbert', 'filbert'], random),
      bow: (i % 2 ? 0.2 : -0.2) * (0.3 + random()),
      load: blend(blend(dark, moss, random()), water, 0.04 + 0.4 * down * random()),
      second: blend(dark, water, 0.25 + 0.3 * down),
      stage: 0.82 + 0.006 * i,
      body: 0.4,
    });
  });
  return [...layShadow(work, far), ...touches];
};
