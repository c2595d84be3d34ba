import type { LiveStroke } from '../concert/ports.ts';
import type { Stroke } from '../painting/stroke.ts';
import type { Unit } from '../units.ts';
import { type Slice, slicesOf } from './hand.ts';
import { createOrder, type Order, type Step } from './order.ts';
import type { Painting } from './painting.ts';

/** A painting on the easel: what is still to be done to it, and what has been. */
export interface Hung {
  readonly painting: Painting;
  readonly order: Order;
  /** Carries out a step; says how many slices that were. The card gets slices in one go, with the next `flush` at the latest. */
  carryOut(step: Step): number;
  /** Gives the graphics card what it has not been given yet. */
  flush(): void;
  /** Begins a visitor's stroke. */
  begin(stroke: Stroke): LiveStroke;
  readonly strokes: number;
  readonly liveStrokes: number;
  readonly notesPainted: number;
}

/** Which part of its wetness paint loses when it sets. */
const SETS_BY: Unit = 0.42;

/** Hangs a painting on which nothing is painted yet. */
export const hang = (painting: Painting): Hung => {
  const order = createOrder();
  const painted = new Set<number>();
  let live = 0;
  let touches = 0;
  let given: Slice[] = [];

  const flush = () => {
    if (given.length > 0) painting.paint(given);
    given = [];
  };

  return {
    painting,
    order,
    flush,
    carryOut(step) {
      if (typeof step === 'string') {
        flush();
        if (step === 'set') painting.set(SETS_BY, order.growing());
        else painting.takeSnapshot(order.growing());
        return 0;
      }
      given.push(...step);
      for (const { note } of step) if (note >= 0) painted.add(note);
      return step.length;
    },
    begin(stroke) {
      const slices = slicesOf(stroke);
      let laid = 0;
      live++;
      touches++;
      return {
        slices: slices.length,
        lay() {
          given.push(...slices.slice(laid, laid + 1));
          laid++;
        },
        lift() {
          live--;
        },
      };
    },
    get strokes() {
      return order.strokes + touches;
    },
    get liveStrokes() {
      return order.growing().length + live;
    },
    get notesPainted() {
      return painted.size;
    },
  };
};
