import type { Coat } from './company.ts';

/** How a coat of facets is laid: how far its touches leave their mass's way, with which brushes, and how thick. */
type Handling = Pick<Coat, 'loose' | 'brushes' | 'body'>;

/** A stack's facets, from long to short: broad pulls side by side in patches of one paint; shorter ones on them; last, a few of stiff paint that only the ridges of those take. */
const facets = (broad: Handling, small: Handling, stiff: Handling): readonly Coat[] => [
  {
    spacing: [0.1, 0.076],
    length: 0.17,
    width: 0.044,
    many: [2, 4],
    stages: [0.22, 0.5],
    strength: [0.4, 0.8],
    contrast: 0.03,
    ...broad,
  },
  {
    spacing: [0.092, 0.072],
    length: 0.095,
    width: 0.03,
    many: [2, 4],
    stages: [0.45, 0.76],
    strength: [0.3, 0.65],
    contrast: 0.035,
    worked: 0.3,
    ...small,
  },
  {
    spacing: [0.13, 0.11],
    length: 0.1,
    width: 0.034,
    many: [1, 2],
    stages: [0.74, 0.9],
    strength: [0.2, 0.45],
    contrast: 0.04,
    worked: 0.2,
    ...stiff,
  },
];

/** Those in the light: loaded, one beside another. */
export const LIT_COATS = facets(
  { loose: 0.14, brushes: ['worked', 'filbert', 'flat'], body: [0.2, 0.5] },
  { loose: 0.2, brushes: ['worked', 'filbert', 'flat'], body: [0.4, 0.8] },
  { loose: 0.2, brushes: ['dry', 'worked'], body: [0.5, 0.9] },
);

/** Those of the shade: leaner and worked, so that the dark holds together. */
export const DARK_COATS = facets(
  { loose: 0.14, brushes: ['worked', 'filbert'], body: [0.3, 0.6] },
  { loose: 0.2, brushes: ['worked'], body: [0.4, 0.8] },
  { loose: 0.2, brushes: ['dry', 'scumble'], body: [0.8, 1.3] },
);
