import { mix } from '../units.ts';
import { blend, shade } from './colour.ts';
import type { Field } from './sheet.ts';
import { choose, type Sketch, vary, wobble } from './sketch.ts';
import { sketchTouch } from './sketchTouch.ts';

/** Where flat touches lie over one another on water, and how many passages of them. */
export interface Shingles {
  readonly passages: number;
  /** Where the water begins. */
  readonly horizon: number;
  /** How far a passage may stand off in lightness from the water, in OKLab: one of these. */
  readonly steps: readonly [number, ...number[]];
  /** Whether a touch may lie there. */
  isOpen(x: number, y: number): boolean;
}

/** How much of a passage's lightness its touches must keep to be worth a note that sings. */
const PLAIN = 0.04;

/** The light that comes over water: passages of flat touches like shingles, each of one hue, nearly one value and one slope. */
export const sketchShingles = (
  field: Field,
  { passages, horizon, steps, isOpen }: Shingles,
): readonly Sketch[] => {
  const { format, scale } = field;
  const random = field.randomFor('shingles');
  return Array.from({ length: passages }).flatMap((): Sketch[] => {
    const down = random();
    const [mx, my] = [format * random(), mix(horizon + 0.05, 0.97, down)];
    const near = 0.45 + 0.75 * down;
    const step = choose(steps, random) * (0.6 + 0.6 * random());
    const slope = 0.07 * wobble(random);
    return Array.from({ length: 10 + Math.floor(12 * random()) }).flatMap((): Sketch[] => {
      const aside = wobble(random) * 0.2 * scale;
      const [x, y] = [mx + aside, my + wobble(random) * 0.036 * near + aside * slope];
      if (!isOpen(x, y)) return [];
      const stage = 0.26 + 0.44 * random();
      const here = field.colour(x, y, stage);
      const load = shade(blend(here, field.colour(mx, my, stage), 0.5), step * (0.5 + random()));
      return [
        sketchTouch(random, {
          x,
          y,
          length: vary(0.075, 0.5, random) * scale * near,
          width: vary(0.018, 0.45, random) * scale * near,
          angle: slope + wobble(random) * 0.12,
          bow: wobble(random) * 0.1,
          brush: choose(['worked', 'worked', 'filbert'], random),
          load,
          second: here,
          stage,
          spread: 0.006,
          body: 0.5,
          hand: Math.abs(load[0] - here[0]) > PLAIN ? 'right' : 'left',
        }),
      ];
    });
  });
};
