import type { Coat } from './company.ts';

/** How a coat of facets is laid: how far its touches leave their mass's way, with which brushes, and how thick. */
type Handling = Pick<Coat, 'loose' | 'brushes' | 'body'>;

/** A stack's facets: patches of parallel touches, each of one paint; smaller ones on them; last, stiff paint that only the ridges of those take. */
const facets = (broad: Handling, small: Handling, stiff: Handling): readonly Coat[] => [
  {
    spacing: [0.098, 0.08],
    length: 0.115,
    width: 0.036,
    many: [1, 4],
    stages: [0.22, 0.5],
    strength: [0.35, 0.8],
    contrast: 0.04,
    ...broad,
  },
  {
    spacing: [0.1, 0.085],
    length: 0.056,
    width: 0.023,
    many: [1, 4],
    stages: [0.45, 0.8],
    strength: [0.35, 0.8],
    contrast: 0.045,
    worked: 0.34,
    ...small,
  },
  {
    spacing: [0.11, 0.1],
    length: 0.1,
    width: 0.032,
    many: [1, 2],
    stages: [0.74, 0.92],
    strength: [0.35, 0.8],
    contrast: 0.045,
    worked: 0.4,
    ...stiff,
  },
];

/** Those in the light: loaded, one beside another. */
export const LIT_COATS = facets(
  { loose: 0.3, brushes: ['worked', 'filbert', 'flat'], body: [0.2, 0.5] },
  { loose: 0.45, brushes: ['worked', 'flat', 'impasto'], body: [0.3, 0.7] },
  { loose: 0.3, brushes: ['dry', 'worked'], body: [0.5, 0.9] },
);

/** Those of the shade: lean, rubbed and worked, one across another, so that the dark holds together. */
export const DARK_COATS = facets(
  { loose: 0.35, brushes: ['worked', 'filbert'], body: [0.3, 0.6] },
  { loose: 0.5, brushes: ['worked', 'filbert'], body: [0.3, 0.6] },
  { loose: 0.3, brushes: ['dry', 'scumble'], body: [0.8, 1.3] },
);
