import type { Strike } from '../../score/notation.ts';
import type { Rule } from './piece.ts';

/** How much of its time a staccato note keeps: under a slur it is portato, carried rather than cut; a wedge is the shortest. */
const PORTATO = 0.78;
const STACCATO = 0.58;
const WEDGE = 0.5;

/** The strikes of the right hand that stand under a slur. */
const readSlurred = (strikes: readonly Strike[]): ReadonlySet<Strike> => {
  const slurred = new Set<Strike>();
  let open = false;
  for (const strike of strikes) {
    if (strike.hand === 'left') continue;
    open ||= strike.signs.includes('begins');
    if (open) slurred.add(strike);
    if (strike.signs.includes('ends')) open = false;
  }
  return slurred;
};

/** Dots shorten a note, dots under a slur only a little; a wedge more than a dot. How much pianists keep: Bresin and Battel, “Articulation strategies in expressive piano performance” (2000). */
export const staccato: Rule = ({ notation, pace }) => {
  const slurred = readSlurred(notation.strikes);
  const keeps = (strike: Strike): number => {
    if (strike.signs.includes('wedge')) return WEDGE;
    if (!strike.signs.includes('staccato')) return 1;
    return slurred.has(strike) ? PORTATO : STACCATO;
  };
  return ({ kind, onset, duration, strike }) =>
    kind === 'grace' ? 0 : (keeps(strike) - 1) * pace.between(onset, onset + duration);
};
