import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Clump, within } from './clump.ts';
import { DARK, PETALS, ROSY, YELLOW } from './colours.ts';
import type { Drift } from './drift.ts';

/** The dark of the water that it stands in: broad level touches under its foot. */
export const darken = ({ random }: Drift, { x, y, wide, high }: Clump): Sketch[] =>
  [0, 1, 2].map((nth) =>
    sketchTouch(random, {
      x: x + 0.5 * wobble(random) * wide,
      y: y + (0.18 * nth - 0.05 + 0.1 * wobble(random)) * high,
      length: vary(1.2, 0.4, random) * wide,
      width: vary(0.4, 0.3, random) * high,
      angle: 0.08 * wobble(random),
      brush: 'worked',
      load: shade(choose(DARK, random), -0.06, 0.6),
      second: choose(DARK, random),
      stage: mix(0.56, 0.72, random()),
      hand: 'left',
      body: 0.7,
      spread: 0.01,
    }),
  );

/** Flowers on it, few and thick: two touches each, pale over yellow or over rose. */
export const bloom = ({ random, near }: Drift, clump: Clump, isYellow: boolean): Sketch[] =>
  Array.from({ length: 2 + Math.floor(2.6 * random()) }).flatMap(() => {
    const place = within(random, clump, [0, 0.75]);
    const x = place.x + wobble(random) * 0.3 * clump.wide;
    const base = isYellow ? YELLOW : choose(ROSY, random);
    const size = vary(1, 0.45, random) * near;
    return [0, 1].map((nth) =>
      sketchTouch(random, {
        x: x + wobble(random) * 0.008 * size,
        y: place.y + (0.008 - 0.01 * nth) * size,
        length: vary(nth === 0 ? 0.05 : 0.026, 0.35, random) * size,
        width: vary(0.022 - 0.006 * nth, 0.25, random) * size,
        angle: wobble(random) * (nth === 0 ? 0.3 : 1.3),
        brush: nth === 0 ? 'drag' : 'impasto',
        load: nth === 0 ? shade(base, -0.06) : blend(base, choose(PETALS, random), 0.55),
        second: base,
        stage: 0.84 + 0.1 * random() + 0.01 * nth,
        spread: 0.02,
      }),
    );
  });
