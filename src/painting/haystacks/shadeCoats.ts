import type { Coat } from './company.ts';

/** The stubble about a shadow's border: half in the light, half not, over it and into it. */
export const BORDER: Coat = {
  spacing: [0.075, 0.036],
  length: 0.044,
  width: 0.0165,
  many: [1, 5],
  stages: [0.5, 0.8],
  strength: [0.3, 0.7],
  contrast: 0.06,
  loose: 0.9,
  brushes: ['worked', 'flat', 'drag'],
  body: [0.5, 1],
  worked: 0.6,
};

/** What a warm stack throws back into its shadow, here and there. */
export const THROWN: Coat = {
  spacing: [0.12, 0.06],
  length: 0.05,
  width: 0.015,
  many: [2, 4],
  stages: [0.5, 0.75],
  strength: [0.25, 0.5],
  contrast: 0.03,
  loose: 0.5,
  brushes: ['worked', 'drag'],
  body: [0.4, 0.7],
  worked: 0.28,
};
