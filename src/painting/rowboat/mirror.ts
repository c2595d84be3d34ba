import { blend } from '../colour.ts';
import { type Sketch, wobble } from '../sketch.ts';
import type { Work } from './work.ts';

/** The shadow that holds at the hull, one with it. */
const layShadow = ({ pull, dark, water, random }: Work, far: number): Sketch[] =>
  [0.2, 0.235].slice(0, far > 1 ? 1 : 2).map((y, i) =>
    pull([-0.34 + 0.16 * random(), y], [0.12 + 0.2 * random(), y + 0.015], 0.06, {
      brush: 'pull',
      load: blend(dark, water, 0.15 + 0.25 * i),
      second: blend(dark, water, 0.5),
      stage: 0.77,
    }),
  );

/** What comes loose of it, in boat's lengths: how far from who stands, how deep, how broad and how thick, each another. */
const LOOSE = [
  { aside: 0.0, deep: 0.28, half: 0.12, thick: 0.046 },
  { aside: 0.2, deep: 0.31, half: 0.144, thick: 0.03 },
  { aside: -0.04, deep: 0.36, half: 0.108, thick: 0.05 },
  { aside: 0.16, deep: 0.4, half: 0.12, thick: 0.026 },
  { aside: -0.09, deep: 0.44, half: 0.06, thick: 0.04 },
  { aside: 0.14, deep: 0.51, half: 0.096, thick: 0.025 },
  { aside: 0.1, deep: 0.6, half: 0.108, thick: 0.016 },
] as const;

/** Under who stands: touches dragged to and fro into the wet water, fewer and fainter as they come near. */
const hang = ({ pull, dark, moss, cool, water, random }: Work, far: number, who: number) =>
  LOOSE.slice(0, [7, 3, 1][far] ?? 1).map(({ aside, deep, half, thick }, i): Sketch => {
    const reach = half * (0.75 + 0.5 * random());
    const to = i % 2 ? -reach : reach;
    const middle = who + aside + 0.03 * wobble(random);
    const sinks = 0.012 + 0.02 * wobble(random);
    return pull([middle - to, deep - sinks], [middle + to, deep + sinks], thick, {
      brush: i % 3 ? 'pull' : 'flat',
      bow: 0.2 * wobble(random),
      load: blend(blend(cool, moss, random()), water, 0.04 + 0.07 * i),
      second: blend(dark, water, 0.2 + 0.1 * i),
      stage: 0.82 + 0.01 * i,
      body: 0.4,
    });
  });

/** What hangs below a boat (`far` 0 near, 2 all but lost): its shadow, and what comes loose of it. */
export const mirror = (work: Work, far: number, who: number): readonly Sketch[] => [
  ...layShadow(work, far),
  ...hang(work, far, who),
];
