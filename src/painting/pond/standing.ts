import { mix } from '../../units.ts';
import { blend, shade } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch } from '../sketchTouch.ts';
import { type Clump, within } from './clump.ts';
import { DARK, PETALS, ROSY, YELLOW } from './colours.ts';
import type { Drift } from './drift.ts';

/** The dark of the water that it stands in: a few broad level touches under its foot, and one that hangs from them. */
export const darken = ({ random }: Drift, { x, y, wide, high }: Clump): Sketch[] =>
  [0, 1, 2].map((nth) => {
    const hangs = nth === 2;
    const dark = shade(choose(DARK, random), -0.05, 0.7);
    return sketchTouch(random, {
      x: x + (0.6 * wobble(random) + 0.1) * wide,
      y: y + (hangs ? 0.6 : 0.16 * nth + 0.1 * wobble(random)) * high,
      length: hangs ? 0.9 * high : vary(1.1, 0.4, random) * wide,
      width: vary(hangs ? 0.5 * wide : 0.4 * high, 0.3, random),
      angle: (hangs ? UPRIGHT : 0) + 0.08 * wobble(random),
      brush: 'worked',
      load: dark,
      second: choose(DARK, random),
      stage: mix(0.6, 0.74, random()),
      hand: 'left',
      body: hangs ? 0.4 : 0.7,
      spread: 0.01,
    });
  });

/** Flowers on it, few and thick: two touches each, pale over yellow or over rose. */
export const bloom = ({ random, near }: Drift, clump: Clump, isYellow: boolean): Sketch[] =>
  Array.from({ length: 2 + Math.floor(2.6 * random()) }).flatMap(() => {
    const place = within(random, clump);
    const x = place.x + wobble(random) * 0.7 * clump.wide;
    const base = isYellow ? YELLOW : choose(ROSY, random);
    const size = vary(1, 0.45, random) * near;
    return [0, 1].map((nth) =>
      sketchTouch(random, {
        x: x + wobble(random) * 0.008 * size,
        y: place.y + (0.008 - 0.01 * nth) * size,
        length: vary(0.028, 0.25, random) * size,
        width: vary(0.022 - 0.006 * nth, 0.25, random) * size,
        angle: wobble(random) * 1.3,
        brush: 'impasto',
        load: nth === 0 ? shade(base, -0.06) : blend(base, choose(PETALS, random), 0.55),
        second: base,
        stage: 0.84 + 0.1 * random() + 0.01 * nth,
        spread: 0.02,
      }),
    );
  });
