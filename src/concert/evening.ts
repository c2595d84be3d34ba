import { notesBetween } from '../performance/notesBetween.ts';
import type { Performance } from '../performance/performance.ts';
import { createRehearsal, type Rehearsal } from '../performance/rehearsal/rehearse.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { type Accompanist, createAccompanist } from './accompanist.ts';
import { compassOf } from './compass.ts';
import type { Stats } from './handle.ts';
import type { House } from './house.ts';
import type { Improvisation } from './improvisation.ts';
import type { Blow } from './log.ts';
import { createPicture } from './picture.ts';
import { createPlayedSource } from './playedSource.ts';
import { createPlayhead } from './playhead.ts';
import type { Prepared } from './prepare.ts';
import { createScheduler } from './scheduler.ts';
import type { Size } from './size.ts';
import { createStatistics } from './statistics.ts';
import { whicheverPlays } from './whicheverPlays.ts';

/** The first note is handed over this long before it sounds, so that it is not late. */
const LEAD: Seconds = 0.15;

/** No finger stays on a key for longer. */
const LONGEST_HOLD: Seconds = 30;

/** One performance on one canvas. */
export interface Evening {
  readonly performance: Performance;
  /** The size of the canvas that hangs. */
  readonly size: Size;
  /** Between which keys most of the piece's melody lies. */
  readonly compass: readonly [low: Pitch, high: Pitch];
  readonly position: Seconds;
  readonly running: boolean;
  /** Whether a visitor plays alone, instead of a piece. */
  readonly improvised: boolean;
  /** Whether it is being improvised now: it goes on as long as somebody plays. */
  readonly improvising: boolean;
  /** Whether the last note is heard; never while somebody improvises. */
  readonly ended: boolean;
  /** How long nobody has played an improvisation. */
  readonly silentFor: Seconds;
  /** Whether the canvas takes no more strokes. */
  readonly full: boolean;
  readonly withVisitors: boolean;
  /** Whether the last string is damped, the last stroke laid and the varnish on. */
  readonly varnished: boolean;
  run(): void;
  /** Runs on with a visitor playing. */
  improvise(): void;
  /** What is rehearsed, from where it stands: it waits for a key, and follows. */
  rehearse(): void;
  /** The rehearsal is over and stands still: the rest of the piece is as it would have been. */
  endRehearsal(): void;
  readonly rehearsal: Rehearsal | undefined;
  /** Stands still and is silent, where it is or at `position`. */
  stop(position?: Seconds): void;
  /** Stands still at `position`; the canvas is put up again if more than that was painted on it. */
  goTo(position: Seconds): void;
  /** Puts up the canvas again, at `height` pixels if another one is given, to be painted by the frames to come. */
  repaint(height?: number): void;
  /** Hands sound over ahead of its time. */
  tick(): void;
  /** Paints what is heard by now, at most about so many slices of it, and shows it; says whether nothing due is left. */
  paint(slices: number): boolean;
  /** Paints at most about so many slices of what is still due without showing it; says whether nothing is left. */
  paintUnseen(slices: number): boolean;
  /** The varnish goes on. */
  finish(): void;
  /** The keys that the pianist holds down now. */
  readonly keysDown: readonly Pitch[];
  /** A visitor's key paints, or leads a rehearsal; after the last chord it does neither. */
  strike(blow: Blow): void;
  damp(pitch: Pitch): void;
  /** A visitor's pedal belongs to what they improvise. */
  pedal(depth: Unit): void;
  /** Counts a frame that came at `now`. */
  countFrame(now: Seconds): void;
  stats(): Stats;
}

