import type { Note, PedalChange, Score } from '../score/score.ts';
import { createSecondsAt } from '../score/secondsAt.ts';
import type { Beats } from '../units.ts';
import type { Performance } from './performance.ts';

/** The pedal holds the dampers from this depth on. */
const DOWN = 0.5;

/** While the dampers are held, both in beats; a note that ends after `from` and before `to` rings on to `to`. */
interface Held {
  readonly from: Beats;
  readonly to: Beats;
}

/** The stretches with the pedal down; one that never comes up does so at `end`. */
const heldStretches = (pedal: readonly PedalChange[], end: Beats): readonly Held[] => {
  const stretches: Held[] = [];
  let from: Beats | undefined;
  for (const { at, depth } of pedal) {
    if (depth >= DOWN) from ??= at;
    else if (from !== undefined) {
      stretches.push({ from, to: at });
      from = undefined;
    }
  }
  if (from !== undefined) stretches.push({ from, to: Math.max(from, end) });
  return stretches;
};

/** Where the damper falls on a note whose key comes up at `release`. */
const createDampedAt = (stretches: readonly Held[]): ((release: Beats) => Beats) => {
  return (release) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.from ?? Infinity) < release) low = middle + 1;
      else high = middle;
    }
    return Math.max(release, stretches[low - 1]?.to ?? release);
  };
};

/** For each note, where its key is struck the next time. */
const nextStrikes = (notes: readonly Note[]): readonly Beats[] => {
  const upcoming = new Map<number, { onset: Beats; next: Beats }>();
  return notes
    .toReversed()
    .map(({ pitch, onset }) => {
      const after = upcoming.get(pitch) ?? { onset: Infinity, next: Infinity };
      const next = after.onset > onset ? after.onset : after.next;
      upcoming.set(pitch, { onset, next });
      return next;
    })
    .reverse();
};

/** A score as it sounds when it is played as it stands: seconds by its tempo, dampers by its pedal; a key that is struck again ends its string's earlier note. */
export const perform = (score: Score): Performance => {
  const secondsAt = createSecondsAt(score.tempo);
  const end = Math.max(...score.notes.map(({ onset, duration }) => onset + duration));
  const dampedAt = createDampedAt(heldStretches(score.pedal, end));
  const strikes = nextStrikes(score.notes);
  const notes = score.notes.map(({ onset, duration, ...note }, index) => {
    const next = strikes[index] ?? Infinity;
    const release = Math.min(onset + duration, next);
    return {
      index,
      ...note,
      onset: secondsAt(onset),
      release: secondsAt(release),
      damped: secondsAt(Math.min(dampedAt(release), next)),
      beat: onset,
    };
  });
  return {
    title: score.title,
    notes,
    sections: score.sections.map(({ at, name }) => ({ at: secondsAt(at), name })),
    duration: notes.reduce((latest, { damped }) => Math.max(latest, damped), 0),
  };
};
