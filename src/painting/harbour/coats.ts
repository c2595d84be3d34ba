import type { Coat, Layer } from '../layers.ts';

/** Mist is laid in with one broad thin coat; over it lie touches with body in passages, and between these the first coat is the picture. */
export const COATS: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.116,
    width: 0.13,
    length: 0.23,
    stages: [0, 0.1],
    twist: 0.165,
    spread: 0.003,
    worked: 1,
  },
  {
    brush: 'worked',
    spacing: 0.06,
    width: 0.04,
    length: 0.088,
    stages: [0.16, 0.4],
    twist: 0.3025,
    spread: 0.005,
    worked: 0.372,
    contrast: 0.022,
    gathers: 1,
  },
  {
    brush: 'worked',
    spacing: 0.036,
    width: 0.02,
    length: 0.048,
    stages: [0.3, 0.62],
    twist: 0.3575,
    spread: 0.005,
    worked: 0.3,
    contrast: 0.03,
    gathers: 1,
  },
  {
    brush: 'dry',
    spacing: 0.042,
    width: 0.026,
    length: 0.06,
    stages: [0.46, 0.8],
    twist: 0.385,
    spread: 0.005,
    worked: 0.18,
    contrast: 0.03,
    gathers: 1,
  },
];

/** How wide a patch of ground may show between the touches of the lay-in, in sheets' scales. */
export const FLICKER = 0.022;

/** What covers wider ones: the place's own paint. */
export const COVER: Coat = {
  brush: 'wash',
  width: 0.052,
  length: 0.12,
  stages: [0.06, 0.22],
  twist: 0.2,
  spread: 0.004,
};
