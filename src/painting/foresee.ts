import type { Unit } from '../units.ts';
import { blend, differ, type Lab } from './colour.ts';
import { middleOf, placeOn, spanOf, wayOf } from './path.ts';
import type { Sketch } from './sketch.ts';

/** Places to a canvas's height at which the colour that lies there is kept in mind. */
const PLACES = 100;

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

/** The colours that lie on a canvas of a format, place by place. */
const createBed = (format: number) => {
  const [across, down] = [Math.ceil(format * PLACES), PLACES];
  const lying = new Map<number, Lab>();
  const keyOf = (x: number, y: number): number | undefined => {
    const [column, row] = [Math.floor(x * PLACES), Math.floor(y * PLACES)];
    const isOn = column >= 0 && column < across && row >= 0 && row < down;
    return isOn ? row * across + column : undefined;
  };
  /** The places that a touch covers: about its way, as broad as it is. */
  const covered = ({ path, width }: Sketch): ReadonlySet<number> => {
    const half = Math.floor((width / 2) * PLACES);
    const steps = Math.max(1, Math.ceil((wayOf(path) * PLACES) / Math.max(1, half)));
    const keys = new Set<number>();
    for (let i = 0; i <= steps; i++) {
      const [x, y] = placeOn(path, i / steps);
      for (let dx = -half; dx <= half; dx++)
        for (let dy = -half; dy <= half; dy++) {
          const key = keyOf(x + dx / PLACES, y + dy / PLACES);
          if (key !== undefined && Math.hypot(dx, dy) <= half) keys.add(key);
        }
    }
    return keys;
  };
  return {
    at: (x: number, y: number): Lab | undefined => lying.get(keyOf(x, y) ?? -1),
    lay: (sketch: Sketch): void => {
      const thin = THIN[sketch.brush] ?? 0;
      for (const key of covered(sketch)) {
        const below = lying.get(key);
        lying.set(key, below ? blend(sketch.load, below, thin) : sketch.load);
      }
    },
  };
};

/** Foresees what touches will meet, laid one after another on a canvas of a format (width ÷ height). */
export const foresee = (sketches: readonly Sketch[], format: number): readonly Sight[] => {
  const bed = createBed(format);
  return sketches.map((sketch) => {
    const [x, y] = middleOf(sketch.path);
    const isOff = x < 0 || x > format || y < 0 || y > 1;
    const over = bed.at(x, y);
    const thin = THIN[sketch.brush] ?? 0;
    bed.lay(sketch);
    const differs = over ? differ(sketch.load, over) * (1 - thin) : 0.05;
    return { over, striking: isOff ? 0 : differs * breadth(sketch) };
  });
};
