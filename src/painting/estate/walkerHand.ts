import type { Random } from '../../random.ts';
import type { Point, Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Hues, type Lab, lab } from '../colour.ts';
import { sampled, UPRIGHT } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import { paints } from './light.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

/** Muslin in the parasol's shade, and where the sun meets it. */
export const MUSLIN = paints('shadedMuslin', '#d6daea', '#dcdce8');
export const LIT = paints('muslin', '#f8ead2', '#f7e4c6');
/** A straw hat over dark hair, in the parasol's shade. */
export const HEAD: Hues = [lab('#7f5040'), lab('#744a42')];

/** When who walks there is begun (the row behind is darkened just before), and how much later each turn is laid: a hand chooses among some forty touches that are due, and must find few turns among them. */
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

/** The same along a way of its own. */
export type Draw = (
  turn: number,
  at: (share: Unit) => readonly [dx: number, dy: number],
  width: number,
  hues: Hues,
) => Sketch;

/** How much of the field's own paint there is at most in a touch's first paint; in its second there is twice that. */
const LENT = 0.22;

/** How all of it is painted: the field's paint is in it, or it would be cut out of that. */
const styleOf = (random: Random, turn: number, hues: Hues, lies: Lab) =>
  ({
    brush: choose<BrushName>(['pull', 'worked', 'filbert'], random),
    load: blend(choose(hues, random), lies, LENT * random()),
    second: blend(choose(hues, random), lies, 2 * LENT),
    stage: WALKS + TURN * turn,
    hand: 'left',
    body: 0.9,
    spread: 0.003,
  }) as const;

/** The hand that paints the figure. */
export const layOn =
  ({ sun, open }: Scene, random: Random, { x, y, size }: Walker): Lay =>
  (turn, [dx, dy], [length, width], hues, rest = {}) =>
    sketchTouch(random, {
      x: x + (dx * sun + 0.01 * wobble(random)) * size,
      y: y + dy * size,
      length: vary(length, 0.08, random) * size,
      width: vary(width, 0.08, random) * size,
      // Pushed up from the hem: broad where the brush is set down, narrow where it is lifted.
      angle: -UPRIGHT,
      bow: 0.05 * wobble(random),
      ...styleOf(random, turn, hues, open(x, y, WALKS)),
      ...rest,
    });

/** The same hand, where it bends a stroke: in pulls, whose second paint is its own. */
export const drawOn =
  ({ sun, open }: Scene, random: Random, { x, y, size }: Walker): Draw =>
  (turn, at, width, hues) => {
    const path = sampled((share): Point => {
      const [dx, dy] = at(share);
      return [x + dx * sun * size, y + dy * size];
    });
    return sketchAlong(random, path, {
      ...styleOf(random, turn, hues, open(x, y, WALKS)),
      width: width * size,
      // Its paint lasts to the end of the stroke, and stands clear of the field's.
      brush: 'pull',
      second: choose(hues, random),
    });
  };
