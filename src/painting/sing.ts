import type { Note } from '../score/score.ts';
import { clamp } from '../units.ts';
import { shade } from './colour.ts';
import type { Sketch } from './sketch.ts';

/** Whether a note is one of a melody, that a listener would point at. */
const sings = ({ hand, kind }: Note): boolean => hand === 'right' && kind === 'note';

const sizeOf = ({ path: [from, , , to], width }: Sketch): number =>
  width * Math.hypot(to[0] - from[0], to[1] - from[1]);

/** Broader, thicker and a step off in lightness from what it would be among its like: `weight` 0 hardly, 1 plainly. */
const accent = (sketch: Sketch, weight: number): Sketch => {
  const step = (sketch.load[0] > 0.74 ? -0.6 : 1) * (0.055 + 0.045 * weight);
  return {
    ...sketch,
    width: sketch.width * (1.15 + 0.2 * weight),
    body: Math.min(2.4, sketch.body * (1.3 + 0.3 * weight) + 0.2),
    load: shade(sketch.load, step, 1.15),
    second: shade(sketch.second, step * 0.5),
  };
};

/**
 * The touches of a note that sings: it begins with the largest of them, and that one speaks out, the more the longer the note
 * is held, so that an eye finds what an ear has heard. Other notes keep theirs as they are.
 */
export const sing = (touches: readonly Sketch[], note: Note): readonly Sketch[] => {
  const [first, ...others] = touches.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!first || !sings(note)) return touches;
  return [accent(first, clamp(note.duration / 3)), ...others];
};
