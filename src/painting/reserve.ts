import { blend, type Hues } from './colour.ts';
import { comma } from './gesture.ts';
import type { Field } from './sheet.ts';
import { choose, type Sketch, vary, wobble } from './sketch.ts';

const TOUCHES = 240;

/** Touches kept for those who play beside the pianist, all over the picture, in a family of hues of their own. */
export const sketchReserve = (field: Field, hues: Hues): readonly Sketch[] => {
  const { scale, format } = field;
  const random = field.randomFor('reserve');
  return Array.from({ length: TOUCHES }, (): Sketch => {
    const x = format * (0.06 + 0.88 * random());
    const y = 0.1 + 0.82 * random();
    const near = (0.5 + 0.7 * y) * scale;
    const load = blend(choose(hues, random), field.colour(x, y, 1), 0.25 * random());
    return {
      path: comma(
        x,
        y,
        vary(0.085, 0.3, random) * near,
        wobble(random) * 0.7,
        wobble(random) * 0.5,
      ),
      width: vary(0.019, 0.3, random) * near,
      brush: choose(['filbert', 'dab', 'drag'], random),
      load,
      second: blend(load, field.colour(x, y * 0.6, 1), 0.6),
      spread: 0.03,
      body: 1,
      hand: 'right',
      stage: 1,
    };
  });
};
