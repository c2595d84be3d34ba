import type { Rule } from '../touch/piece.ts';

/** What each return adds, in points. */
const GROWS = 1.5;

/** How often a part with this name has been heard before: A″ has two primes. */
const RETURNS: readonly (readonly [prime: string, times: number])[] = [
  ['‴', 3],
  ['″', 2],
  ['′', 1],
];

/** A strophe that returns is sung more fully than before, as Chopin's ornament grows from one to the next. */
export const strophes: Rule = ({ notation: { sections } }) => {
  return ({ onset, hand }) => {
    const name = sections.findLast(({ at }) => at <= onset)?.name ?? '';
    const times = RETURNS.find(([prime]) => name.endsWith(prime))?.[1] ?? 0;
    return GROWS * times * (hand === 'right' ? 1 : 0.7);
  };
};
