import type { Mark } from '../../score/notation.ts';
import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import type { TempoRule } from './curve.ts';

/** How far a stretto presses on, beside what its loudness does. */
const PRESSED = 0.125;

/** Presses on until close to its end, and broadens there towards what it was heading for. */
const stretto = (share: Unit): number =>
  share < 0.75
    ? PRESSED * smoothstep(-0.2, 0.5, share)
    : mix(PRESSED, -0.16, (share - 0.75) / 0.25);

/** Lingers, and makes up for a part of it. */
const rubato = (share: Unit): number => mix(-0.13, 0.02, smoothstep(0.4, 1, share));

/** What the written words do to the time, by how far their stretch has gone. */
const WORDS: readonly (readonly [words: RegExp, bend: (share: Unit) => number])[] = [
  [/^(Andante|a tempo|senza tempo)$/, () => 0],
  [/^poco ritard/, (share) => -0.22 * share],
  [/^poco rall/, (share) => -0.56 * share ** 0.75],
  [/^(ritard|rall|smorz)/, (share) => -0.45 * share],
  [/^poco rubato$/, rubato],
  [/^stretto$/, stretto],
];

const bendOf = ({ text }: Mark): ((share: Unit) => number) => {
  const known = WORDS.find(([words]) => words.test(text));
  if (!known) throw new Error(`“${text}” is no tempo that this pianist knows`);
  return known[1];
};

/** Chopin's own words come first: poco ritard., poco rallent., poco rubato, stretto. Throws an Error at words that it does not know. */
export const words: TempoRule = ({ marks }) => {
  const stretches = marks
    .filter(({ kind }) => kind === 'tempo')
    .map((mark) => ({ ...mark, bend: bendOf(mark) }));
  return (at) =>
    stretches
      .filter((mark) => at >= mark.at && at < mark.to)
      .reduce(
        (sum, { at: from, to, bend }) => sum + bend(clamp((at + 0.25 - from) / (to - from))),
        0,
      );
};
