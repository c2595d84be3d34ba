import type { Coat, Layer } from './layers.ts';
import { middleOf } from './path.ts';
import { LAID_IN, type Sketch } from './sketch.ts';

/**
 * A mist is laid in with two broad thin coats, then in decided touches with body, that lie on one another like shingles in
 * passages: where there are none, the first coat is the picture.
 */
export const SCRUBS: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.116,
    width: 0.13,
    length: 0.23,
    stages: [0, 0.1],
    twist: 0.3,
    spread: 0.003,
    worked: 1,
  },
  {
    brush: 'wash',
    spacing: 0.098,
    width: 0.07,
    length: 0.17,
    stages: [0.07, 0.2],
    twist: 0.3,
    spread: 0.004,
    worked: 0.6,
    contrast: 0.012,
  },
  {
    brush: 'worked',
    spacing: 0.06,
    width: 0.04,
    length: 0.088,
    stages: [0.16, 0.4],
    twist: 0.55,
    spread: 0.005,
    worked: 0.62,
    contrast: 0.022,
    gathers: 0.4,
  },
  {
    brush: 'worked',
    spacing: 0.036,
    width: 0.02,
    length: 0.048,
    stages: [0.3, 0.62],
    twist: 0.65,
    spread: 0.005,
    worked: 0.5,
    contrast: 0.03,
    gathers: 1,
  },
  {
    brush: 'dry',
    spacing: 0.042,
    width: 0.026,
    length: 0.06,
    stages: [0.46, 0.8],
    twist: 0.7,
    spread: 0.005,
    worked: 0.3,
    contrast: 0.03,
    gathers: 1,
  },
];

/** How wide a patch of ground may be that shows between the touches of the lay-in, and what covers wider ones: the place's own paint. */
export const FLICKER = 0.05;
export const COVER: Coat = {
  brush: 'wash',
  width: 0.08,
  length: 0.17,
  stages: [0.06, 0.22],
  twist: 0.3,
  spread: 0.004,
};

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
