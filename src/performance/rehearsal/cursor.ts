import type { Seconds } from '../../units.ts';

/** Things by their place in an evening, and which of them is next. */
export interface Cursor<T> {
  readonly done: boolean;
  readonly next: T | undefined;
  /** The one before it. */
  readonly last: T | undefined;
  /** Takes what comes next as long as `wanted` says so. */
  takeWhile(wanted: (item: T) => boolean): readonly T[];
  /** The next one is the first from a place on. */
  goTo(place: Seconds): void;
}

/** A cursor before the first of some things. */
export const createCursor = <T>(items: readonly T[], placeOf: (item: T) => Seconds): Cursor<T> => {
  let index = 0;
  return {
    get done() {
      return index >= items.length;
    },
    get next() {
      return items[index];
    },
    get last() {
      return items[index - 1];
    },
    takeWhile(wanted) {
      const taken: T[] = [];
      for (let item = items[index]; item !== undefined && wanted(item); item = items[index]) {
        taken.push(item);
        index++;
      }
      return taken;
    },
    goTo(place) {
      const first = items.findIndex((item) => placeOf(item) >= place);
      index = first < 0 ? items.length : first;
    },
  };
};
