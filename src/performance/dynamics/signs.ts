import type { Sign } from '../../score/notation.ts';
import type { Beats } from '../../units.ts';
import type { Rule } from '../touch/piece.ts';

/** What a sign adds, in points; an accent leans on the line and does not break it. */
const POINTS: Readonly<Partial<Record<Sign, number>>> = { accent: 6, forzato: 12, wedge: 5 };

/** How much softer than its surroundings a phrase's last note is laid down; a short one leads on to what follows. */
const LAST = -4;
const RESTS: Beats = 1;

/** Accents, forzati and wedges stand out; the last note of a phrase is let go. A grace has its own signs, not those of the note that it leads to. */
export const signs: Rule = () => {
  return ({ kind, part, strike }) => {
    if (kind === 'ornament' || part === 'chord') return 0;
    const own = kind === 'grace' ? strike.graces.signs : strike.signs;
    const ends = own.includes('ends') && strike.duration >= RESTS ? LAST : 0;
    return own.reduce((sum, sign) => sum + (POINTS[sign] ?? 0), ends);
  };
};
