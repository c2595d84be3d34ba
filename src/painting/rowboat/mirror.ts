import { blend } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import type { Work } from './work.ts';

/** The shadow that holds at the hull, one with it. */
const layShadow = ({ pull, dark, water, random }: Work, far: number): Sketch[] =>
  [0.2, 0.25].slice(0, far > 1 ? 1 : 2).map((y, i) =>
    pull([-0.36 + 0.2 * random(), y], [0.1 + 0.22 * random(), y + 0.015], 0.11 - 0.03 * i, {
      brush: 'worked',
      load: blend(dark, water, 0.15 + 0.2 * i),
      second: blend(dark, water, 0.5),
      stage: 0.77,
    }),
  );

/** What comes loose of it, in boat's lengths: how far from who stands, how deep, how broad and how thick, each another. */
const LOOSE = [
  { aside: 0.02, deep: 0.25, half: 0.17, thick: 0.085 },
  { aside: 0.26, deep: 0.3, half: 0.14, thick: 0.055 },
  { aside: -0.05, deep: 0.33, half: 0.1, thick: 0.075 },
  { aside: 0.09, deep: 0.42, half: 0.06, thick: 0.04 },
] as const;

/** Under who stands: touches dragged to and fro into the wet water, fewer and fainter as they come near. */
const hang = ({ pull, dark, moss, cool, water, random }: Work, far: number, who: number) =>
  LOOSE.slice(0, [4, 2, 1][far] ?? 1).map(({ aside, deep, half, thick }, i): Sketch => {
    const reach = half * (0.75 + 0.5 * random());
    const to = i % 2 ? -reach : reach;
    const middle = who + aside + 0.03 * wobble(random);
    return pull([middle - to, deep], [middle + to, deep + 0.04 * wobble(random)], thick, {
      brush: 'worked',
      bow: 0.16 * wobble(random),
      load: blend(blend(cool, moss, random()), water, 0.08 + 0.1 * i),
      second: blend(dark, water, 0.2 + 0.15 * i),
      stage: 0.82 + 0.01 * i,
      body: 0.4,
    });
  });

/** What hangs below a boat (`far` 0 near, 2 all but lost): its shadow, and what comes loose of it. */
export const mirror = (work: Work, far: number, who: number): readonly Sketch[] => [
  ...layShadow(work, far),
  ...hang(work, far, who),
];
