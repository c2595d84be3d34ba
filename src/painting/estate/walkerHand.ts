import type { Random } from '../../random.ts';
import { mix, type Point, type Unit } from '../../units.ts';
import type { BrushName } from '../brushes.ts';
import { blend, type Hues, type Lab } from '../colour.ts';
import { sampled } from '../gesture.ts';
import { choose, type Sketch, vary, wobble } from '../sketch.ts';
import { sketchAlong, sketchTouch, type WristTouch } from '../sketchTouch.ts';
import type { Scene } from './scene.ts';
import type { Walker } from './walker.ts';

/** When who walks there is begun, and how much later each turn is laid: a hand chooses among some forty touches that are due, and must find few turns among them. */
export const WALKS = 0.6;
const TURN = 0.026;

/** A touch `dx` towards the sun and `dy` down from the feet, in heights of the figure, `turn` in the order of laying. */
export type Lay = (
  turn: number,
  at: readonly [dx: number, dy: number],
  size: readonly [length: number, width: number],
  hues: Hues,
  rest: Pick<WristTouch, 'angle' | 'brush'> & Partial<WristTouch>,
) => Sketch;

/** The same along a way of its own. */
export type Draw = (
  turn: number,
  brush: BrushName,
  at: (share: Unit) => readonly [dx: number, dy: number],
  width: number,
  hues: Hues,
) => Sketch;

/** How much of the field's own paint there is at most in a touch's first paint; in its second there is twice that, unless it is drawn. */
const LENT = 0.22;

/** How all of it is painted: the field's paint is in its first paint at least, or it would be cut out of that. */
const styleOf = (random: Random, turn: number, hues: Hues, lies: Lab) =>
  ({
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
  (turn, [dx, dy], [length, width], hues, rest) =>
    sketchTouch(random, {
      x: x + (dx * sun + 0.01 * wobble(random)) * size,
      y: y + dy * size,
      length: vary(length, 0.08, random) * size,
      width: vary(width, 0.08, random) * size,
      bow: 0.05 * wobble(random),
      ...styleOf(random, turn, hues, open(x, y, WALKS)),
      ...rest,
    });

/** The same hand, where it draws along a way. */
export const drawOn =
  ({ sun, open }: Scene, random: Random, { x, y, size }: Walker): Draw =>
  (turn, brush, at, width, hues) => {
    const path = sampled((share): Point => {
      const [dx, dy] = at(share);
      return [x + dx * sun * size, y + dy * size];
    });
    return sketchAlong(random, path, {
      ...styleOf(random, turn, hues, open(x, y, WALKS)),
      width: vary(width, 0.06, random) * size,
      brush,
      second: choose(hues, random),
    });
  };

/** The way from one place to another that bends aside, to its right, by so much in its middle. */
export const bowed =
  ([ax, ay]: Point, [bx, by]: Point, bend: number) =>
  (share: Unit): Point => {
    const [dx, dy] = [bx - ax, by - ay];
    const out = (4 * bend * share * (1 - share)) / Math.hypot(dx, dy);
    return [mix(ax, bx, share) - dy * out, mix(ay, by, share) + dx * out];
  };
