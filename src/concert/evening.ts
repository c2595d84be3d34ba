import type { LightName } from '../painting/lightName.ts';
import type { Pitch, Seconds, Unit } from '../units.ts';
import { compassOf } from './compass.ts';
import type { Stats } from './handle.ts';
import type { House } from './house.ts';
import type { Improvisation } from './improvisation.ts';
import type { Blow } from './log.ts';
import { createPicture } from './picture.ts';
import { createPlayedSource } from './playedSource.ts';
import { createPlaying, type Playing } from './playing.ts';
import type { Prepared } from './prepare.ts';
import type { Size } from './size.ts';
import { createStatistics } from './statistics.ts';
import { takeStats } from './stats.ts';

/** One performance on one canvas. */
export interface Evening
  extends Pick<
    Playing,
    | 'performance'
    | 'position'
    | 'running'
    | 'improvising'
    | 'rehearsal'
    | 'ended'
    | 'keysDown'
    | 'run'
    | 'improvise'
    | 'endRehearsal'
    | 'stop'
    | 'tick'
  > {
  /** The size of the canvas that hangs. */
  readonly size: Size;
  /** Between which keys most of the piece's melody lies. */
  readonly compass: readonly [low: Pitch, high: Pitch];
  /** Whether a visitor plays alone, instead of a piece. */
  readonly improvised: boolean;
  /** How long nobody has played an improvisation. */
  readonly silentFor: Seconds;
  /** Whether the canvas takes no more strokes. */
  readonly full: boolean;
  readonly withVisitors: boolean;
  /** What light its picture is painted in. */
  readonly light: LightName;
  /** Whether the last string is damped, the last stroke laid and the varnish on. */
  readonly varnished: boolean;
  /** What is rehearsed, from where it stands: it waits for a key, and follows. */
  rehearse(): void;
  /** Stands still at `position`; the canvas is put up again if more than that was painted on it. */
  goTo(position: Seconds): void;
  /** Puts up the canvas again, at `height` pixels if another one is given, to be painted by the frames to come. */
  repaint(height?: number): void;
  /** Paints what is heard by now, at most about so many slices of it, and shows it; says whether nothing due is left. */
  paint(slices: number): boolean;
  /** Paints at most about so many slices of what is still due without showing it; says whether nothing is left. */
  paintUnseen(slices: number): boolean;
  /** The varnish goes on. */
  finish(): void;
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
  house: House,
  { performance: piece, plan }: Prepared,
  size: Size,
  improvisation?: Improvisation,
): Evening => {
  const { easel, clock } = house;
  const playing = createPlaying(house, piece, improvisation);
  const { performance } = playing;
  const source = improvisation?.source ?? createPlayedSource(performance, plan);
  const statistics = createStatistics();
  const picture = createPicture(easel, source, plan, {
    ...size,
    cloth: plan.cloth,
    ground: plan.ground,
  });
  /** Notes before this were painted because someone went there, not because they were heard. */
  let heardFrom: Seconds = 0;

  const repaint = (height?: number) => {
    heardFrom = playing.position;
    picture.putUpAgain(clock.time, height);
  };

  const goTo = (position: Seconds) => {
    playing.stop(position);
    heardFrom = playing.position;
    if (playing.position < picture.paintedUntil) repaint();
  };

  const paint = (slices: number): boolean => {
    const budget = { left: slices };
    const now = clock.time;
    const grown = picture.grow(now, playing.positionAt, budget);
    return grown && picture.paint(playing.positionAt(now), budget);
  };

  // A canvas is painted from the beginning on, so its first `n` notes are the ones that it shows.
  const measureLateness = (paintedBefore: number) => {
    for (const note of performance.notes.slice(paintedBefore, easel.notesPainted)) {
      if (note.onset >= heardFrom) statistics.painted(playing.position - note.onset);
    }
  };

  return {
    performance,
    compass: compassOf(piece.notes),
    improvised: improvisation !== undefined,
    run: playing.run,
    improvise: playing.improvise,
    endRehearsal: playing.endRehearsal,
    stop: playing.stop,
    tick: playing.tick,
    repaint,
    get size() {
      return picture.canvas;
    },
    get position() {
      return playing.position;
    },
    get running() {
      return playing.running;
    },
    get improvising() {
      return playing.improvising;
    },
    get rehearsal() {
      return playing.rehearsal;
    },
    get ended() {
      return playing.ended;
    },
    get keysDown() {
      return playing.keysDown;
    },
    get silentFor() {
      return improvisation?.silentFor(playing.position) ?? 0;
    },
    get full() {
      return improvisation?.full ?? false;
    },
    light: plan.light,
    get withVisitors() {
      const { entries } = improvisation ?? picture.visitors;
      return entries.some((entry) => entry.position <= playing.position);
    },
    get varnished() {
      return picture.varnished;
    },
    rehearse: () => goTo(playing.rehearse()),
    goTo: (position) => goTo(playing.rehearsal?.goTo(position) ?? position),
    paint(slices) {
      const paintedBefore = easel.notesPainted;
      const done = paint(slices);
      easel.present();
      measureLateness(paintedBefore);
      return done;
    },
    paintUnseen: paint,
    finish() {
      playing.endRehearsal();
      playing.stop();
      picture.visitors.lift(clock.time);
      picture.finish();
      easel.present();
    },
    strike(blow) {
      if (playing.lead(blow.velocity) || playing.over) return;
      if (improvisation) improvisation.strike(blow, playing.position);
      else picture.visitors.strike(blow, playing.position, clock.time);
    },
    damp(pitch) {
      if (improvisation) improvisation.damp(pitch, playing.position);
      else picture.visitors.damp(pitch, clock.time);
    },
    pedal(depth) {
      if (playing.improvising) improvisation?.pedal(depth, playing.position);
    },
    countFrame: statistics.frame,
    stats: () => takeStats(house, playing, picture, statistics),
  };
};
