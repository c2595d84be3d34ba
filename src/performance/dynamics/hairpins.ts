import type { Rule } from '../touch/piece.ts';
import { readDynamics } from './letters.ts';
import { readLevels } from './level.ts';
import { createSwelling } from './swells.ts';

/** A hairpin's worth: less than a letter, and it is remembered for most of a measure. */
const SIZE = { gain: 6.5, ebb: 4 } as const;

/** How much of it the left hand takes up. */
const ACCOMPANIMENT = 0.75;

/** Chopin's hairpins, cresc. and dim.: the line swells and dies away with them, the left hand somewhat less, as a voice does over its accompaniment. */
export const hairpins: Rule = ({ notation }) => {
  const swelling = createSwelling(readDynamics(notation), readLevels(notation), SIZE);
  return ({ hand, onset }) => swelling(onset) * (hand === 'right' ? 1 : ACCOMPANIMENT);
};
