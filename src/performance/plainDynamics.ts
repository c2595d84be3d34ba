import type { Mark, Notation } from '../score/notation.ts';
import { type Beats, clamp, mix } from '../units.ts';

/** How loud the melody is, as MIDI velocity (1 to 127), at the written letters. */
const LETTERS: Readonly<Record<string, number>> = {
  ppp: 38,
  pp: 46,
  'sempre pp': 46,
  'più p': 52,
  p: 58,
  f: 86,
  ff: 102,
};

/** What a hairpin that leads to no letter gains or loses. */
const SWELL = 12;

/** How far after a hairpin its letter may stand, and how long a swell takes to ebb away. */
const NEAR: Beats = 0.75;
const EBB: Beats = 3;

/** 1 for what swells, −1 for what dies away, undefined for any other word. */
const directionOf = ({ text }: Mark): number | undefined => {
  if (text === '<' || text.startsWith('cresc')) return 1;
  if (text === '>' || text.startsWith('dim')) return -1;
  return undefined;
};

interface Letter {
  readonly at: Beats;
  readonly level: number;
}

const readLetters = (marks: readonly Mark[]): readonly Letter[] =>
  marks
    .filter((mark) => directionOf(mark) === undefined)
    .map(({ at, text }) => {
      const level = LETTERS[text];
      if (level === undefined) throw new Error(`“${text}” is no dynamic that this reading knows`);
      return { at, level };
    });

/** One hairpin: what it adds to the level, `from` at its start, `to` at its end. */
interface Swell {
  readonly at: Beats;
  readonly end: Beats;
  readonly from: number;
  readonly to: number;
}

/** What is left of a swell after its end: a rise ebbs away, a fall stays. */
const ebb = (swell: Swell, at: Beats): number =>
  swell.to > 0 ? mix(swell.to, 0, clamp((at - swell.end) / EBB)) : swell.to;

const levelOf = (swell: Swell, at: Beats): number =>
  at < swell.end
    ? mix(swell.from, swell.to, (at - swell.at) / (swell.end - swell.at))
    : ebb(swell, at);

const lastBefore = <T extends { readonly at: Beats }>(
  list: readonly T[],
  at: Beats,
): T | undefined => list.findLast((one) => one.at <= at);

/** The hairpins in order, each going on from where the one before it has got to. */
const readSwells = (marks: readonly Mark[], letters: readonly Letter[]): readonly Swell[] => {
  const swells: Swell[] = [];
  for (const mark of marks) {
    const direction = directionOf(mark);
    if (direction === undefined) continue;
    const base = lastBefore(letters, mark.at);
    const goal = letters.find(({ at }) => at >= mark.to && at <= mark.to + NEAR);
    const change = (goal?.level ?? 0) - (base?.level ?? 0);
    const before = swells.at(-1);
    const from = before && before.at >= (base?.at ?? 0) ? levelOf(before, mark.at) : 0;
    // Towards a letter most of the way, and never the wrong way: a swell before a sudden p still swells.
    const towards = goal && change * direction > SWELL ? change * 0.8 : from + direction * SWELL;
    swells.push({ at: mark.at, end: mark.to, from, to: towards });
  }
  return swells;
};

/** How loud a plain reading's melody is at each place, as MIDI velocity: the written letters, and hairpins as swells; throws an Error at words that it does not know. */
export const plainDynamics = (notation: Notation): ((at: Beats) => number) => {
  const marks = notation.marks
    .filter((mark) => mark.kind === 'dynamic')
    .sort((a, b) => a.at - b.at);
  const letters = readLetters(marks);
  const swells = readSwells(marks, letters);
  return (at) => {
    const letter = lastBefore(letters, at);
    const swell = lastBefore(swells, at);
    const added = swell && swell.at >= (letter?.at ?? 0) ? levelOf(swell, at) : 0;
    return (letter?.level ?? LETTERS.p ?? 0) + added;
  };
};
