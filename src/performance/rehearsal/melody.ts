import type { Seconds } from '../../units.ts';
import type { Performance } from '../performance.ts';
import { type Gesture, readGestures } from './readGestures.ts';
import { TOGETHER } from './together.ts';

/** The melody of an evening, a gesture for each key, and how far it is played. Places are of the evening. */
export interface Melody {
  /** Where the gesture stands that the next key plays; infinitely far once there is none. */
  readonly next: Seconds;
  /** The gesture that was begun last. */
  readonly last: Gesture | undefined;
  /** Whether that one goes on by itself once it is begun: an ornament, a cadenza. */
  readonly playsItself: boolean;
  /** The next gesture is begun. */
  begin(): void;
  /** The next gesture is the first one from `place` on; returns where one sets off for it. */
  goTo(place: Seconds): Seconds;
  /** The next gesture is the first one after `place`. */
  goPast(place: Seconds): void;
}

/** A gesture of so many notes plays itself. */
const ORNAMENT = 3;

/** The melody of `evening` before its first note. */
export const createMelody = (evening: Performance): Melody => {
  const gestures = readGestures(evening);
  let next = 0;

  const firstThat = (isThere: (at: Seconds) => boolean): number => {
    const first = gestures.findIndex(({ at }) => isThere(at));
    return first < 0 ? gestures.length : first;
  };

  return {
    get next() {
      return gestures[next]?.at ?? Number.POSITIVE_INFINITY;
    },
    get last() {
      return gestures[next - 1];
    },
    get playsItself() {
      return (gestures[next - 1]?.notes.length ?? 0) >= ORNAMENT;
    },
    begin() {
      next++;
    },
    goTo(place) {
      next = firstThat((at) => at >= place - TOGETHER);
      const first = gestures[next];
      return Math.max(0, first ? first.at - TOGETHER : place);
    },
    goPast(place) {
      next = firstThat((at) => at > place);
    },
  };
};
