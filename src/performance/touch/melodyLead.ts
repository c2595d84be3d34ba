import type { Beats, Seconds } from '../../units.ts';
import { clamp, type Unit } from '../../units.ts';
import type { KeyStroke } from './keyStroke.ts';
import type { Piece, Rule } from './piece.ts';

/** A piece whose loudness is decided. */
export interface ShapedPiece extends Piece {
  readonly loudness: (stroke: KeyStroke) => Unit;
}

/** A hammer that is thrown faster arrives earlier: so much for each 127th of velocity between two keys pressed together. */
const POINT: Seconds = 0.0007;
const MOST: Seconds = 0.025;

/** A quick note has no room to come early. */
const SHARE = 0.12;

/** The loudest of the left hand's keys at each onset, basses apart. */
const chordLoudness = ({ strokes, loudness }: ShapedPiece): ReadonlyMap<Beats, Unit> => {
  const chords = new Map<Beats, Unit>();
  for (const stroke of strokes) {
    if (stroke.part !== 'chord') continue;
    const { onset } = stroke.strike;
    chords.set(onset, Math.max(chords.get(onset) ?? 0, loudness(stroke)));
  }
  return chords;
};

/** Where the melody meets a chord and no bass it comes a little before it, since its key goes down faster: melody lead is an effect of voicing (Goebl, “Melody lead in piano performance: Expressive device or artifact?”, JASA 2001: 20 to 30 ms). */
export const melodyLead: Rule<ShapedPiece> = (piece) => {
  const chords = chordLoudness(piece);
  return (stroke) => {
    const { strike, kind } = stroke;
    const chord = chords.get(strike.onset);
    if (strike.hand === 'left' || chord === undefined || kind === 'ornament') return 0;
    const lead = POINT * 127 * (piece.loudness(stroke) - chord);
    const most = SHARE * piece.pace.between(strike.onset, strike.onset + strike.duration);
    return -clamp(lead, 0, Math.min(MOST, most));
  };
};
