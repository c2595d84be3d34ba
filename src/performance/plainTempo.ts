import { endOf } from '../score/endOf.ts';
import type { Mark, Notation, Strike } from '../score/notation.ts';
import type { TempoChange } from '../score/score.ts';
import { type Beats, clamp, mix, type Unit } from '../units.ts';

/** Quarter notes a minute: an eighth = 100. */
const ANDANTE = 50;

/** How finely a change of tempo is drawn. */
const STEP: Beats = 1 / 4;

/** How much slower the time goes under a fermata. */
const FERMATA = 0.6;

/** The speed of a free measure by its eighths: a held chord, small notes that begin slowly, quicken and die away. */
const FREE: readonly (readonly [eighth: number, speed: number])[] = [
  [0, 0.85],
  [6, 1],
  [12, 1],
  [20, 2],
  [28, 3.3],
  [34, 3],
  [38, 2.2],
  [42, 1.2],
  [46, 0.8],
];

const freeSpeed = (eighth: number): number => {
  const next = FREE.findIndex(([at]) => at > eighth);
  const [from, slow] = FREE[next - 1] ?? [0, 1];
  const [to, fast] = FREE[next] ?? [from + 1, slow];
  return mix(slow, fast, clamp((eighth - from) / (to - from)));
};

/** How the written words change the speed, by how far (0 to 1) their stretch has gone; modestly. */
const WORDS: readonly (readonly [words: RegExp, speed: (share: Unit, into: Beats) => number])[] = [
  [/^(Andante|a tempo)$/, () => 1],
  [/^(poco )?(ritard|rall)/, (share) => mix(1, 0.78, share)],
  [/^smorz/, (share) => mix(0.78, 0.65, share)],
  [/^poco rubato$/, (share) => (share < 0.5 ? 0.92 : 1.06)],
  [/^stretto$/, (share) => mix(1, 1.18, share)],
  [/^senza tempo$/, (_, into) => freeSpeed(2 * into)],
];

const wordsSpeed = (mark: Mark): ((share: Unit, into: Beats) => number) => {
  const known = WORDS.find(([words]) => words.test(mark.text));
  if (!known) throw new Error(`“${mark.text}” is no tempo that this reading knows`);
  return known[1];
};

const isAt = (at: Beats, from: Beats, to: Beats): boolean => at >= from && at < to;

/** The tempo of a plain reading: an eighth = 100, the written words followed modestly, fermatas held; throws an Error at words that it does not know. */
export const plainTempo = (notation: Notation): readonly TempoChange[] => {
  const words = notation.marks
    .filter((mark) => mark.kind === 'tempo')
    .map((mark) => ({ ...mark, speed: wordsSpeed(mark) }));
  const fermatas = notation.strikes.filter((strike: Strike) => strike.signs.includes('fermata'));
  const speedAt = (at: Beats): number => {
    let speed = 1;
    for (const word of words) {
      const into = at - word.at;
      if (isAt(at, word.at, word.to)) speed *= word.speed(into / (word.to - word.at), into);
    }
    const held = fermatas.some(({ onset, duration }) => isAt(at, onset, onset + duration));
    return held ? speed * FERMATA : speed;
  };
  const end = endOf(notation);
  const tempo: TempoChange[] = [];
  for (let at = 0; at < end; at += STEP) {
    const quartersPerMinute = ANDANTE * speedAt(at);
    if (tempo.at(-1)?.quartersPerMinute !== quartersPerMinute)
      tempo.push({ at, quartersPerMinute });
  }
  return tempo;
};
