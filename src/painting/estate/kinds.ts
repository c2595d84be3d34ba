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
  { name: 'weave', apart: 1.1, wanted: 190, count: [3, 6], broad: [0.3, 0.9], stages: [0.52, 0.84] },
];
