import type { Score } from '../score/score.ts';
import type { Beats } from '../units.ts';

/** A program that writes music down puts it on a grid: of triplets and of sixteenths' halves. */
const GRID = 24;
const ON_GRID: Beats = 0.004;
const MOST_OFF = 0.05;

/** Hands that differ by less than this (0 to 1, a standard deviation) are no player's, though a part may be set softer than another. */
const EVEN = 0.055;

/** A tempo that changes oftener than once in so many measures has been shaped by somebody. */
const MEASURES = 3;

const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

/** Whether a score is played by nobody: on the grid, evenly loud within each hand, in one tempo. */
export const isMechanical = ({ notes, tempo, measures, asPlayed }: Score): boolean => {
  if (asPlayed || tempo.length > 1 + measures.length / MEASURES) return false;
  const off = notes.filter(
    ({ onset }) => Math.abs(onset * GRID - Math.round(onset * GRID)) / GRID > ON_GRID,
  );
  if (off.length > MOST_OFF * notes.length) return false;
  return (['left', 'right'] as const).every((hand) => {
    const own = notes.filter((note) => note.hand === hand).map(({ velocity }) => velocity);
    return own.length === 0 || deviation(own) < EVEN;
  });
};
