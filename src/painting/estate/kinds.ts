import type { Unit } from '../../units.ts';

/** A kind of family: how far apart they are, in sprigs, about how many, how many touches each has, how broad one is, in sprigs, and when they are laid. */
export interface Kind {
  readonly name: string;
  readonly apart: number;
  readonly wanted: number;
  readonly count: readonly [few: number, many: number];
  readonly broad: readonly [number, number];
  readonly stages: readonly [Unit, Unit];
}

/** The weave of the field: most of it in touches of one load side by side, over them a few that are broad and decided, and small ones. */
export const KINDS: readonly Kind[] = [
  {
    name: 'weave',
    apart: 1.5,
    wanted: 480,
    count: [1, 4],
    broad: [0.26, 1.6],
    stages: [0.42, 0.78],
  },
  { name: 'sheaves', apart: 3, wanted: 150, count: [1, 2], broad: [0.7, 3.4], stages: [0.5, 0.84] },
  {
    name: 'sprigs',
    apart: 1.6,
    wanted: 40,
    count: [2, 5],
    broad: [0.24, 0.8],
    stages: [0.62, 0.88],
  },
];
