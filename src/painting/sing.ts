import type { Note } from '../score/score.ts';
import { clamp, mix, smoothstep, type Unit } from '../units.ts';
import type { BrushName } from './brushes.ts';
import { differ, shade } from './colour.ts';
import { MAPPING } from './mapping.ts';
import { LAID_IN, type Sketch } from './sketch.ts';

const { melody: MELODY } = MAPPING;

/** Brushes that only rub a little colour on, and such as mix it with what lies there as well: of a small touch of them nothing would be seen. */
const RUBBING: ReadonlySet<BrushName> = new Set(['scumble', 'veil', 'dry']);
const MIXING: ReadonlySet<BrushName> = new Set([...RUBBING, 'worked', 'filbert']);

/** The brush with which a touch speaks out. */
const speaking = ({ brush, stage, width }: Sketch): BrushName => {
  const { small, broad } = MELODY;
  if (stage <= LAID_IN) return brush;
  if (width < small && MIXING.has(brush)) return 'flat';
  return width < broad.between[1] && RUBBING.has(brush) ? 'filbert' : brush;
};

/** Whether a note is one of a melody, that a listener would point at. */
export const sings = ({ hand, kind }: Note): boolean => hand === 'right' && kind === 'note';

/** Which way a touch leaves its own lightness, and how far of the full step: away from what lies below it. */
const direction = ({ load: [l, a, b], over }: Sketch): number => {
  const { pale, dark, pure } = MELODY;
  const most = Math.hypot(a, b) > pure.from ? pure.step : 1;
  if (over && l < over[0]) return -Math.min(dark.step, most);
  if (l < pale.from) return most;
  return Math.min(pale.step, most) * (over ? 1 : -1);
};

/** How much a touch lacks of what makes an eye find it on what lies below, in OKLab: one that stands off already would be a stray mark. */
const missing = ({ load, over }: Sketch, weight: Unit): number =>
  over ? Math.max(0, mix(...MELODY.standsOff, weight) - differ(load, over)) : 1;

/** A touch made broader, thicker and a step off in lightness from its like: at `weight` 0 hardly, at 1 plainly. */
const accent = (sketch: Sketch, weight: number): Sketch => {
  const { broad } = MELODY;
  const breadth = smoothstep(...broad.between, sketch.width);
  const step =
    direction(sketch) *
    Math.min(mix(...MELODY.lightness, weight), missing(sketch, weight)) *
    mix(1, broad.lightness, breadth);
  return {
    ...sketch,
    brush: speaking(sketch),
    width: sketch.width * mix(...MELODY.width, weight),
    body: Math.max(
      sketch.body,
      Math.min(MELODY.thickest, sketch.body * mix(...MELODY.body, weight) + 0.1),
    ),
    load: shade(sketch.load, step, MELODY.chroma),
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
  return [accent(first, clamp(note.duration / MELODY.long)), ...others];
};