/** Puts up a canvas and sits down at the beginning of the piece, or before a visitor's `improvisation`, which takes its place. */
export const createEvening = (
  { piano, easel, clock }: House,
  { performance: piece, plan }: Prepared,
  size: Size,
  improvisation?: Improvisation,
): Evening => {
  let current = improvisation?.performance ?? piece;
  const performance = whicheverPlays(() => current);
  const source = improvisation?.source ?? createPlayedSource(performance, plan);
  let improvising = false;
  let rehearsed: { readonly rehearsal: Rehearsal; readonly accompanist: Accompanist } | undefined;
  const playhead = createPlayhead(clock, () =>
    improvising || rehearsed ? Number.POSITIVE_INFINITY : performance.duration,
  );
  const scheduler = createScheduler(performance, piano, clock, playhead);
  const statistics = createStatistics();
  const picture = createPicture(easel, source, plan, { ...size, ground: plan.ground });
  /** Notes before this were painted because someone went there, not because they were heard. */
  let heardFrom: Seconds = 0;
  let turns = clock.turns;

  const run = () => {
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

  const repaint = (height?: number) => {
    heardFrom = playhead.position;
    picture.putUpAgain(clock.time, height);
  };

  const goTo = (position: Seconds) => {
    stop(position);
    heardFrom = playhead.position;
    if (playhead.position < picture.paintedUntil) repaint();
  };

  const endRehearsal = () => {
    if (!rehearsed) return;
    rehearsed.rehearsal.end(playhead.position);
    rehearsed = undefined;
    stop();
  };

  const isOver = () => !improvising && playhead.position >= performance.duration;

  const paint = (slices: number): boolean => {
    const budget = { left: slices };
    const now = clock.time;
    const grown = picture.grow(now, playhead.positionAt, budget);
    return grown && picture.paint(playhead.positionAt(now), budget);
  };

  // A canvas is painted from the beginning on, so its first `n` notes are the ones that it shows.
  const measureLateness = (paintedBefore: number) => {
    for (const note of performance.notes.slice(paintedBefore, easel.notesPainted)) {
      if (note.onset >= heardFrom) statistics.painted(playhead.position - note.onset);
    }
  };

  return {
    performance,
    compass: compassOf(piece.notes),
    stop,
    repaint,
    get size() {
      return picture.canvas;
    },
    get position() {
      return playhead.position;
    },
    get running() {
      return playhead.running;
    },
    improvised: improvisation !== undefined,
    get improvising() {
      return improvising;
    },
    get rehearsal() {
      return rehearsed?.rehearsal;
    },
    get ended() {
      if (rehearsed && !rehearsed.rehearsal.done) return false;
      return isOver();
    },
    get silentFor() {
      return improvisation?.silentFor(playhead.position) ?? 0;
    },
    get full() {
      return improvisation?.full ?? false;
    },
    get withVisitors() {
      const { entries } = improvisation ?? picture.visitors;
      return entries.some((entry) => entry.position <= playhead.position);
    },
    get varnished() {
      return picture.varnished;
    },
    run() {
      run();
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
      goTo(rehearsal.startsAt);
    },
    endRehearsal,
    goTo(position) {
      goTo(rehearsed ? rehearsed.rehearsal.goTo(position) : position);
    },
    tick() {
      // Sound that arrives just before the first note brings its latency: the beginning waits for it.
      if (clock.turns !== turns && playhead.waiting) run();
      if (rehearsed) rehearsed.accompanist.tick();
      else if (improvising)
        improvisation?.reach(playhead.position); // what a visitor plays has sounded
      else scheduler.tick();
    },
    paint(slices) {
      const paintedBefore = easel.notesPainted;
      const done = paint(slices);
      easel.present();
      measureLateness(paintedBefore);
      return done;
    },
    paintUnseen: paint,
    finish() {
      endRehearsal();
      stop();
      picture.visitors.lift(clock.time);
      picture.finish();
      easel.present();
    },
    get keysDown() {
      if (!playhead.running || improvising) return [];
      const { position } = playhead;
      return notesBetween(performance, position - LONGEST_HOLD, position)
        .filter(({ release }) => release > position)
        .map(({ pitch }) => pitch);
    },
    strike(blow) {
      if (rehearsed) rehearsed.accompanist.strike(blow.velocity);
      else if (isOver()) return;
      else if (improvisation) improvisation.strike(blow, playhead.position);
      else picture.visitors.strike(blow, playhead.position, clock.time);
    },
    damp(pitch) {
      if (improvisation) improvisation.damp(pitch, playhead.position);
      else picture.visitors.damp(pitch, clock.time);
    },
    pedal(depth) {
      if (improvising) improvisation?.pedal(depth, playhead.position);
    },
    countFrame: statistics.frame,
    stats: () => ({
      notesDue: notesBetween(performance, 0, playhead.position).length,
      notesPainted: easel.notesPainted,
      strokes: easel.strokes - picture.visitors.lifted,
      liveStrokes: easel.liveStrokes,
      worstLatenessMs: statistics.worstLatenessMs,
      medianLatenessMs: statistics.latenessMs(0.5),
      p95LatenessMs: statistics.latenessMs(0.95),
      frames: statistics.frames,
      longFrames: statistics.longFrames,
      scheduledNotes: piano.scheduledNotes,
      heldNotes: piano.heldNotes,
      latencyHint: piano.latencyHint,
      outputLatency: piano.outputLatency,
      get picture() {
        return easel.digest();
      },
    }),
  };
};
