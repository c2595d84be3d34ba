import type { Seconds } from '../../units.ts';
import type { TouchWeights } from '../weights.ts';
import { bassLead } from './bassLead.ts';
import { chordSpread } from './chordSpread.ts';
import type { KeyStroke } from './keyStroke.ts';
import { lastChord } from './lastChord.ts';
import { melodicRubato } from './melodicRubato.ts';
import { melodyLead, type ShapedPiece } from './melodyLead.ts';
import { addUp } from './piece.ts';

/** What parts the hands and the fingers from one another, in seconds after the grid. */
const RULES = [
  ['bassLead', bassLead],
  ['melodyLead', melodyLead],
  ['chordSpread', chordSpread],
  ['lastChord', lastChord],
  ['melodicRubato', melodicRubato],
] as const;

/** When each key of a piece is struck: its place on the grid, and all rules of asynchrony; never before the piece begins. */
export const shapeTiming = (
  piece: ShapedPiece,
  weights: TouchWeights,
): ((stroke: KeyStroke) => Seconds) => {
  const add = addUp(RULES, piece, weights);
  return (stroke) => Math.max(0, piece.pace.secondsAt(stroke.onset) + add(stroke));
};
