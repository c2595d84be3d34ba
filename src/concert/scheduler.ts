import { notesBetween } from '../performance/notesBetween.ts';
import type { Performance, PlayedNote, PlayedPedal } from '../performance/performance.ts';
import type { Seconds } from '../units.ts';
import type { Clock } from './clock.ts';
import type { Playhead } from './playhead.ts';
import type { Piano } from './ports.ts';

/** How far ahead of the sound card notes are handed over: stalls of half a second were measured while samples load; to pause takes back what is scheduled, so it costs nothing. */
const LOOK_AHEAD: Seconds = 0.8;

/** A note is struck up to this late; later, a rest hurts the music less than a stumble, and it is only painted. */
const LATEST_STRIKE: Seconds = 0.05;

/** Hands a performance to the piano a little ahead of its time, each note once. */
export interface Scheduler {
  /** Hands over what comes due; call it often, from a timer that also runs while the page is hidden. */
  tick(): void;
  /** Forgets what was handed over: the next `tick` begins at the playhead. */
  reset(): void;
}

/** A scheduler that plays `performance` by the playhead, on the sound card's clock. */
export const createScheduler = (
  performance: Performance,
  piano: Piano,
  clock: Clock,
  playhead: Playhead,
): Scheduler => {
  let handedUntil: Seconds | undefined;
  let turns = clock.turns;

  const momentOnCard = (time: Seconds) => clock.toSound(playhead.momentOf(time));

  const schedule = (note: PlayedNote) => {
    const start = momentOnCard(note.onset);
    const damped = momentOnCard(note.damped);
    const now = piano.time;
    if (now - start > LATEST_STRIKE || now >= damped) return;
    piano.schedule(note, Math.max(start, now), damped);
  };

  const press = ({ at, depth }: PlayedPedal) =>
    piano.press(depth, Math.max(momentOnCard(at), piano.time));

  /** From the middle of a piece on, the pedal is where the last move has left it. */
  const takeUpPedal = (position: Seconds) => {
    const last = performance.pedal.findLast(({ at }) => at < position);
    if (last) press(last);
  };

  const reset = () => {
    piano.hush();
    handedUntil = undefined;
  };

  return {
    reset,
    tick() {
      if (clock.turns !== turns) reset();
      turns = clock.turns;
      if (!playhead.running || clock.follows === 'wall') return;
      const from = handedUntil ?? playhead.position;
      const until = playhead.position + clock.ahead + LOOK_AHEAD;
      if (until <= from) return;
      if (handedUntil === undefined) takeUpPedal(from);
      handedUntil = until;
      for (const move of performance.pedal) if (move.at >= from && move.at < until) press(move);
      for (const note of notesBetween(performance, from, until)) schedule(note);
    },
  };
};
