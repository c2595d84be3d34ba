import type { Unit } from '../../units.ts';
import { sampled } from '../gesture.ts';
import type { Sketch } from '../sketch.ts';
import { placeOf, type Spot } from './stack.ts';

/** The path that passes places of a stack, as they are seen, at equal shares of its way. */
export const pathOn = (horizon: number, spotAt: (share: Unit) => Spot): Sketch['path'] =>
  sampled((share) => {
    const { x, y } = placeOf(spotAt(share), horizon);
    return [x, y];
  });
