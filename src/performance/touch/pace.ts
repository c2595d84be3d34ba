import { createBeatsAt } from '../../score/beatsAt.ts';
import type { TempoChange } from '../../score/score.ts';
import { createSecondsAt } from '../../score/secondsAt.ts';
import type { Beats, Seconds } from '../../units.ts';

/** Between places in a score and moments of its performance: hands move in seconds, whatever the tempo. */
export interface Pace {
  secondsAt(at: Beats): Seconds;
  beatsAt(moment: Seconds): Beats;
  /** How long it takes from one place to another. */
  between(from: Beats, to: Beats): Seconds;
  /** The place that is reached so much later (negative: earlier). */
  later(at: Beats, seconds: Seconds): Beats;
}

/** The pace of a tempo (by place, the first at 0). */
export const createPace = (tempo: readonly TempoChange[]): Pace => {
  const secondsAt = createSecondsAt(tempo);
  const beatsAt = createBeatsAt(tempo);
  return {
    secondsAt,
    beatsAt,
    between: (from, to) => secondsAt(to) - secondsAt(from),
    later: (at, seconds) => beatsAt(secondsAt(at) + seconds),
  };
};
