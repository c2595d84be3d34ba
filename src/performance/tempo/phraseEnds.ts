import { type Beats, mix } from '../../units.ts';
import { timesHeard } from '../timesHeard.ts';
import type { TempoRule } from './curve.ts';
import { type Phrase, readPhrases } from './phrases.ts';

/** How long before its last note a phrase begins to give way, and by how much for each beat that this note lasts. */
const APPROACH: Beats = 2.5;
const EACH_BEAT = -0.05;
const LEAST = -0.065;

/** How much of that is left while the last note sounds, and when the phrase is over. */
const AT_REST = 0.72;
const AFTER = 0.62;

/** Each return gives way by so much more than the one before, as there is more to say at its end; the last strophe most of all, since nothing but the coda follows. */
const GROWS = 0.15;
const BEFORE_CODA = 1.4;

const depthOf = ({ rest, next, section }: Phrase): number =>
  (LEAST + EACH_BEAT * (rest?.length ?? 0)) *
  (1 + GROWS * timesHeard(section)) *
  (next === 'coda' && section !== 'coda' ? BEFORE_CODA : 1);

/**
 * A phrase broadens towards its last note and rests on it, the more the longer that note is. The way down is a
 * parabola: Repp, “A constraint on the expressive timing of a melodic gesture” (Music Perception 1992).
 */
export const phraseEnds: TempoRule = (notation) => {
  const phrases = readPhrases(notation);
  return (at) => {
    const phrase = phrases.findLast((one) => one.at <= at);
    if (!phrase?.rest) return 0;
    const away = at + 0.5 - phrase.rest.at;
    if (away <= -APPROACH) return 0;
    const depth = depthOf(phrase);
    if (away <= 0) return depth * (1 + away / APPROACH) ** 2;
    const share = (at - phrase.rest.at) / (phrase.to - phrase.rest.at);
    return depth * mix(AT_REST, AFTER, share);
  };
};
