import type { Beats, Seconds } from '../../units.ts';
import type { Rule } from './piece.ts';

/** How far the melody lingers behind the left hand in the middle of a measure's first half, and runs ahead in its second. */
const LINGERS: Seconds = 0.009;

/** What an evening adds to it or takes away, by how much at most, and over how many beats it changes. */
const TONIGHT: Seconds = 0.014;
const SPAN: Beats = 2.5;

/** Over a measured bass the melody lingers, then catches up, and is home at the bar line: Chopin's own rubato, “the left hand is the Kapellmeister” (Lenz and Mikuli in Eigeldinger, “Chopin: Pianist and Teacher”). */
export const melodicRubato: Rule = ({ notation: { measures }, variation }) => {
  return ({ hand, onset, strike }) => {
    if (hand === 'left' || strike.cadenza) return 0;
    const measure = measures.findLast(({ at }) => at <= onset);
    if (!measure) return 0;
    const share = (onset - measure.at) / measure.length;
    const away = Math.sin(Math.PI * share) ** 2;
    const lingers = LINGERS * Math.sin(2 * Math.PI * share);
    return lingers + TONIGHT * away * variation.drift('melodic rubato', onset, SPAN);
  };
};
