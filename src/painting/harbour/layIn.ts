import type { Coat } from '../coat.ts';
import type { Layer } from '../layers.ts';

/** The ground's warmth rubbed over everything, and upon it the first cool paint, which leaves much of it bare. */
export const LAY_IN: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.2,
    width: 0.17,
    length: 0.28,
    stages: [0, 0.045],
    twist: 0.5,
    spread: 0.006,
    worked: 1,
  },
  {
    brush: 'wash',
    spacing: 0.13,
    width: 0.1,
    length: 0.17,
    stages: [0.05, 0.14],
    twist: 0.6,
    spread: 0.008,
    worked: 0.8,
    contrast: 0.014,
  },
];

/** How wide a patch of priming may show between the touches of the lay-in, in sheets' scales. */
export const FLICKER = 0.026;

/** What covers wider ones: the place's own paint. */
export const COVER: Coat = {
  brush: 'wash',
  width: 0.06,
  length: 0.11,
  stages: [0.05, 0.18],
  twist: 0.4,
  spread: 0.006,
  contrast: 0.008,
};
