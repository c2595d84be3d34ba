import type { Pitch, Seconds, Unit } from '../units.ts';

/** How a visitor strikes a key. */
export interface Blow {
  readonly pitch: Pitch;
  readonly velocity: Unit;
  /** How deep the visitor's pedal is, 0 up to 1 down. */
  readonly pedal: Unit;
}

/** When something was painted: on the canvas's own clock, which runs on while the piece is paused, and where the piece was. */
export interface Moment {
  readonly at: Seconds;
  readonly position: Seconds;
}

/** A key that a visitor struck. */
export interface Entry extends Blow {
  /** Where in the piece it was struck. */
  readonly position: Seconds;
  /** The how-manieth key on this canvas, from 0. */
  readonly order: number;
  /** On the canvas's own clock, which runs on while the piece is paused. */
  readonly onset: Seconds;
  /** Absent while the key is down. */
  readonly release?: Seconds;
  /** When the slices of its stroke were laid, where it has one of its own. */
  readonly laid: readonly Moment[];
}

/** What visitors played on one canvas. */
export interface Log {
  /** By position, then order. */
  readonly entries: readonly Entry[];
  strike(key: Blow & Pick<Entry, 'position' | 'onset'>): Entry;
  /** Notes when the key of that order was let go; the first time counts. */
  release(order: number, at: Seconds): void;
  /** Notes when the next slice of that key's stroke was laid. */
  lay(order: number, moment: Moment): void;
}

/** An empty log. */
export const createLog = (): Log => {
  const entries: Entry[] = [];

  const change = (order: number, next: (entry: Entry) => Entry) => {
    const place = entries.findLastIndex((entry) => entry.order === order);
    const entry = entries[place];
    if (entry) entries[place] = next(entry);
  };

  return {
    entries,
    strike(key) {
      const entry = { ...key, order: entries.length, laid: [] };
      const before = entries.findLastIndex(({ position }) => position <= entry.position);
      entries.splice(before + 1, 0, entry);
      return entry;
    },
    release(order, at) {
      change(order, (entry) => ({ ...entry, release: entry.release ?? at }));
    },
    lay(order, moment) {
      change(order, (entry) => ({ ...entry, laid: [...entry.laid, moment] }));
    },
  };
};
