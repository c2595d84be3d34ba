import type { Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import type { Growth } from './growth.ts';

/** A kind of pull along the rows: what it paints, how far from a row's crest and how broad and long it is, in rows' breadths, how broad at most, in sheets' scales, how far it leans out of a row's way, in radians, how far apart they follow one another, in rows' breadths, with which brushes, how thick and when. */
export interface PullKind {
  readonly growth: Growth;
  readonly aside: number;
  readonly broad: number;
  readonly most: number;
  readonly long: number;
  readonly lean: number;
  readonly every: number;
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly body: number;
  readonly stages: readonly [Unit, Unit];
}

const LOADED = ['flat', 'filbert', 'worked'] as const;
const QUIET = ['filbert', 'worked', 'filbert'] as const;
const HELD = ['worked', 'flat', 'worked'] as const;

/** A row, from the ground up: the quiet path, the side in shade in short pulls that hold together, leaves low in it, the flowers, leaning, and the light on them. */
export const PULLS: readonly PullKind[] = [
  {
    growth: 'earth',
    aside: 0.5,
    broad: 0.42,
    most: 0.052,
    long: 1.3,
    lean: 0,
    every: 1.1,
    brushes: QUIET,
    body: 0.5,
    stages: [0.19, 0.26],
  },
  {
    growth: 'shade',
    aside: -0.26,
    broad: 0.3,
    most: 0.04,
    long: 0.7,
    lean: 0.3,
    every: 0.34,
    brushes: HELD,
    body: 0.5,
    stages: [0.22, 0.3],
  },
  {
    growth: 'stem',
    aside: -0.31,
    broad: 0.15,
    most: 0.022,
    long: 0.42,
    lean: 0.4,
    every: 1.3,
    brushes: LOADED,
    body: 0.8,
    stages: [0.3, 0.4],
  },
  {
    growth: 'bloom',
    aside: 0.02,
    broad: 0.34,
    most: 0.036,
    long: 0.62,
    lean: 0.4,
    every: 0.32,
    brushes: LOADED,
    body: 0.7,
    stages: [0.28, 0.44],
  },
  {
    growth: 'crest',
    aside: 0.18,
    broad: 0.18,
    most: 0.021,
    long: 0.38,
    lean: 0.5,
    every: 0.26,
    brushes: LOADED,
    body: 0.8,
    stages: [0.5, 0.66],
  },
];
