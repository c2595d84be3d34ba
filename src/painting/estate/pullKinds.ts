import type { Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import type { Growth } from './growth.ts';

/** A kind of pull along the rows: what it paints, at which depth of the field (0 its far edge to 1), how far from a row's crest and how broad it is, in rows, how long at either end of that depth, in sheets' scales, with which brushes, about how many there are, how thick and when. */
export interface PullKind {
  readonly growth: Growth;
  readonly depth: readonly [far: Unit, near: Unit];
  readonly aside: number;
  readonly broad: number;
  readonly long: readonly [far: number, near: number];
  readonly brushes: readonly [BrushName, ...BrushName[]];
  readonly wanted: number;
  readonly body: number;
  readonly stages: readonly [Unit, Unit];
}

const FAR = { depth: [0, 0.34], long: [0.08, 0.14], body: 0.5 } as const;
const MIDDLE = { depth: [0.26, 0.7], long: [0.07, 0.125], body: 0.7 } as const;
const NEAR = { depth: [0.6, 1], long: [0.09, 0.15], body: 0.7 } as const;
const LOADED = ['flat', 'filbert', 'worked'] as const;
/** In shade none is a flat's, whose blunt end would part it from the row. */
const SHADED = ['worked', 'filbert', 'worked'] as const;
const RUBBED = ['worked', 'scumble', 'worked'] as const;
const EARTHY = ['filbert', 'worked', 'flat'] as const;

/** The field by its distance: far rows in long thin pulls that run together, the middle ones each in a few long loads with its dark side between, the nearest laid in so for the flowers upon them; the earth is broad and quiet all over. */
export const PULLS: readonly PullKind[] = [
  {
    ...FAR,
    growth: 'earth',
    aside: 0.46,
    broad: 0.9,
    brushes: RUBBED,
    wanted: 110,
    stages: [0.19, 0.27],
  },
  {
    ...FAR,
    growth: 'shade',
    aside: -0.2,
    broad: 0.7,
    brushes: SHADED,
    wanted: 110,
    stages: [0.22, 0.34],
  },
  {
    ...FAR,
    growth: 'bloom',
    aside: 0.05,
    broad: 0.7,
    brushes: LOADED,
    wanted: 140,
    stages: [0.28, 0.42],
  },
  {
    ...FAR,
    growth: 'crest',
    aside: 0.2,
    broad: 0.4,
    brushes: LOADED,
    wanted: 50,
    stages: [0.5, 0.64],
  },
  {
    ...MIDDLE,
    growth: 'earth',
    long: [0.1, 0.16],
    aside: 0.5,
    broad: 0.6,
    brushes: EARTHY,
    wanted: 150,
    stages: [0.19, 0.27],
  },
  {
    ...MIDDLE,
    growth: 'shade',
    aside: -0.22,
    broad: 0.34,
    brushes: SHADED,
    wanted: 120,
    stages: [0.24, 0.34],
  },
  {
    ...MIDDLE,
    growth: 'bloom',
    aside: 0.02,
    broad: 0.3,
    brushes: LOADED,
    wanted: 180,
    stages: [0.28, 0.42],
  },
  {
    ...MIDDLE,
    growth: 'crest',
    aside: 0.2,
    broad: 0.2,
    brushes: LOADED,
    wanted: 110,
    stages: [0.5, 0.66],
  },
  {
    ...MIDDLE,
    growth: 'earth',
    long: [0.06, 0.1],
    aside: 0.5,
    broad: 0.4,
    brushes: EARTHY,
    wanted: 40,
    stages: [0.5, 0.58],
  },
  {
    ...NEAR,
    growth: 'earth',
    long: [0.12, 0.18],
    aside: 0.5,
    broad: 0.55,
    brushes: EARTHY,
    wanted: 130,
    stages: [0.19, 0.27],
  },
  {
    ...NEAR,
    growth: 'shade',
    aside: -0.22,
    broad: 0.34,
    brushes: SHADED,
    wanted: 90,
    stages: [0.24, 0.34],
  },
  {
    ...NEAR,
    growth: 'bloom',
    aside: 0.04,
    broad: 0.3,
    brushes: LOADED,
    wanted: 140,
    stages: [0.28, 0.42],
  },
  {
    ...NEAR,
    growth: 'earth',
    long: [0.08, 0.13],
    aside: 0.5,
    broad: 0.4,
    brushes: EARTHY,
    wanted: 40,
    stages: [0.5, 0.58],
  },
];
