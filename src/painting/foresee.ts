import type { Unit } from '../units.ts';
import { blend, differ, type Lab } from './colour.ts';
import { middleOf, spanOf } from './path.ts';
import type { Sketch } from './sketch.ts';

/** Places to a canvas's height at which the colour that lies there is kept in mind. */
const PLACES = 40;

/** How much of what lies below shows through a brush's paint. */
const THIN: Partial<Record<Sketch['brush'], Unit>> = {
  wash: 0.35,
  scumble: 0.6,
  veil: 0.7,
  dry: 0.6,
  drag: 0.3,
};

/** About how broad a touch lies there, in canvas units. */
const breadth = ({ path, width }: Sketch): number => Math.sqrt(width * spanOf(path));

/** What a touch will meet on the canvas. */
interface Sight {
  /** The colour that lies there then; none on a bare place. */
  readonly over: Lab | undefined;
  /** How much it will be noticed: how far its colour stands off from that, and how large it is; on a bare place only its size counts, and beyond the canvas nothing. */
  readonly striking: number;
}

/** Foresees what touches will meet, laid one after another on a canvas of a format (width ÷ height). */
export const foresee = (sketches: readonly Sketch[], format: number): readonly Sight[] => {
  const lying = new Map<string, Lab>();
  return sketches.map((sketch) => {
    const [x, y] = middleOf(sketch.path);
    const place = [x, y].map((at) => Math.round(at * PLACES)).join();
    const isOff = x < 0 || x > format || y < 0 || y > 1;
    const over = lying.get(place);
    const thin = THIN[sketch.brush] ?? 0;
    lying.set(place, over ? blend(sketch.load, over, thin) : sketch.load);
    const differs = over ? differ(sketch.load, over) * (1 - thin) : 0.05;
    return { over, striking: isOff ? 0 : differs * breadth(sketch) };
  });
};
