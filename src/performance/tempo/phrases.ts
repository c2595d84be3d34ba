import type { NotatedMeasure, Notation, Strike } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';

/** Chopin's nocturne breathes in fours. */
const MEASURES = 4;

/** A four-measure phrase, with an upbeat at the very beginning counted to the first one. */
export interface Phrase {
  readonly at: Beats;
  readonly to: Beats;
  /** Where its last note stands, if the line comes to rest in its last measure, and how long that note lasts. */
  readonly rest?: { readonly at: Beats; readonly length: Beats };
  /** The name of the part of the form that it belongs to, and of the one that follows it. */
  readonly section: string;
  readonly next: string;
}

const melodyOf = ({ strikes }: Notation): readonly Strike[] =>
  strikes.filter(({ hand }) => hand === 'right');

const groupMeasures = (measures: readonly NotatedMeasure[]): readonly NotatedMeasure[][] => {
  const full = Math.max(...measures.map(({ length }) => length));
  const groups: NotatedMeasure[][] = [];
  let whole = 0;
  for (const measure of measures) {
    if (whole % MEASURES === 0 && groups.length * MEASURES <= whole) groups.push([]);
    groups.at(-1)?.push(measure);
    if (measure.length === full) whole += 1;
  }
  return groups;
};

/** The phrases of a score: each part of its form in groups of four measures. */
export const readPhrases = (notation: Notation): readonly Phrase[] => {
  const { measures, sections } = notation;
  const endings = melodyOf(notation).filter(({ signs }) => signs.includes('ends'));
  return sections.flatMap(({ at, name }, i) => {
    const end = sections[i + 1]?.at ?? Infinity;
    const groups = groupMeasures(measures.filter((one) => one.at >= at && one.at < end));
    return groups.flatMap((group, j): readonly Phrase[] => {
      const [first, last] = [group[0], group.at(-1)];
      if (!first || !last) return [];
      const ending = endings.findLast(({ measure }) => measure === last.number);
      return [
        {
          at: first.at,
          to: last.at + last.length,
          section: name,
          next: (j < groups.length - 1 ? name : sections[i + 1]?.name) ?? '',
          ...(ending && { rest: { at: ending.onset, length: ending.duration } }),
        },
      ];
    });
  });
};
