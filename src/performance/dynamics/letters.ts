import type { Mark, Notation } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';

/** How loud the melody is, as MIDI velocity (1 to 127), at each written letter. */
export type Levels = Readonly<Record<string, number>>;

/** A written letter, and how loud it is. */
export interface Letter {
  readonly at: Beats;
  readonly level: number;
}

/** 1 for what swells, −1 for what dies away, undefined for any other word. */
export const directionOf = ({ text }: Mark): number | undefined => {
  if (text === '<' || text.startsWith('cresc')) return 1;
  if (text === '>' || text.startsWith('dim')) return -1;
  return undefined;
};

/** The last of a list by place that stands at or before a place. */
export const lastBefore = <T extends { readonly at: Beats }>(
  list: readonly T[],
  at: Beats,
): T | undefined => list.findLast((one) => one.at <= at);

/** A score's letters and hairpins, by place. */
export const readDynamics = (notation: Notation): readonly Mark[] =>
  notation.marks.filter((mark) => mark.kind === 'dynamic').sort((a, b) => a.at - b.at);

/** The letters among marks, by place; throws an Error at a word that is not among the levels. */
export const readLetters = (marks: readonly Mark[], levels: Levels): readonly Letter[] =>
  marks
    .filter((mark) => directionOf(mark) === undefined)
    .map(({ at, text }) => {
      const level = levels[text];
      if (level === undefined) throw new Error(`“${text}” is no dynamic that this reading knows`);
      return { at, level };
    });
