import type { TempoRule } from './curve.ts';
import { readPhrases } from './phrases.ts';

/** How far into a phrase it flows fastest, and how much slower it begins and ends. */
const PEAK = 0.45;
const BEGINS = -0.07;
const ENDS = -0.13;

/**
 * A phrase of four measures gathers speed to its middle and gives way again: an arch of two half parabolas.
 * Todd, “The dynamics of dynamics” (JASA 1992); the rule “phrase arch” of Friberg, Bresin and Sundberg (2006).
 */
export const phraseArch: TempoRule = (notation) => {
  const phrases = readPhrases(notation);
  return (at) => {
    const phrase = phrases.findLast((one) => one.at <= at);
    if (!phrase) return 0;
    const way = (at - phrase.at) / (phrase.to - phrase.at);
    return way < PEAK ? BEGINS * (1 - way / PEAK) ** 2 : ENDS * ((way - PEAK) / (1 - PEAK)) ** 2;
  };
};
