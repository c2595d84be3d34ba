import type { Coat } from './company.ts';

/** How a coat of facets is laid: how far its touches leave their mass's way, with which brushes, and how thick. */
type Handling = Pick<Coat, 'loose' | 'brushes' | 'body'>;

/** A stack's facets: patches of parallel touches, each of one paint; smaller ones on them; last, stiff paint that only the ridges of those take. */
const facets = (broad: Handling, small: Handling, stiff: Handling): readonly Coat[] => [
  {
    spacing: [0.086, 0.066],
    length: 0.066,
    width: 0.03,
    many: [2, 6],
    stages: [0.22, 0.5],
    strength: [0.45, 0.95],
    contrast: 0.02,
    ...broad,
  },
  {
    spacing: [0.08, 0.068],
    length: 0.034,
    width: 0.018,
    many: [1, 5],
    stages: [0.45, 0.8],
    strength: [0.45, 0.95],
    contrast: 0.03,
    worked: 0.6,
    ...small,
  },
  {
    spacing: [0.11, 0.1],
    length: 0.054,
    width: 0.025,
    many: [1, 3],
    stages: [0.74, 0.92],
    strength: [0.35, 0.8],
    contrast: 0.035,
    worked: 0.55,
    ...stiff,
  },
];

/** Those in the light: loaded, one beside another. */
export const LIT_COATS = facets(
  { loose: 0.7, brushes: ['worked', 'impasto'], body: [0.2, 0.5] },
  { loose: 0.9, brushes: ['impasto', 'worked', 'dab'], body: [0.3, 0.7] },
  { loose: 0.6, brushes: ['dry', 'run'], body: [0.5, 0.9] },
);

/** Those of the shade: lean, rubbed and worked, one across another, so that the dark holds together. */
export const DARK_COATS = facets(
  { loose: 1, brushes: ['worked', 'scumble', 'run'], body: [0.3, 0.6] },
  { loose: 1.2, brushes: ['worked', 'run', 'dab'], body: [0.3, 0.6] },
  { loose: 0.9, brushes: ['dry', 'scumble'], body: [0.8, 1.3] },
);
