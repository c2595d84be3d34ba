import type { Coat } from '../coat.ts';
import type { Layer } from '../layers.ts';

/** Which share of a broad coat over the lay-in is patted. */
const PATTED = 0.85;

/** Still water: broad and thin, clouds of hue worked together, then patted and rubbed over, nearly dry; hardly a touch is read alone. */
export const COATS: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.162,
    width: 0.14,
    length: 0.26,
    stages: [0, 0.1],
    twist: 0.35,
    spread: 0.008,
    worked: 1,
  },
  {
    brush: 'wash',
    spacing: 0.15,
    width: 0.106,
    length: 0.2,
    stages: [0.07, 0.2],
    twist: 0.5,
    spread: 0.012,
    worked: 1,
  },
  {
    brush: 'scumble',
    spacing: 0.09,
    width: 0.064,
    length: 0.13,
    stages: [0.17, 0.36],
    twist: 0.7,
    spread: 0.021,
    worked: 1,
    contrast: 0.014,
    patted: PATTED,
  },
  {
    brush: 'dry',
    spacing: 0.07,
    width: 0.058,
    length: 0.11,
    stages: [0.32, 0.56],
    twist: 0.55,
    spread: 0.02,
    worked: 0.9,
    contrast: 0.018,
    patted: PATTED,
  },
  {
    brush: 'veil',
    spacing: 0.11,
    width: 0.075,
    length: 0.12,
    stages: [0.46, 0.66],
    twist: 0.35,
    spread: 0.016,
    worked: 0.7,
    gathers: 0.8,
    patted: PATTED,
  },
  {
    brush: 'drag',
    spacing: 0.11,
    width: 0.035,
    length: 0.105,
    stages: [0.55, 0.85],
    twist: 0.4,
    spread: 0.016,
    worked: 0.5,
    contrast: 0.02,
    gathers: 0.9,
  },
  {
    brush: 'filbert',
    spacing: 0.074,
    width: 0.026,
    length: 0.07,
    stages: [0.5, 0.88],
    twist: 0.85,
    spread: 0.016,
    worked: 0.36,
    contrast: 0.024,
    gathers: 1,
  },
];

/** What covers the holes of the first coats: washes too short to reach from the shade far into the light. */
export const COVER: Coat = {
  brush: 'wash',
  width: 0.074,
  length: 0.115,
  stages: [0.16, 0.3],
  twist: 0.3,
  spread: 0.014,
};
