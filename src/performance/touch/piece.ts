import type { Notation } from '../../score/notation.ts';
import type { TempoChange } from '../../score/score.ts';
import type { Variation } from '../variation.ts';
import type { TouchWeights } from '../weights.ts';
import type { KeyStroke } from './keyStroke.ts';
import { layOut } from './layOut.ts';
import { createPace, type Pace } from './pace.ts';

/** What a written score is played with: its time, the weight of each rule of touch, and the evening. */
export interface TouchContext {
  readonly tempo: readonly TempoChange[];
  readonly weights: TouchWeights;
  readonly variation: Variation;
}

/** A written score under the hands, as the rules of touch read it. */
export interface Piece {
  readonly notation: Notation;
  /** All key strokes, by onset and then pitch. */
  readonly strokes: readonly KeyStroke[];
  /** Those of the melody, graces and ornaments included, by onset. */
  readonly melody: readonly KeyStroke[];
  readonly pace: Pace;
  readonly variation: Variation;
}

/** One reason to play a key louder, later or longer, as it is read out of a piece; 0 where it has nothing to say. */
export type Rule<P = Piece> = (piece: P) => (stroke: KeyStroke) => number;

/** Lays a score under the hands. */
export const createPiece = (
  notation: Notation,
  { tempo, variation }: Pick<TouchContext, 'tempo' | 'variation'>,
): Piece => {
  const pace = createPace(tempo);
  const strokes = layOut(notation, pace);
  const melody = strokes.filter(({ part }) => part === 'melody');
  return { notation, strokes, melody, pace, variation };
};

/** The sum of rules for each key stroke of a piece, each rule as strong as its weight. */
export const addUp = <P extends Piece>(
  rules: readonly (readonly [name: keyof TouchWeights, rule: Rule<P>])[],
  piece: P,
  weights: TouchWeights,
): ((stroke: KeyStroke) => number) => {
  const read = rules.map(([name, rule]) => ({ weight: weights[name], add: rule(piece) }));
  const sums = new Map(
    piece.strokes.map((stroke) => [
      stroke,
      read.reduce((sum, { weight, add }) => sum + weight * add(stroke), 0),
    ]),
  );
  return (stroke) => sums.get(stroke) ?? 0;
};
