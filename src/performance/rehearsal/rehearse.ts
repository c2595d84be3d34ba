import { mix, type Seconds, type Unit } from '../../units.ts';
import type { Performance } from '../performance.ts';
import { accompany, playAlone, type Span, timeInGesture } from './accompany.ts';
import type { Deed } from './deed.ts';
import { createHands } from './hands.ts';
import { createLivePerformance } from './livePerformance.ts';
import { createMelody } from './melody.ts';
import { createTempoFollower, type TempoFollower } from './tempoFollower.ts';
import { TOGETHER } from './together.ts';

/** A performance whose melody a visitor plays with any key; the left hand follows. Times are of the rehearsal. */
export interface Rehearsal {
  /** What was played so far, and how long the rest will be. */
  readonly performance: Performance;
  /** Who plays the melody now: after a long silence the pianist goes on. */
  readonly leads: 'visitor' | 'pianist';
  /** Where it begins: just before the first note of the melody. */
  readonly startsAt: Seconds;
  /** Whether everything has been handed over. */
  readonly done: boolean;
  /** A key: plays the next note of the melody and what belongs to it. Says what is to be done at once; nothing where the key was one too many. */
  strike(velocity: Unit, time: Seconds): readonly Deed[];
  /** What is to be done before `time`, if no key comes; what should have been done before `now` is done now. */
  until(time: Seconds, now: Seconds): readonly Deed[];
  /** Takes up the rehearsal at another time of it: what was played from there on is forgotten, what was skipped is as it was that evening. Returns the time just before the next note of the melody. */
  goTo(time: Seconds): Seconds;
  /** Ends it at `time`: the rest is as it was that evening. */
  end(time: Seconds): void;
}

/** A key that follows the last one so soon is the same finger twice; in a run, one that takes less than this share of the way to the next note. */
const DOUBLED: Seconds = 0.11;
const DOUBLED_IN_A_RUN = 0.6;

/** An ornament that has so long to go plays itself; a key waits for its end. */
const GESTURE_LEFT: Seconds = 0.5;

/** What a visitor has hurried past by more than this would only be noise: it is left out. */
const HURRIED: Seconds = 0.15;

/** The pianist takes over when the visitor has waited for so long, and comes in after a breath. */
const PATIENCE: Seconds = 5;
const BREATH: Seconds = 0.3;

/** The velocity of a key that knows none, at which the evening's own loudness is played. */
const USUAL: Unit = 0.6;

/** How much of a visitor's loudness the left hand takes on at once. */
const LISTENS = 0.6;

/** A rehearsal of `evening` from about `from` on. */
export const createRehearsal = (evening: Performance, from: Seconds): Rehearsal => {
  const melody = createMelody(evening);
  const startsAt = melody.goTo(from);
  const live = createLivePerformance(evening, startsAt);
  const hands = createHands(evening, live);
  hands.goTo(startsAt);

  let follower: TempoFollower | undefined;
  let leads: Rehearsal['leads'] = 'visitor';
  let struckAt: Seconds = Number.NEGATIVE_INFINITY;
  /** A key that came while an ornament was playing itself: it plays when that is over. */
  let waiting: { readonly velocity: Unit; readonly time: Seconds } | undefined;
  let loudness = 1;

  const takeUp = (place: Seconds): Seconds => {
    const start = melody.goTo(place);
    hands.goTo(start);
    follower = undefined;
    waiting = undefined;
    struckAt = Number.NEGATIVE_INFINITY;
    leads = 'visitor';
    return start;
  };

  const advance = (span: Span): readonly Deed[] => {
    if (!follower) return [];
    const limit = leads === 'pianist' ? Number.POSITIVE_INFINITY : melody.next;
    const play = leads === 'pianist' ? playAlone : accompany;
    const deeds = play(hands, melody, follower, loudness, span);
    live.reach(Math.min(follower.placeAt(span.until), limit), span.until);
    return deeds;
  };

  const noticeSilence = (time: Seconds) => {
    if (!follower || leads === 'pianist') return;
    if (time - follower.timeOf(melody.next) <= PATIENCE) return;
    leads = 'pianist';
    loudness = 1;
    follower.forget();
    follower.setOff(Math.min(hands.nextOfLeft, melody.next) - BREATH, time);
  };

  /** The end of an ornament that was cut short, and what of the left hand was hurried past, is left out. */
  const leaveOut = (key: Seconds, time: Seconds) => {
    const one = follower;
    hands.pass('right', (place) => place < key);
    hands.pass('left', (place) => {
      const isLate = one !== undefined && one.timeOf(place) - time > HURRIED;
      return place < key - TOGETHER && isLate;
    });
  };

  /** A key that is due at a place of the evening comes at `time`. */
  const hear = (key: Seconds, time: Seconds): TempoFollower => {
    if (!follower) follower = createTempoFollower(key, time);
    else if (leads === 'pianist') follower.setOff(key, time);
    else follower.hear(key, time);
    leads = 'visitor';
    return follower;
  };

  const playNext = (velocity: Unit, time: Seconds): readonly Deed[] => {
    const key = melody.next;
    leaveOut(key, time);
    const { pace } = hear(key, time);
    melody.begin();
    const gain = velocity / USUAL;
    loudness = mix(loudness, gain, LISTENS);
    const withKey = { due: (place: Seconds) => place <= key, timeOf: () => time, pace };
    return [
      ...hands.strike('right', { ...withKey, gain }),
      ...hands.strike('left', { ...withKey, gain: loudness }),
      ...hands.press({ ...withKey, gain }),
      ...advance({ now: time, until: time + 1e-6 }),
    ];
  };

  /** When the ornament or cadenza that is being played lets the next note in; at once where there is none. */
  const gestureOver = (): Seconds => {
    const { last, next, playsItself } = melody;
    if (!follower || !last || leads === 'pianist' || !playsItself) return 0;
    return timeInGesture(melody, follower)(Math.min(next, last.ends + GESTURE_LEFT));
  };

  const isDoubled = (time: Seconds): boolean => {
    const gap = follower && melody.last ? (melody.next - melody.last.at) * follower.pace : DOUBLED;
    return time - struckAt < Math.min(DOUBLED, DOUBLED_IN_A_RUN * gap);
  };

  return {
    get performance() {
      return live;
    },
    get leads() {
      return leads;
    },
    startsAt,
    get done() {
      return hands.done;
    },
    strike(velocity, time) {
      if (isDoubled(time) || melody.next === Number.POSITIVE_INFINITY) return [];
      struckAt = time;
      const over = gestureOver();
      if (over - time <= GESTURE_LEFT) return playNext(velocity, time);
      waiting = { velocity, time: over };
      return [];
    },
    until(time, now) {
      if (waiting && waiting.time < time) {
        const { velocity } = waiting;
        const at = Math.max(now, waiting.time);
        waiting = undefined;
        return [
          ...advance({ now, until: at }),
          ...playNext(velocity, at),
          ...advance({ now: at, until: time }),
        ];
      }
      noticeSilence(time);
      return advance({ now, until: time });
    },
    goTo: (time) => live.skip(takeUp(live.cut(time))),
    end(time) {
      live.cut(time);
      live.skip(evening.duration);
    },
  };
};
