import type { Rule } from '../touch/piece.ts';

/** The first repetition yields by so much, and each further one grows by so much. */
const YIELDS = -4;
const GROWS = 2.2;

/** A note that is struck again is never the same again: it yields, then leads on to what follows. A singer never sings one syllable twice alike. */
export const repeats: Rule = ({ melody }) => {
  const points = new Map<object, number>();
  let times = 0;
  melody.forEach((stroke, i) => {
    const isRepeat = stroke.kind === 'note' && melody[i - 1]?.pitch === stroke.pitch;
    times = isRepeat ? times + 1 : 0;
    // An accent on the repetition is the opposite of yielding.
    const isAccented = stroke.strike.signs.includes('accent');
    if (isRepeat && !isAccented) points.set(stroke, YIELDS + GROWS * (times - 1));
  });
  return (stroke) => points.get(stroke) ?? 0;
};
