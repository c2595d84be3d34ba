import { isWeak, laysIn } from './brushes.ts';
import { middleOf } from './path.ts';
import { LAID_IN, type Sketch } from './sketch.ts';

const RUBBED: ReadonlySet<string> = new Set(['scumble', 'dry', 'veil']);
/** A brush that mixes with what lies there covers rather than draws where it is broader than this, in heights of the canvas; and any brush that is broader than that. */
const BROAD = { mixing: 0.018, any: 0.04 } as const;

const isRubbed = ({ brush, width }: Sketch): boolean =>
  RUBBED.has(brush) || ((brush === 'filbert' || brush === 'worked') && width > BROAD.mixing);

/** Whether a touch keeps its paint together and draws: a note that sang on another would not be found. */
export const isFirm = (sketch: Sketch): boolean => !isWeak(sketch) && !isRubbed(sketch);

/** Whether a touch covers rather than draws: a note that sang on it would not be found, or would be a slab. */
export const covers = (sketch: Sketch): boolean =>
  !isFirm(sketch) || laysIn(sketch) || sketch.width > BROAD.any;

/** What only covers, or lies over the canvas's edge, is the left hand's: where a note sings on it, an eye would find nothing. */
export const keepLights = (sketches: readonly Sketch[]): readonly Sketch[] =>
  sketches.map((sketch) => {
    const [, y] = middleOf(sketch.path);
    const isHidden = y < 0.01 || y > 0.99 || (sketch.stage > LAID_IN && isRubbed(sketch));
    return isHidden ? { ...sketch, hand: 'left' } : sketch;
  });
