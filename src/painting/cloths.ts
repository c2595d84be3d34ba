import type { Unit } from '../units.ts';

/** A canvas as the shop sells it: woven, sized and primed. */
export interface Cloth {
  /** How far the threads stand out, against the height of paint. */
  readonly depth: Unit;
  /** How far apart they are, in 1/1080 of the canvas's height; finer on larger canvases, and never finer than their pixels show. */
  readonly thread: number;
  /** How uneven they were spun, 0 to 1. */
  readonly slubs: Unit;
  /** How far the priming has filled it, here more, there less. */
  readonly primed: Unit;
}

/** The cloths that pictures are painted on; thin paint catches on all of them. */
export const CLOTHS = {
  /** The colourman's everyday linen, whose fine threads stand out. */
  ordinary: { depth: 0.2, thread: 2.05, slubs: 0.6, primed: 0.3 },
  /** Linen of thicker, uneven yarn, farther apart. */
  coarse: { depth: 0.19, thread: 2.5, slubs: 0.7, primed: 0.35 },
  /** Linen that the priming has half filled: a sky is rubbed over what is left of its threads. */
  rubbed: { depth: 0.17, thread: 2.2, slubs: 0.6, primed: 0.45 },
} as const satisfies Record<string, Cloth>;
