import { shade } from './colour.ts';
import type { Direction } from './gesture.ts';
import type { Field } from './sheet.ts';
import { type Sketch, vary, wobble } from './sketch.ts';
import { sketchTouch } from './sketchTouch.ts';

/** A passage where the eye rests: its middle, and how many sweeps quieten it. */
export interface Rest {
  readonly x: number;
  readonly y: number;
  readonly sweeps: number;
}

/** Broad sweeps of the whole arm along a direction: they pull scrubbed paint together. */
export const sketchRests = (
  field: Field,
  rests: readonly Rest[],
  direction: Direction,
): readonly Sketch[] => {
  const { scale } = field;
  const random = field.randomFor('rests');
  return rests.flatMap((rest) =>
    Array.from({ length: rest.sweeps }, () => {
      const x = rest.x + wobble(random) * 0.26 * scale;
      const y = rest.y + wobble(random) * 0.07;
      const stage = 0.54 + 0.16 * random();
      return sketchTouch(random, {
        x,
        y,
        length: vary(0.26, 0.4, random) * scale,
        width: vary(0.052, 0.4, random) * scale,
        angle: direction(x, y) + wobble(random) * 0.18,
        bow: wobble(random) * 0.14,
        brush: 'veil',
        load: shade(field.colour(x, y, stage), 0.012 * wobble(random)),
        second: field.colour(x + 0.06 * wobble(random), y, stage),
        stage,
        hand: 'left',
        spread: 0.006,
      });
    }),
  );
};
