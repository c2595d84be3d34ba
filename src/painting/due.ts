import { type Placed, reachOf } from './chooseNear.ts';
import { divide } from './divide.ts';
import { foresee } from './foresee.ts';
import { leadsBeyond, middleOf } from './path.ts';
import type { Sketch } from './sketch.ts';

/** A touch of a picture that waits for a note. */
export interface Due extends Placed {
  readonly sketch: Sketch;
  /** Its rank among all touches of the picture, 0 first to 1 last. */
  readonly rank: number;
  /** Whether it leads along beyond the canvas's edge: hardly anything of it is seen. */
  readonly isBeyond: boolean;
  /** What the same note lays besides. */
  readonly along: readonly Sketch[];
}

/** The touches of a picture of a format (width ÷ height), in its own order of growth. */
export const byStage = (sketches: readonly Sketch[], format: number): readonly Due[] => {
  const inOrder = sketches.toSorted((a, b) => a.stage - b.stage);
  const sights = foresee(inOrder, format);
  return inOrder.map((sketch, index) => ({
    sketch: { ...sketch, over: sights[index]?.over },
    place: middleOf(sketch.path),
    reach: reachOf(sketch),
    light: sketch.load[0],
    striking: sights[index]?.striking ?? 0,
    rank: (index + 1) / inOrder.length,
    isBeyond: leadsBeyond(sketch.path, sketch.width, format),
    along: [],
  }));
};

/** What leads along beyond the canvas's edge goes with the next touches that do not, one with each: a note that laid nothing else would be heard, and not seen. */
export const takeAlong = (due: readonly Due[]): readonly Due[] => {
  const beyond = due.filter(({ isBeyond }) => isBeyond).length;
  if (2 * beyond > due.length) return due; // then there is not one for each
  const seen: Due[] = [];
  const waiting: Sketch[] = [];
  for (const one of due) {
    if (one.isBeyond) waiting.push(one.sketch);
    else seen.push({ ...one, along: waiting.splice(0, 1) });
  }
  // What none has taken goes with the last ones that are free.
  return seen
    .toReversed()
    .map((one) => (one.along.length > 0 ? one : { ...one, along: waiting.splice(-1) }))
    .toReversed();
};

/** Touches enough for `wanted` notes: where a hand has fewer, some are cut. */
export const enoughFor = (wanted: number, due: readonly Due[]): Due[] => {
  const parts = divide(
    due.map(({ sketch }) => sketch),
    wanted,
  );
  return due.flatMap((one, index) =>
    (parts[index] ?? []).map((path, nth) => {
      const sketch = { ...one.sketch, path };
      const along = nth === 0 ? one.along : [];
      return { ...one, sketch, along, place: middleOf(path), reach: reachOf(sketch) };
    }),
  );
};
