import type { Stroke } from '../painting/stroke.ts';
import { LIFT_SLICES, liftAt } from '../painting/visitorLift.ts';
import { clamp, type Seconds, type Unit } from '../units.ts';
import type { Easel, LiveStroke } from './ports.ts';

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

/** Sets a brush down. */
export const setDown = (easel: Easel, stroke: Stroke): Touch => {
  const live = easel.begin(stroke);
  let lifting: LiveStroke | undefined;

  /** The slices before the brush is lifted. */
  const drawn = (onset: Seconds, release?: Seconds): number =>
    release === undefined
      ? live.slices
      : Math.ceil(live.slices * clamp((release - onset) / stroke.time, SHORTEST_SHARE));

  return {
    pace: stroke.time / live.slices,
    reach(onset, release) {
      const slices = drawn(onset, release);
      return slices < live.slices ? slices + LIFT_SLICES : slices;
    },
    lay(slice, onset, release) {
      const slices = drawn(onset, release);
      if (slice < slices) return live.lay();
      lifting ??= easel.begin(liftAt(stroke, slices / live.slices));
      lifting.lay();
    },
    lift() {
      live.lift();
      lifting?.lift();
    },
  };
};
