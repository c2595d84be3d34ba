import { createHeldUntil } from '../score/heldUntil.ts';
import type { Note, Score } from '../score/score.ts';
import { createSecondsAt } from '../score/secondsAt.ts';
import type { Beats, Unit } from '../units.ts';
import type { Performance } from './performance.ts';

/** From the first depth on the pedal keeps the dampers off the strings; below the second they lie on them; between, they brush them. */
const OFF: Unit = 2 / 3;
const ON: Unit = 1 / 3;

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
  const brushedAt = createHeldUntil(score.pedal, OFF, end);
  const dampedAt = createHeldUntil(score.pedal, ON, end);
  const strikes = nextStrikes(score.notes);
  const notes = score.notes.map(({ onset, duration, ...note }, index) => {
    const next = strikes[index] ?? Infinity;
    const release = Math.min(onset + duration, next);
    return {
      index,
      ...note,
      onset: secondsAt(onset),
      release: secondsAt(release),
      brushed: secondsAt(Math.min(brushedAt(release), next)),
      damped: secondsAt(Math.min(dampedAt(release), next)),
      beat: onset,
    };
  });
  return {
    title: score.title,
    notes,
    pedal: score.pedal.map(({ at, depth }) => ({ at: secondsAt(at), depth })),
    sections: score.sections.map(({ at, name }) => ({ at: secondsAt(at), name })),
    duration: notes.reduce((latest, { damped }) => Math.max(latest, damped), 0),
  };
};
