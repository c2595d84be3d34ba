import { clamp, mix, type Seconds, type Unit } from '../../units.ts';
import type { Performance, PlayedNote } from '../performance.ts';
import { createCursor } from './cursor.ts';
import type { Deed } from './deed.ts';
import { createLivePerformance } from './livePerformance.ts';
import { readGestures } from './readGestures.ts';
import { createRinging } from './ringing.ts';
import { createTempoFollower, type TempoFollower } from './tempoFollower.ts';

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
  /** What is to be done before `time`, if no key comes. */
  until(time: Seconds): readonly Deed[];
  /** Takes up the rehearsal at another time of it: what was played from there on is forgotten, what was skipped is as it was that evening. Returns the time just before the next note of the melody. */
  goTo(time: Seconds): Seconds;
  /** Ends it at `time`: the rest is as it was that evening. */
  end(time: Seconds): void;
}

/** A note of the left hand so little before one of the melody belongs to it, and waits for its key. */
const TOGETHER: Seconds = 0.075;

/** A key that follows the last one so soon is the same finger twice. */
const DOUBLED: Seconds = 0.11;

/** An ornament that has so long to go plays itself; a key waits for its end. */
const GESTURE_LEFT: Seconds = 0.5;

/** What a visitor has hurried past by more than this is painted, but would only be noise. */
const HURRIED: Seconds = 0.15;

/** The pianist takes over when the visitor has waited for so long, and comes in after a breath. */
const PATIENCE: Seconds = 5;
const BREATH: Seconds = 0.3;

/** The velocity of a key that knows none, at which the evening's own loudness is played. */
const USUAL: Unit = 0.6;

/** How much of a visitor's loudness the left hand takes on at once. */
const LISTENS = 0.6;

/** How far a visitor's pace may stretch an ornament or press it. */
const ORNAMENT_SLOWEST = 1.3;
const ORNAMENT_FASTEST = 0.7;

const onsetOf = ({ onset }: PlayedNote): Seconds => onset;

