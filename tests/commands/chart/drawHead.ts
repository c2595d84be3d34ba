import type { Axis } from './axis.ts';
import type { Evening } from './readEvening.ts';
import { element, words } from './svg.ts';

const clockOf = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Which evening it is, and how long from its first onset to its last. */
export const drawTitle = ({ notation, notes }: Evening, name: string): string => {
  const onsets = notes.map(({ onset }) => onset);
  const lasts = Math.max(...onsets) - Math.min(...onsets);
  return [
    words(28, 56, notation.title, 'head'),
    words(
      2372,
      56,
      `${name}, ${clockOf(lasts)} (${lasts.toFixed(1)} s) from the first note to the last`,
      'subhead',
    ),
  ].join('');
};

/** The sections' names at their places, and the measures' numbers. */
export const drawPlaces = ({ notation }: Evening, axis: Axis, top: number): string => {
  const sections = notation.sections.map(({ at, name }, i) => ({
    name: name.replace('‴', '′′′'), // the page's type has no triple prime
    at: Math.max(at, axis.from),
    end: notation.sections[i + 1]?.at ?? Infinity,
  }));
  const seen = sections.filter(({ at, end }) => at < axis.to && end > axis.from);
  return [
    ...seen.map(({ at, name }) => words(axis.x(at), top, name, 'section')),
    ...axis.measures.map(({ at, number }) =>
      words(axis.x(at) + 3, top + 26, number === 0 ? '' : String(number), 'number'),
    ),
  ].join('');
};

/** The slurs of the melody's phrases, over a line. */
export const drawPhrases = ({ strikes }: Evening, axis: Axis, y: number): string => {
  let begun: number | undefined;
  const slurs: string[] = [];
  for (const { strike } of strikes.filter((one) => one.strike.hand === 'right')) {
    if (strike.signs.includes('begins')) begun = strike.onset;
    if (!strike.signs.includes('ends') || begun === undefined) continue;
    const [from, to] = [Math.max(begun, axis.from), Math.min(strike.onset, axis.to)];
    begun = undefined;
    if (to <= from) continue;
    const [x1, x2] = [axis.x(from) + 2, axis.x(to)];
    const d = `M${x1} ${y}C${x1 + 14} ${y - 12} ${x2 - 14} ${y - 12} ${x2} ${y}`;
    slurs.push(element('path', { d, class: 'slur' }));
  }
  return slurs.join('');
};
