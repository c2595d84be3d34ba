import type { Layer } from '../layers.ts';

/** Broad touches do not drag the light into the trees. */
const LEAVES_OFF = 0.13;

/** Still water: broad and thin, then touches of nearly its own value that lie over one another like scales. */
export const COATS: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.162,
    width: 0.14,
    length: 0.26,
    stages: [0, 0.1],
    twist: 0.35,
    spread: 0.005,
    worked: 1,
    leavesOff: LEAVES_OFF,
  },
  {
    brush: 'wash',
    spacing: 0.15,
    width: 0.092,
    length: 0.18,
    stages: [0.07, 0.2],
    twist: 0.4,
    spread: 0.006,
    worked: 1,
    leavesOff: LEAVES_OFF,
  },
  {
    brush: 'scumble',
    spacing: 0.086,
    width: 0.062,
    length: 0.12,
    stages: [0.17, 0.36],
    twist: 0.55,
    spread: 0.008,
    worked: 1.1,
    leavesOff: LEAVES_OFF,
    contrast: 0.016,
  },
  {
    brush: 'scumble',
    spacing: 0.042,
    width: 0.034,
    length: 0.072,
    stages: [0.32, 0.56],
    twist: 0.75,
    spread: 0.014,
    worked: 0.72,
    contrast: 0.03,
  },
  {
    brush: 'worked',
    spacing: 0.027,
    width: 0.014,
    length: 0.036,
    stages: [0.5, 0.88],
    twist: 0.85,
    spread: 0.019,
    worked: 0.46,
    contrast: 0.034,
    gathers: 0.85,
  },
];