/** A rehearsal of `evening` from about `from` on. */
export const createRehearsal = (evening: Performance, from: Seconds): Rehearsal => {
  const gestures = readGestures(evening);
  const handOf = (hand: PlayedNote['hand']) =>
    createCursor(
      evening.notes.filter((note) => note.hand === hand),
      onsetOf,
    );
  const left = handOf('left');
  const right = handOf('right');
  const pedal = createCursor(evening.pedal, ({ at }) => at);
  const ringing = createRinging();

  /** The gesture that the next key plays. */
  let next = 0;
  let follower: TempoFollower | undefined;
  let leads: Rehearsal['leads'] = 'visitor';
  let struckAt: Seconds = Number.NEGATIVE_INFINITY;
  /** A key that came while an ornament was playing itself: it plays when that is over. */
  let waiting: { readonly velocity: Unit; readonly time: Seconds } | undefined;
  let loudness = 1;

  const placeOf = (gesture: number): Seconds => gestures[gesture]?.at ?? Number.POSITIVE_INFINITY;

  const gestureAfter = (note: PlayedNote | undefined): number => {
    const first = gestures.findIndex(({ at }) => at > (note?.onset ?? Number.NEGATIVE_INFINITY));
    return first < 0 ? gestures.length : first;
  };

  /** The first gesture from `place` on begins what is rehearsed: nothing before it waits to be played. */
  const takeUp = (place: Seconds): Seconds => {
    const first = gestures.findIndex(({ at }) => at >= place - TOGETHER);
    next = first < 0 ? gestures.length : first;
    const start = next < gestures.length ? placeOf(next) - TOGETHER : place;
    for (const cursor of [left, right, pedal]) cursor.goTo(start);
    follower = undefined;
    waiting = undefined;
    struckAt = Number.NEGATIVE_INFINITY;
    leads = 'visitor';
    ringing.clear();
    return Math.max(0, start);
  };

  const startsAt = takeUp(from);
  const live = createLivePerformance(evening, startsAt);

  const play = (note: PlayedNote, time: Seconds, gain: number, pace: number): PlayedNote => {
    const later = (place: Seconds) => time + (place - note.onset) * pace;
    const played = {
      ...note,
      velocity: clamp(note.velocity * gain, 0.05),
      onset: time,
      release: later(note.release),
      brushed: later(note.damped),
      damped: later(note.damped),
    };
    live.add(played);
    return played;
  };

  const sound = (note: PlayedNote, time: Seconds, gain: number, pace: number): Deed => {
    const played = play(note, time, gain, pace);
    ringing.strike(note.pitch, note.damped);
    return { do: 'strike', note: played };
  };

  /** Hands over what a hand plays before `limit` of the evening and `time`. */
  const flow = (
    hand: typeof left,
    limit: Seconds,
    time: Seconds,
    timeOf: (place: Seconds) => Seconds,
  ): readonly Deed[] =>
    hand
      .takeWhile(({ onset }) => onset < limit && timeOf(onset) < time)
      .map((note) => sound(note, timeOf(note.onset), loudness, follower?.pace ?? 1));

  const pressUntil = (limit: Seconds, time: Seconds, timeOf: (place: Seconds) => Seconds) =>
    pedal
      .takeWhile(({ at }) => at < limit && timeOf(at) < time)
      .map((move): Deed => {
        const pressed = { at: timeOf(move.at), depth: move.depth };
        live.press(pressed);
        return { do: 'press', ...pressed };
      });

  const limitNow = (): Seconds => (leads === 'pianist' ? Number.POSITIVE_INFINITY : placeOf(next));

  /** An ornament is played at its own pace, from the key that set it off. */
  const rightTimeOf = (one: TempoFollower): ((place: Seconds) => Seconds) => {
    const start = placeOf(next - 1);
    if (leads === 'pianist') return one.timeOf;
    const pace = clamp(one.pace, ORNAMENT_FASTEST, ORNAMENT_SLOWEST);
    return (place) => one.timeOf(start) + (place - start) * pace;
  };

  const advance = (time: Seconds): readonly Deed[] => {
    if (!follower) return [];
    const one = follower;
    const limit = limitNow();
    const leftLimit = leads === 'pianist' ? limit : limit - TOGETHER;
    const deeds = [
      ...flow(right, limit, time, rightTimeOf(one)),
      ...flow(left, leftLimit, time, one.timeOf),
      ...pressUntil(leftLimit, time, one.timeOf),
      ...ringing.dampBefore(limit, time, one.timeOf),
    ];
    live.reach(Math.min(one.placeAt(time), limit), time);
    if (leads === 'pianist') next = gestureAfter(right.last);
    return deeds;
  };

  const takeOver = (time: Seconds) => {
    if (!follower) return;
    leads = 'pianist';
    follower.forget();
    follower.setOff(
      Math.min(left.next?.onset ?? Number.POSITIVE_INFINITY, placeOf(next)) - BREATH,
      time,
    );
    loudness = 1;
  };

  /** What is overdue when a key comes: the latest of it is struck with the key, the rest was hurried past. */
  const catchUp = (place: Seconds, time: Seconds): readonly Deed[] => {
    const one = follower;
    const isHurried = (note: PlayedNote): boolean =>
      note.onset < place - TOGETHER && (one ? one.timeOf(note.onset) - time > HURRIED : false);
    for (const note of right.takeWhile(({ onset }) => onset < place)) play(note, time, loudness, 1);
    const deeds = left
      .takeWhile(({ onset }) => onset <= place)
      .flatMap((note): readonly Deed[] => {
        if (!isHurried(note)) return [sound(note, time, loudness, one?.pace ?? 1)];
        play(note, time, loudness, 1);
        return [];
      });
    return [...deeds, ...pressUntil(place, Number.POSITIVE_INFINITY, () => time)];
  };

  /** When the ornament or cadenza that is being played lets the next note in; at once where there is none. */
  const gestureOver = (): Seconds => {
    const last = gestures[next - 1];
    if (!follower || !last || leads === 'pianist' || last.notes.length < 3) return 0;
    const timeOf = rightTimeOf(follower);
    return timeOf(Math.min(placeOf(next), last.ends + GESTURE_LEFT));
  };

  const playNext = (velocity: Unit, time: Seconds): readonly Deed[] => {
    const gain = velocity / USUAL;
    loudness = mix(loudness, gain, LISTENS);
    const place = placeOf(next);
    const late = catchUp(place, time);
    if (!follower) follower = createTempoFollower(place, time);
    else if (leads === 'pianist') follower.setOff(place, time);
    else follower.hear(place, time);
    leads = 'visitor';
    next++;
    const pace = follower.pace;
    const mine = right
      .takeWhile(({ onset }) => onset <= place)
      .map((note) => sound(note, time, gain, pace));
    return [...mine, ...late, ...advance(time + 1e-6)];
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
      return left.done && right.done;
    },
    strike(velocity, time) {
      if (time - struckAt < DOUBLED || next >= gestures.length) return [];
      struckAt = time;
      const over = gestureOver();
      if (over - time <= GESTURE_LEFT) return playNext(velocity, time);
      waiting = { velocity, time: over };
      return [];
    },
    until(time) {
      if (waiting && waiting.time < time) {
        const { velocity, time: over } = waiting;
        waiting = undefined;
        return [...advance(over), ...playNext(velocity, over), ...advance(time)];
      }
      const waited = follower && leads === 'visitor' && time - follower.timeOf(placeOf(next));
      if (waited && waited > PATIENCE) takeOver(time);
      return advance(time);
    },
    goTo: (time) => live.skip(takeUp(live.cut(time))),
    end(time) {
      live.cut(time);
      live.skip(evening.duration);
    },
  };
};
