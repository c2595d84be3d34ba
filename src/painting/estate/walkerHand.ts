import type { Random } from '../../random.ts';
import { type Hues, lab } from '../colour.ts';
import { UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

/** Muslin in the parasol's shade, and where the sun meets it. */
export const MUSLIN: Hues = [lab('#dcdce8'), lab('#e0d9de'), lab('#d0d4e6')];
export const LIT: Hues = [lab('#f8ead2'), lab('#f7e4c6')];
/** Dark hair. */
export const HEAD: Hues = [lab('#54423f'), lab('#4a3c44')];

/** A straw hat in the parasol's shade. */
export const STRAW: Hues = [lab('#b08d66'), lab('#a68468')];

/** When who walks there is begun, and how much later each turn is laid: a hand chooses among some forty touches that are due, and must find few turns among them. */
export const WALKS = 0.6;
const TURN = 0.026;

/** A touch `dx` towards the sun and `dy` down from the feet, in heights of the figure, `turn` in the order of laying. */
export type Lay = (
  turn: number,
  at: readonly [dx: number, dy: number],
  size: readonly [length: number, width: number],
  hues: Hues,
  rest?: Partial<WristTouch>,
) => Sketch;

/** The hand that paints the figure. */
export const layOn =
  ({ sun }: Scene, random: Random, { x, y, size }: Walker): Lay =>
  (turn, [dx, dy], [length, width], hues, rest = {}) =>
    sketchTouch(random, {
      x: x + (dx * sun + 0.01 * wobble(random)) * size,
      y: y + dy * size,
      length: vary(length, 0.08, random) * size,
      width: vary(width, 0.08, random) * size,
      // Pushed up from the hem: broad where the brush is set down, narrow where it is lifted.
      angle: -UPRIGHT,
      bow: 0.05 * wobble(random),
      // Thick paint, thinly: what is laid so takes up little of the field.
      brush: 'impasto',
      load: choose(hues, random),
      second: choose(hues, random),
      stage: WALKS + TURN * turn,
      hand: 'left',
      body: 0.3,
      spread: 0.003,
      ...rest,
    });
