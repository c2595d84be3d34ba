import type { Stroke } from '../painting/stroke.ts';
import { LIFT_SLICES, liftAt } from '../painting/visitorLift.ts';
import { clamp, type Seconds, type Unit } from '../units.ts';
import type { Easel } from './ports.ts';

/** A visitor's brush on the canvas: its stroke, and where the key is let go before its end, how it is lifted there. */
export interface Touch {
  /** How long each slice takes. */
  readonly pace: Seconds;
  /** How many slices it is laid in, as far as one knows by when its key was let go. */
  reach(onset: Seconds, release?: Seconds): number;
  /** Lays the slice of this number, each in its turn. */
  lay(slice: number, onset: Seconds, release?: Seconds): void;
  /** Takes the brush away. */
  lift(): void;
}

/** The shortest touch goes half of its way, or it would be a block. */
const SHORTEST_SHARE: Unit = 1 / 2;

/** Sets a brush down; `onLifted` is told when it is lifted before the stroke's end, for which the easel begins a stroke. */
export const setDown = (easel: Easel, stroke: Stroke, onLifted: () => void): Touch => {
  let brush = easel.begin(stroke);
  let lifting = false;
  const { slices } = brush;

  /** The slices before the brush is lifted. */
  const drawn = (onset: Seconds, release?: Seconds): number =>
    release === undefined
      ? slices
      : Math.ceil(slices * clamp((release - onset) / stroke.time, SHORTEST_SHARE));

  const beginLifting = (share: Unit) => {
    brush.lift();
    brush = easel.begin(liftAt(stroke, share));
    lifting = true;
    onLifted();
  };

  return {
    pace: stroke.time / slices,
    reach(onset, release) {
      const before = drawn(onset, release);
      return before < slices ? before + LIFT_SLICES : before;
    },
    lay(slice, onset, release) {
      const before = drawn(onset, release);
      if (slice >= before && !lifting) beginLifting(before / slices);
      brush.lay();
    },
    lift: () => brush.lift(),
  };
};
