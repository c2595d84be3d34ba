import type { Ornament, Strike } from '../../score/notation.ts';
import type { Pitch, Seconds } from '../../units.ts';

/** A note of an ornament: how long it lasts, one after the other from its sign's note on. */
export interface OrnamentNote {
  readonly pitch: Pitch;
  readonly length: Seconds;
}

/** A trill's pace: about eleven notes a second; pianists' trills as Moore measured them, “Piano trills” (Music Perception 1992). */
export const TRILL_NOTE: Seconds = 1 / 11;

/** The notes of a prall or a short trill, on the beat and quick; what is left belongs to the last. */
const PRALL_NOTE: Seconds = 0.07;

/** The small notes of a turn, unhurried. */
const TURN_NOTE: Seconds = 0.095;

/** A trill's first note is so much longer than the later ones, and how many notes it takes to settle. */
const HESITATION = 0.6;
const SETTLES = 2;

/** At most so much of a note goes into a turn. */
const TURN_SHARE = 0.7;

/** Shorter notes than this trill only once. */
const SHORT: Seconds = 0.5;

const playTrill = (main: Pitch, upper: Pitch, room: Seconds, after: number) => {
  const pairs = Math.max(1, Math.round(room / TRILL_NOTE / 2));
  // With an afterbeat the trill ends on its upper note, without one on its main note.
  const count = after > 0 ? 2 * pairs : 2 * pairs + 1;
  const shares = Array.from({ length: count }, (_, i) => 1 + HESITATION * Math.exp(-i / SETTLES));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, i) => ({
    pitch: i % 2 === 0 ? main : upper,
    length: (room * share) / whole,
  }));
};

/** Quick notes first, the last one filling what is left. */
const playPrall = (main: Pitch, upper: Pitch, room: Seconds): readonly OrnamentNote[] => {
  const length = Math.min(PRALL_NOTE, room / 4);
  return [
    { pitch: main, length },
    { pitch: upper, length },
    { pitch: main, length: room - 2 * length },
  ];
};

/** The main note, then the turn at the end of its time. */
const playTurn = (main: Pitch, upper: Pitch, lower: Pitch, room: Seconds) => {
  const length = Math.min(TURN_NOTE, (room * TURN_SHARE) / 4);
  const turn = [upper, main, lower, main].map((pitch) => ({ pitch, length }));
  return [{ pitch: main, length: room - 4 * length }, ...turn];
};

/** The notes that an ornament stands for, played within `room` seconds from the main note on; `after` says how many grace notes follow that belong to its end. */
export const layOrnament = (
  { shape, upper, lower = upper }: Ornament,
  { pitches }: Strike,
  room: Seconds,
  after: number,
): readonly OrnamentNote[] => {
  const main = Math.max(...pitches);
  if (shape === 'turn') return playTurn(main, upper, lower, room);
  if (shape === 'prall' || room < SHORT) return playPrall(main, upper, room);
  return playTrill(main, upper, room, after);
};
