import { MOTIF_NAMES, type MotifName } from '../painting/motifName.ts';

/** What is painted on the evening of a number: what was asked for if there is such a scene; else the numbers go through all of them in turn. */
export const motifOf = (seed: number, asked?: string): MotifName =>
  MOTIF_NAMES.find((name) => name === asked) ??
  MOTIF_NAMES[seed % MOTIF_NAMES.length] ??
  MOTIF_NAMES[0];

/** The numbers of evenings go from 0 to this. */
const HIGHEST = 999_999;

/** The number of the evening after one. */
export const numberAfter = (seed: number): number => (seed < HIGHEST ? seed + 1 : 0);
