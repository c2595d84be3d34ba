import { notesBetween } from '../performance/notesBetween.ts';
import type { Performance } from '../performance/performance.ts';
import { createRehearsal, type Rehearsal } from '../performance/rehearsal/rehearse.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { type Accompanist, createAccompanist } from './accompanist.ts';
import type { House } from './house.ts';
import type { Improvisation } from './improvisation.ts';
import { createPlayhead } from './playhead.ts';
import { createScheduler } from './scheduler.ts';
import { whicheverPlays } from './whicheverPlays.ts';

/** The first note is handed over this long before it sounds, so that it is not late. */
const LEAD: Seconds = 0.15;

/** No finger stays on a key for longer. */
const LONGEST_HOLD: Seconds = 30;

/** Who plays, and where in the piece they are: the pianist, a visitor whom the left hand follows, or a visitor alone. */
export interface Playing {
  readonly performance: Performance;
  readonly position: Seconds;
  readonly running: boolean;
  /** Whether it is being improvised now: it goes on as long as somebody plays. */
  readonly improvising: boolean;
  readonly rehearsal: Rehearsal | undefined;
  /** Whether the end of what was played is heard; never while somebody improvises. */
  readonly over: boolean;
  /** Whether it is over, and no note of a rehearsal is left. */
  readonly ended: boolean;
  /** The keys that the pianist holds down now. */
  readonly keysDown: readonly Pitch[];
  /** What is heard at a moment of the clock, if it is played then as it is now. */
  positionAt(moment: Seconds): Seconds;
  run(): void;
  /** Runs on with a visitor playing. */
  improvise(): void;
  /** What is played, from where it stands, is rehearsed: it waits for a key, and follows. Returns where it begins. */
  rehearse(): Seconds;
  /** The rehearsal is over and stands still: the rest of the piece is as it would have been. */
  endRehearsal(): void;
  /** A visitor's key leads the rehearsal; false where there is none. */
  lead(velocity: Unit): boolean;
  /** Stands still and is silent, where it is or at `position`. */
  stop(position?: Seconds): void;
  /** Hands sound over ahead of its time. */
  tick(): void;
}

/** Sits down at the beginning of `piece`, or before a visitor's `improvisation`, which takes its place. */
export const createPlaying = (
  { piano, clock }: House,
  piece: Performance,
  improvisation?: Improvisation,
): Playing => {
  let current = improvisation?.performance ?? piece;
  const performance = whicheverPlays(() => current);
  let improvising = false;
  let rehearsed: { readonly rehearsal: Rehearsal; readonly accompanist: Accompanist } | undefined;
  const playhead = createPlayhead(clock, () =>
    improvising || rehearsed ? Number.POSITIVE_INFINITY : performance.duration,
  );
  const scheduler = createScheduler(performance, piano, clock, playhead);
  let turns = clock.turns;

  const start = () => {
    turns = clock.turns;
    playhead.start(clock.time + clock.ahead + LEAD);
  };

  /** Where what is played stands still, or ends. */
  const leave = (): Seconds =>
    improvising && improvisation ? improvisation.leave(playhead.position) : playhead.position;

  const stop = (position?: Seconds) => {
    const left = leave();
    improvising = false;
    playhead.place(position ?? left);
    scheduler.reset();
  };

  const isOver = () => !improvising && playhead.position >= performance.duration;

  return {
    performance,
    stop,
    get position() {
      return playhead.position;
    },
    get running() {
      return playhead.running;
    },
    get improvising() {
      return improvising;
    },
    get rehearsal() {
      return rehearsed?.rehearsal;
    },
    get over() {
      return isOver();
    },
    get ended() {
      if (rehearsed && !rehearsed.rehearsal.done) return false;
      return isOver();
    },
    get keysDown() {
      if (!playhead.running || improvising) return [];
      const { position } = playhead;
      return notesBetween(performance, position - LONGEST_HOLD, position)
        .filter(({ release }) => release > position)
        .map(({ pitch }) => pitch);
    },
    positionAt: playhead.positionAt,
    run() {
      start();
      scheduler.tick();
    },
    improvise() {
      improvising = true;
      turns = clock.turns;
      playhead.start(clock.time);
    },
    rehearse() {
      stop();
      const rehearsal = createRehearsal(current, playhead.position);
      current = rehearsal.performance;
      rehearsed = { rehearsal, accompanist: createAccompanist(rehearsal, piano, clock, playhead) };
      return rehearsal.startsAt;
    },
    endRehearsal() {
      if (!rehearsed) return;
      rehearsed.rehearsal.end(playhead.position);
      rehearsed = undefined;
      stop();
    },
    lead(velocity) {
      rehearsed?.accompanist.strike(velocity);
      return rehearsed !== undefined;
    },
    tick() {
      // Sound that arrives just before the first note brings its latency: the beginning waits for it.
      if (clock.turns !== turns && playhead.waiting) start();
      if (rehearsed) rehearsed.accompanist.tick();
      else if (improvising)
        improvisation?.reach(playhead.position); // what a visitor plays has sounded
      else scheduler.tick();
    },
  };
};
