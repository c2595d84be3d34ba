import type { Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import type { Growth } from './growth.ts';

/** A kind of pull along the rows: what it paints, how far from a row's crest and how broad it is, in rows, how long at the far end and nearest, in sheets' scales, with which brushes, about how many there are, how thick and when. */
export interface PullKind {
  readonly growth: Growth;
  readonly aside: number;
  readonly broad: number;
  readonly long: readonly [far: number, near: number];
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly wanted: number;
  readonly body: number;
  /** Whether it quietens passages in which no flower is set. */
  readonly isRest?: true;
  readonly stages: readonly [Unit, Unit];
}

/** Dry earth rubbed thinly along the paths; a row's flank in shade, in one wet load; its flowers, and the light on them; and in rests, earth and flowers again, rubbed over what is there. */
export const PULLS: readonly PullKind[] = [
  {
    growth: 'earth',
    aside: 0.46,
    broad: 0.5,
    long: [0.16, 0.34],
    brushes: ['scumble', 'worked', 'scumble'],
    wanted: 60,
    body: 0.3,
    stages: [0.2, 0.3],
  },
  {
    growth: 'shade',
    aside: -0.2,
    broad: 0.3,
    long: [0.14, 0.4],
    brushes: ['pull', 'worked', 'filbert'],
    wanted: 56,
    body: 0.4,
    stages: [0.24, 0.36],
  },
  {
    growth: 'bloom',
    aside: 0.04,
    broad: 0.3,
    long: [0.12, 0.3],
    brushes: ['worked', 'filbert'],
    wanted: 44,
    body: 0.5,
    stages: [0.34, 0.44],
  },
  {
    growth: 'crest',
    aside: 0.18,
    broad: 0.2,
    long: [0.08, 0.26],
    brushes: ['worked', 'filbert', 'run'],
    wanted: 40,
    body: 0.7,
    stages: [0.54, 0.68],
  },
  {
    growth: 'earth',
    aside: 0.5,
    broad: 0.44,
    long: [0.12, 0.26],
    brushes: ['scumble', 'worked', 'scumble'],
    wanted: 44,
    body: 0.25,
    isRest: true,
    stages: [0.5, 0.58],
  },
  {
    growth: 'bloom',
    aside: 0,
    broad: 0.4,
    long: [0.12, 0.24],
    brushes: ['worked', 'scumble'],
    wanted: 26,
    body: 0.3,
    isRest: true,
    stages: [0.5, 0.58],
  },
];
