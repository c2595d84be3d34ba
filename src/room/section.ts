import type { PlayedSection } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';

/** The section that holds at a moment; undefined where the score names none. */
export const sectionAt = (
  sections: readonly PlayedSection[],
  time: Seconds,
): PlayedSection | undefined => sections.findLast(({ at }) => at <= time);

/** The start of the section after `time`, or of the one before when going back (−1); a second's grace reaches the one before. */
export const sectionBeside = (
  sections: readonly PlayedSection[],
  time: Seconds,
  way: 1 | -1,
): Seconds | undefined =>
  way > 0
    ? sections.find(({ at }) => at > time)?.at
    : sections.findLast(({ at }) => at < time - 1)?.at;
