import type { Note } from '../score/score.ts';
import { type Beats, clamp } from '../units.ts';
import { shade } from './colour.ts';
import type { Sketch } from './sketch.ts';

/** A note of half a measure speaks out in full. */
const LONG: Beats = 3;

/** Paint that is lighter than this is accented by a darker touch: a lighter one would be lost in it. */
const PALE = 0.74;

/** The thickest that paint is laid, against a brush's way. */
const THICKEST = 2.4;

/** Whether a note is one of a melody, that a listener would point at. */
const sings = ({ hand, kind }: Note): boolean => hand === 'right' && kind === 'note';

/** About how much canvas a touch covers. */
const sizeOf = ({ path: [from, , , to], width }: Sketch): number =>
  width * Math.hypot(to[0] - from[0], to[1] - from[1]);

/** A touch made broader, thicker and a step off in lightness from its like: at `weight` 0 hardly, at 1 plainly. */
const accent = (sketch: Sketch, weight: number): Sketch => {
  const step = (sketch.load[0] > PALE ? -0.6 : 1) * (0.055 + 0.045 * weight);
  return {
    ...sketch,
    width: sketch.width * (1.15 + 0.2 * weight),
    body: Math.min(THICKEST, sketch.body * (1.3 + 0.3 * weight) + 0.2),
    load: shade(sketch.load, step, 1.15),
    second: shade(sketch.second, step * 0.5),
  };
};

/**
 * The touches of a note that sings, the largest first; and that one speaks out, the more the longer the note is written, so
 * that an eye finds what an ear has heard. Other notes keep theirs as they are.
 */
export const sing = (touches: readonly Sketch[], note: Note): readonly Sketch[] => {
  const [first, ...others] = touches.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!first || !sings(note)) return touches;
  return [accent(first, clamp(note.duration / LONG)), ...others];
};
