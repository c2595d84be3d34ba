import { clamp, type Seconds } from '../../units.ts';
import type { Performance, PlayedNote } from '../performance.ts';
import { createCursor } from './cursor.ts';
import type { Deed } from './deed.ts';
import type { LivePerformance } from './livePerformance.ts';
import { createRinging } from './ringing.ts';

/** Which part of an evening comes next, and how it is played now. */
export interface Passage {
  /** Whether what stands at a place of the evening belongs to it. */
  due(place: Seconds): boolean;
  timeOf(place: Seconds): Seconds;
  /** How loud, against that evening. */
  readonly gain: number;
  /** How many seconds a second of that evening takes. */
  readonly pace: number;
}

/** The two hands and the foot of an evening, which play it part by part into a live performance. */
export interface Hands {
  /** Whether both have played all that they have. */
  readonly done: boolean;
  /** Where the left hand's next note stands, infinitely far once there is none; and the right hand's last one. */
  readonly nextOfLeft: Seconds;
  readonly lastOfRight: Seconds | undefined;
  /** Each goes on at a place of the evening, and nothing rings any more. */
  goTo(place: Seconds): void;
  strike(hand: PlayedNote['hand'], passage: Passage): readonly Deed[];
  /** Leaves notes out: the next one that is struck paints them. */
  pass(hand: PlayedNote['hand'], due: (place: Seconds) => boolean): void;
  /** Moves the pedal. */
  press(passage: Passage): readonly Deed[];
  /** Lets dampers fall. */
  damp(passage: Passage): readonly Deed[];
}

/** No struck note is softer. */
const SOFTEST = 0.05;

/** A note of the evening as it is struck at `time`. */
const playedAt = (note: PlayedNote, time: Seconds, { gain, pace }: Passage): PlayedNote => {
  const later = (place: Seconds) => time + (place - note.onset) * pace;
  const damped = later(note.damped);
  return {
    ...note,
    velocity: clamp(note.velocity * gain, SOFTEST),
    onset: time,
    release: later(note.release),
    brushed: damped,
    damped,
  };
};

/** Hands at the beginning of `evening`. */
export const createHands = (evening: Performance, live: LivePerformance): Hands => {
  const handOf = (hand: PlayedNote['hand']) =>
    createCursor(
      evening.notes.filter((note) => note.hand === hand),
      ({ onset }) => onset,
    );
  const hands = { left: handOf('left'), right: handOf('right') };
  const pedal = createCursor(evening.pedal, ({ at }) => at);
  const ringing = createRinging();
  let passed: readonly number[] = [];

  const strike = (note: PlayedNote, passage: Passage): Deed => {
    const played = playedAt(note, passage.timeOf(note.onset), passage);
    const struck = passed.length > 0 ? { ...played, passed } : played;
    passed = [];
    live.add(struck);
    ringing.strike(note.pitch, note.damped);
    return { do: 'strike', note: struck };
  };

  return {
    get done() {
      return hands.left.done && hands.right.done;
    },
    get nextOfLeft() {
      return hands.left.next?.onset ?? Number.POSITIVE_INFINITY;
    },
    get lastOfRight() {
      return hands.right.last?.onset;
    },
    goTo(place) {
      for (const cursor of [hands.left, hands.right, pedal]) cursor.goTo(place);
      ringing.clear();
      passed = [];
    },
    strike: (hand, passage) =>
      hands[hand].takeWhile(({ onset }) => passage.due(onset)).map((note) => strike(note, passage)),
    pass(hand, due) {
      const left = hands[hand].takeWhile(({ onset }) => due(onset));
      passed = [...passed, ...left.map(({ index }) => index)];
    },
    press: ({ due, timeOf }) =>
      pedal
        .takeWhile(({ at }) => due(at))
        .map(({ at, depth }): Deed => {
          const pressed = { at: timeOf(at), depth };
          live.press(pressed);
          return { do: 'press', ...pressed };
        }),
    damp: ({ due, timeOf }) => ringing.damp(due, timeOf),
  };
};
