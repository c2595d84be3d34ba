import type { Plan } from '../painting/plan.ts';
import type { Stroke } from '../painting/stroke.ts';
import { createVisitorPainter } from '../painting/visitorPainter.ts';
import { clamp, type Pitch, type Seconds, type Unit } from '../units.ts';
import { type Blow, createLog, type Entry } from './log.ts';
import { MOST_STROKES } from './mostStrokes.ts';
import type { Easel, LiveStroke } from './ports.ts';

/** The shortest touch goes a quarter of its way, or it would be a dot. */
const SHORTEST_SHARE: Unit = 1 / 4;

/** A stroke under a visitor's finger, or on its last way after it. */
interface Hand {
  readonly order: number;
  readonly onset: Seconds;
  readonly stroke: Stroke;
  readonly live: LiveStroke;
  release?: Seconds;
}

/** What visitors paint on one canvas; `now` is the canvas's own clock. */
export interface Visitors {
  readonly entries: readonly Entry[];
  /** Begins a stroke and logs it; a key struck again is let go first. A full canvas takes nothing more. */
  strike(blow: Blow, position: Seconds, now: Seconds): void;
  damp(pitch: Pitch, now: Seconds): void;
  /** Moves the hands on: each at its stroke's pace while its key is down. */
  grow(now: Seconds): void;
  /** Takes all hands off a canvas that is about to be painted again; the keys sound on. */
  lift(now: Seconds): void;
  /** Paints at once what an entry of the log painted when it was played. */
  replay(entry: Entry): void;
}

const shareAt = (
  { onset, release }: Pick<Entry, 'onset' | 'release'>,
  stroke: Stroke,
  now: Seconds,
): Unit =>
  release === undefined
    ? clamp((now - onset) / stroke.time)
    : clamp((release - onset) / stroke.time, SHORTEST_SHARE);

/** Visitors at an easel on which `plan` is being painted. */
export const createVisitors = (easel: Easel, plan: Plan): Visitors => {
  const log = createLog();
  const paintEntry = createVisitorPainter(plan);
  const planned = plan.touches.flat().length;
  const keys = new Map<Pitch, Hand>();
  const growing = new Set<Hand>();

  const damp = (pitch: Pitch, now: Seconds) => {
    const hand = keys.get(pitch);
    if (!hand) return;
    keys.delete(pitch);
    hand.release = now;
    log.release(hand.order, now);
  };

  const move = (hand: Hand, now: Seconds) => {
    const way = (now - hand.onset) / hand.stroke.time;
    const share = shareAt(hand, hand.stroke, now);
    hand.live.reach(Math.min(way, share));
    if (way < 1 && (hand.release === undefined || way < share)) return;
    hand.live.lift();
    growing.delete(hand);
  };

  return {
    entries: log.entries,
    damp,
    strike(blow, position, now) {
      const { pitch } = blow;
      damp(pitch, now);
      if (log.entries.length + planned >= MOST_STROKES) return;
      const entry = log.strike({ ...blow, position, onset: now });
      const stroke = paintEntry(entry);
      const hand = { order: entry.order, onset: now, stroke, live: easel.begin(stroke) };
      keys.set(pitch, hand);
      growing.add(hand);
    },
    grow(now) {
      for (const hand of growing) move(hand, now);
    },
    lift(now) {
      for (const pitch of keys.keys()) damp(pitch, now);
      for (const { live } of growing) live.lift();
      growing.clear();
    },
    replay(entry) {
      const stroke = paintEntry(entry);
      const live = easel.begin(stroke);
      live.reach(shareAt(entry, stroke, Number.POSITIVE_INFINITY));
      live.lift();
    },
  };
};
