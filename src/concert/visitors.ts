import type { Plan } from '../painting/plan.ts';
import { createVisitorPainter } from '../painting/visitorPainter.ts';
import type { Pitch, Seconds } from '../units.ts';
import { type Blow, createLog, type Entry, type Moment } from './log.ts';
import { MOST_STROKES } from './mostStrokes.ts';
import type { Easel } from './ports.ts';
import { setDown, type Touch } from './setDown.ts';

/** A stroke under a visitor's finger, or on its last way after it. */
interface Hand {
  readonly order: number;
  readonly onset: Seconds;
  readonly touch: Touch;
  laid: number;
  release?: Seconds;
}

/** A slice of a visitor's stroke, to be laid when all is painted that the pianist has begun by its moment. */
export interface Step {
  readonly moment: Moment;
  lay(): void;
}

/** What visitors paint on one canvas; `now` is the canvas's own clock. */
export interface Visitors {
  readonly entries: readonly Entry[];
  /** How many brushes were lifted early on this canvas: to the easel each is one stroke more, to a visitor none. */
  readonly lifted: number;
  /** Begins a stroke and logs it; a key struck again is let go first. A full canvas takes nothing more. */
  strike(blow: Blow, position: Seconds, now: Seconds): void;
  damp(pitch: Pitch, now: Seconds): void;
  /** What the hands have come to by `now`, each at its stroke's pace while its key is down, in turn; `positionAt` says where the piece was. */
  due(now: Seconds, positionAt: (time: Seconds) => Seconds): readonly Step[];
  /** Takes all hands off the canvas; the keys sound on. */
  lift(now: Seconds): void;
  /** Takes all hands off a canvas that is about to be painted again. What was laid on it, in turn, to be laid again. */
  again(now: Seconds): readonly Step[];
}

/** When the slices are due on the canvas's clock that a hand has begun by `now` and not laid yet. */
const dueBy = ({ onset, release, touch, laid }: Hand, now: Seconds): readonly Seconds[] =>
  Array.from(
    { length: Math.max(0, touch.reach(onset, release) - laid) },
    (_, i) => onset + (laid + i) * touch.pace,
  ).filter((at) => at < now);

const inTurn = (a: Step, b: Step): number =>
  a.moment.position - b.moment.position || a.moment.at - b.moment.at;

/** Visitors at an easel on which `plan` is being painted. */
export const createVisitors = (easel: Easel, plan: Plan): Visitors => {
  const log = createLog();
  const paintEntry = createVisitorPainter(plan);
  const planned = plan.touches.flat().length;
  const keys = new Map<Pitch, Hand>();
  const growing = new Set<Hand>();
  let lifted = 0;

  const touchOf = (entry: Entry): Touch =>
    setDown(easel, paintEntry(entry), () => {
      lifted++;
    });

  const damp = (pitch: Pitch, now: Seconds) => {
    const hand = keys.get(pitch);
    if (!hand) return;
    keys.delete(pitch);
    hand.release = now;
    log.release(hand.order, now);
  };

  const lift = (now: Seconds) => {
    for (const pitch of keys.keys()) damp(pitch, now);
    for (const { touch } of growing) touch.lift();
    growing.clear();
  };

  const liftThoseDone = () => {
    for (const hand of growing) {
      if (hand.laid < hand.touch.reach(hand.onset, hand.release)) continue;
      hand.touch.lift();
      growing.delete(hand);
    }
  };

  const stepOf = (hand: Hand, moment: Moment): Step => ({
    moment,
    lay() {
      hand.touch.lay(hand.laid, hand.onset, hand.release);
      hand.laid++;
      log.lay(hand.order, moment);
    },
  });

  const stepsOf = (entry: Entry): readonly Step[] => {
    let touch: Touch | undefined;
    return entry.laid.map((moment, slice) => ({
      moment,
      lay() {
        touch ??= touchOf(entry);
        touch.lay(slice, entry.onset, entry.release);
        if (slice === entry.laid.length - 1) touch.lift();
      },
    }));
  };

  return {
    entries: log.entries,
    get lifted() {
      return lifted;
    },
    damp,
    lift,
    strike(blow, position, now) {
      const { pitch } = blow;
      damp(pitch, now);
      if (log.entries.length + planned >= MOST_STROKES) return;
      const entry = log.strike({ ...blow, position, onset: now });
      const hand = { order: entry.order, onset: now, touch: touchOf(entry), laid: 0 };
      keys.set(pitch, hand);
      growing.add(hand);
    },
    due(now, positionAt) {
      liftThoseDone();
      return [...growing]
        .flatMap((hand) =>
          dueBy(hand, now).map((at) => stepOf(hand, { at, position: positionAt(at) })),
        )
        .sort(inTurn);
    },
    again(now) {
      lift(now);
      lifted = 0;
      return log.entries.flatMap(stepsOf).sort(inTurn);
    },
  };
};
