import { middleOf } from './path.ts';
import { LAID_IN, type Sketch } from './sketch.ts';

const RUBBED: ReadonlySet<string> = new Set(['scumble', 'dry', 'veil']);
/** A firm brush that is broader covers rather than draws. */
const BROAD = 0.018;

const isRubbed = ({ brush, width }: Sketch): boolean =>
  RUBBED.has(brush) || ((brush === 'filbert' || brush === 'worked') && width > BROAD);

/** What only covers, or lies over the canvas's edge, is the left hand's: where a note sings on it, an eye would find nothing. */
export const keepLights = (sketches: readonly Sketch[]): readonly Sketch[] =>
  sketches.map((sketch) => {
    const [, y] = middleOf(sketch.path);
    const isHidden = y < 0.01 || y > 0.99 || (sketch.stage > LAID_IN && isRubbed(sketch));
    return isHidden ? { ...sketch, hand: 'left' } : sketch;
  });
