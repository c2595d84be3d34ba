import type { Beats } from '../units.ts';
import type { Mark, NotatedMeasure } from './notation.ts';
import type { Hand, Section } from './score.ts';

/** An eighth, in quarter notes: the notation counts in eighths. */
export const EIGHTH: Beats = 1 / 2;

/** A measure with its lines, not read yet. */
export interface MeasureLines {
  readonly measure: NotatedMeasure;
  readonly voices: { readonly hand: Hand; line: string }[];
  readonly marks: { readonly kind: Mark['kind']; readonly line: string }[];
  readonly pedal: string[];
}

/** A source text, sorted into its head, its measures and its sections. */
export interface SourceLines {
  readonly head: ReadonlyMap<string, string>;
  readonly measures: readonly MeasureLines[];
  readonly sections: readonly Section[];
}

const HANDS: Readonly<Record<string, Hand>> = { R: 'right', L: 'left' };
const FULL = 12;

const readMeasure = (rest: string, before: NotatedMeasure | undefined): NotatedMeasure => {
  const [, number, eighths = FULL] = /^(\d+)(?:, (\d+) eighths?)?$/.exec(rest) ?? [];
  if (number === undefined) throw new Error(`“measure ${rest}” is no measure`);
  if (before && Number(number) !== before.number + 1) {
    throw new Error(`measure ${number} stands after measure ${before.number}`);
  }
  const at = before ? before.at + before.length : 0;
  return { number: Number(number), at, length: Number(eighths) * EIGHTH };
};

const addLine = (lines: MeasureLines, word: string, rest: string): void => {
  const hand = HANDS[word];
  const last = lines.voices.at(-1);
  if (hand) lines.voices.push({ hand, line: rest });
  else if (word === '&' && last) last.line += ` ${rest}`;
  else if (word === 'pedal') lines.pedal.push(rest);
  else if (word === 'tempo' || word === 'dynamic' || word === 'text') {
    lines.marks.push({ kind: word, line: rest });
  } else throw new Error(`measure ${lines.measure.number}: “${word}” begins no line`);
};

/** Sorts a source text into measures, each at its place; throws an Error that names the measure and what is wrong. */
export const readMeasures = (text: string): SourceLines => {
  const head = new Map<string, string>();
  const measures: MeasureLines[] = [];
  const sections: Section[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, word = '', rest = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(line) ?? [];
    const last = measures.at(-1);
    if (word === '' || word === '#') continue;
    if (word === 'measure') {
      const measure = readMeasure(rest, last?.measure);
      measures.push({ measure, voices: [], marks: [], pedal: [] });
    } else if (word === 'section') {
      sections.push({ at: last ? last.measure.at + last.measure.length : 0, name: rest });
    } else if (last) addLine(last, word, rest);
    else head.set(word, rest);
  }
  return { head, measures, sections };
};
