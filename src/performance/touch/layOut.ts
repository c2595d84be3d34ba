import type { Notation, Strike } from '../../score/notation.ts';
import type { Seconds } from '../../units.ts';
import { createIntoGroup } from './dottedQuarters.ts';
import type { KeyStroke, Part } from './keyStroke.ts';
import { layOrnament, TRILL_NOTE } from './layOrnament.ts';
import type { Pace } from './pace.ts';

/** A single grace note is as short as a finger can make it; three and more are spread like a harp. */
const ACCIACCATURA: Seconds = 0.065;
const SPREAD: Seconds = 0.095;

/** The keys of a spread chord stay down until the pedal has caught them. */
const HELD_OVER: Seconds = 0.4;

/** Thirteenths of three eighths do not add up to the last bit. */
const SLACK = 1e-6;

/** Below E3 the lowest note of a chord on the beat is a bass. */
const BASS_BELOW = 52;

const partOf = ({ hand, pitches }: Strike, place: number, isOnBeat: boolean): Part => {
  if (hand === 'right') return place === pitches.length - 1 ? 'melody' : 'under';
  const isLow = pitches.length === 1 || (pitches[place] ?? BASS_BELOW) < BASS_BELOW;
  return place === 0 && isLow && isOnBeat ? 'bass' : 'chord';
};

/** How far before its main note each grace note begins: those after a trill go on at its pace. */
const graceLength = (count: number, before: Strike | undefined): Seconds => {
  if (before?.ornament?.shape === 'trill') return TRILL_NOTE;
  return count > 2 ? SPREAD : ACCIACCATURA;
};

const layGraces = (
  strike: Strike,
  before: Strike | undefined,
  pace: Pace,
): readonly KeyStroke[] => {
  const { pitches } = strike.graces;
  const length = graceLength(pitches.length, before);
  return pitches.map((pitch, place): KeyStroke => {
    const onset = pace.later(strike.onset, (place - pitches.length) * length);
    const end =
      pitches.length > 2 ? pace.later(strike.onset, HELD_OVER) : pace.later(onset, length);
    const duration = end - onset;
    const part = strike.hand === 'right' ? 'melody' : 'chord';
    return { pitch, onset, duration, hand: strike.hand, kind: 'grace', part, strike, place };
  });
};

const layMain = (strike: Strike, isOnBeat: boolean): readonly KeyStroke[] =>
  strike.pitches.map((pitch, place) => ({
    pitch,
    onset: strike.onset,
    duration: strike.duration,
    hand: strike.hand,
    kind: strike.cadenza ? 'cadenza' : 'note',
    part: partOf(strike, place, isOnBeat),
    strike,
    place,
  }));

/** A note with its ornament played out: the first note is the written one. */
const layOrnamented = (written: KeyStroke, next: Strike | undefined, pace: Pace) => {
  const { strike } = written;
  if (!strike.ornament) return [written];
  const after = next?.graces.pitches.length ?? 0;
  const end = strike.onset + strike.duration;
  const room = pace.between(strike.onset, end) - after * graceLength(after, strike);
  let begins = pace.secondsAt(strike.onset);
  return layOrnament(strike.ornament, strike, room, after).map(
    ({ pitch, length }, place): KeyStroke => {
      const onset = pace.beatsAt(begins);
      begins += length;
      const duration = pace.beatsAt(begins) - onset;
      const kind = place === 0 ? written.kind : 'ornament';
      return { ...written, pitch, onset, duration, kind, place };
    },
  );
};

/** Every key of a written score, by onset and then pitch, as it lies under the hands before it is shaped. */
export const layOut = (notation: Notation, pace: Pace): readonly KeyStroke[] => {
  const intoGroup = createIntoGroup(notation.measures);
  const hands = (['right', 'left'] as const).map((hand) =>
    notation.strikes.filter((strike) => strike.hand === hand),
  );
  return hands
    .flatMap((strikes) =>
      strikes.flatMap((strike, i) => [
        ...layGraces(strike, strikes[i - 1], pace),
        ...layMain(strike, intoGroup(strike.onset) < SLACK).flatMap((written) =>
          written.pitch === Math.max(...strike.pitches)
            ? layOrnamented(written, strikes[i + 1], pace)
            : [written],
        ),
      ]),
    )
    .sort((a, b) => a.onset - b.onset || a.pitch - b.pitch);
};
