import type { Beats } from '../../units.ts';
import type { KeyStroke } from '../touch/keyStroke.ts';
import type { Rule } from '../touch/piece.ts';
import { readGrowth } from './growth.ts';

/** The first repetition yields by so much, and each further one grows by so much. */
const YIELDS = -4;
const GROWS = 2.2;

/** A note that a short one anticipated does not yield to it: it is leaned on. */
const LEANS = 3;

const EIGHTH: Beats = 0.5;

/** Whether a note shorter than an eighth only anticipated this longer one. */
const isAnticipated = ({ strike }: KeyStroke, before: KeyStroke | undefined): boolean => {
  const shorter = before?.strike.duration ?? Infinity;
  return shorter < EIGHTH - 1e-6 && shorter < strike.duration - 1e-6;
};

/** A note that is struck again is never the same again: it yields, then leads on to what follows; where the sound is to grow it does not yield. A singer never sings one syllable twice alike. */
export const repeats: Rule = ({ melody, notation }) => {
  const grows = readGrowth(notation);
  const points = new Map<KeyStroke, number>();
  let times = 0;
  melody.forEach((stroke, i) => {
    const isRepeat = stroke.kind === 'note' && melody[i - 1]?.pitch === stroke.pitch;
    times = isRepeat ? times + 1 : 0;
    if (!isRepeat || stroke.strike.signs.includes('accent')) return;
    const anticipated = isAnticipated(stroke, melody[i - 1]);
    if (anticipated) points.set(stroke, LEANS);
    else if (!grows(stroke.onset)) points.set(stroke, YIELDS + GROWS * (times - 1));
  });
  return (stroke) => points.get(stroke) ?? 0;
};
