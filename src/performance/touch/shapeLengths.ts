import type { Seconds } from '../../units.ts';
import type { TouchWeights } from '../weights.ts';
import { accompaniment } from './accompaniment.ts';
import { breathing } from './breathing.ts';
import type { KeyStroke } from './keyStroke.ts';
import { legato, type TimedPiece } from './legato.ts';
import { addUp } from './piece.ts';
import { staccato } from './staccato.ts';

/** What makes keys stay down longer than written, or less long, in seconds. */
const RULES = [
  ['legato', legato],
  ['staccato', staccato],
  ['breathing', breathing],
  ['accompaniment', accompaniment],
] as const;

/** How long each key of a piece stays down: its written time, and all rules of articulation. */
export const shapeLengths = (
  piece: TimedPiece,
  weights: TouchWeights,
): ((stroke: KeyStroke) => Seconds) => {
  const add = addUp(RULES, piece, weights);
  return (stroke) => piece.pace.between(stroke.onset, stroke.onset + stroke.duration) + add(stroke);
};
