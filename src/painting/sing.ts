import type { Note } from '../score/score.ts';
import { type Beats, clamp } from '../units.ts';
import type { BrushName } from './brushes.ts';
import { shade } from './colour.ts';
import type { Sketch } from './sketch.ts';

/** A note of half a measure speaks out in full. */
const LONG: Beats = 3;

/** Paint that is lighter than this is accented by a darker touch: a lighter one would be lost in it. */
const PALE = 0.74;

/** The thickest that paint is laid, against a brush's way. */
const THICKEST = 1.8;

/** Before this the picture is laid in broadly, and any touch is seen. */
const LAID_IN = 0.2;

/** Whether a brush only rubs a little colour on: of a single touch of it nothing would be seen. */
const isVeil = (brush: BrushName): boolean =>
  brush === 'scumble' || brush === 'veil' || brush === 'dry';

/** Whether a note is one of a melody, that a listener would point at. */
export const sings = ({ hand, kind }: Note): boolean => hand === 'right' && kind === 'note';

/** A touch made broader, thicker and a step off in lightness from its like: at `weight` 0 hardly, at 1 plainly. */
const accent = (sketch: Sketch, weight: number): Sketch => {
  const step = (sketch.load[0] > PALE ? -0.6 : 1) * (0.07 + 0.045 * weight);
  return {
    ...sketch,
    brush: sketch.stage > LAID_IN && isVeil(sketch.brush) ? 'filbert' : sketch.brush,
    width: sketch.width * (1.15 + 0.2 * weight),
    body: Math.min(THICKEST, sketch.body * (1.15 + 0.25 * weight) + 0.1),
    load: shade(sketch.load, step, 1.15),
    second: shade(sketch.second, step * 0.5),
  };
};

/**
 * The touches of a note that sings: its first speaks out, the more the longer the note is written, so that an eye finds what an
 * ear has heard. Other notes keep theirs as they are.
 */
export const sing = (touches: readonly Sketch[], note: Note): readonly Sketch[] => {
  const [first, ...others] = touches;
  if (!first || !sings(note)) return touches;
  return [accent(first, clamp(note.duration / LONG)), ...others];
};
