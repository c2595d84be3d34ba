import type { Seconds } from '../units.ts';

/** What a clock is read from. */
export interface TimeSources {
  /** The sound card's time; stands still while sound is refused or lost, starts again from 0 on a new card. */
  sound(): Seconds;
  /** How long after `sound` says so a sound is heard; it may change at any time. */
  latency(): Seconds;
  /** A monotonic time that always advances. */
  wall(): Seconds;
}

/** One time for ear and eye, from any zero; it never runs back. */
export interface Clock {
  /** What is heard now. */
  readonly time: Seconds;
  readonly follows: 'sound' | 'wall';
  /** How many times the sound card was lost, joined again or changed: what was scheduled before is void. */
  readonly turns: number;
  /** How far the sound card is ahead of what is heard; 0 without sound. */
  readonly ahead: Seconds;
  /** The sound card's time at which a sound must start to be heard at `moment`. */
  toSound(moment: Seconds): Seconds;
}

const STILL_FOR: Seconds = 0.5;

// One task that holds the page up is not a lost card: what counts is how long it stands still while somebody looks.
const LONGEST_LOOK: Seconds = 0.1;

// A wall that leaps further than this between two readings is a laptop that slept; the evening waited.
const LONGEST_STEP = 60;

/** A clock that follows the sound card while it advances and the wall after it has stood still for half a second. */
export const createClock = ({ sound, latency, wall }: TimeSources): Clock => {
  let card = sound();
  let wallTime = wall();
  let still = 0;
  let time = 0;
  let turns = 0;
  let follows: Clock['follows'] = 'sound';
  /** The clock's time when the card's is 0. */
  let shift = latency() - card;

  const join = () => {
    shift = time - (card - latency());
    follows = 'sound';
    turns += 1;
  };

  const lose = () => {
    follows = 'wall';
    turns += 1;
  };

  const followSound = (advanced: Seconds) => {
    if (advanced < 0) join();
    // A latency that grows makes the card's say fall back; the clock waits for it instead.
    else if (advanced > 0) time = Math.max(time, card - latency() + shift);
    else if (still >= STILL_FOR) lose();
  };

  const followWall = (advanced: Seconds, step: Seconds) => {
    time += Math.min(step, LONGEST_STEP);
    if (advanced !== 0) join();
  };

  const read = (): Seconds => {
    const [cardBefore, wallBefore] = [card, wallTime];
    card = sound();
    wallTime = wall();
    const advanced = card - cardBefore;
    const step = wallTime - wallBefore;
    still = advanced === 0 ? still + Math.min(step, LONGEST_LOOK) : 0;
    if (follows === 'sound') followSound(advanced);
    else followWall(advanced, step);
    return time;
  };

  return {
    get time() {
      return read();
    },
    get follows() {
      read();
      return follows;
    },
    get turns() {
      read();
      return turns;
    },
    get ahead() {
      return follows === 'sound' ? Math.max(0, card + shift - read()) : 0;
    },
    toSound: (moment) => moment - shift,
  };
};
