import type { Layer } from './layers.ts';
import type { Sketch } from './sketch.ts';

/** Thin and broad, rubbed this way and that: a mist is scrubbed in, not hatched, and what is small is put on by hand. */
export const SCRUBS: readonly Layer[] = [
  {
    brush: 'wash',
    spacing: 0.102,
    width: 0.13,
    length: 0.2,
    stages: [0, 0.1],
    twist: 0.34,
    spread: 0.003,
    worked: 1,
  },
  {
    brush: 'wash',
    spacing: 0.088,
    width: 0.085,
    length: 0.14,
    stages: [0.07, 0.2],
    twist: 0.32,
    spread: 0.003,
    worked: 1,
  },
  {
    brush: 'scumble',
    spacing: 0.06,
    width: 0.058,
    length: 0.12,
    stages: [0.16, 0.36],
    twist: 0.34,
    spread: 0.004,
    worked: 0.8,
    contrast: 0.02,
  },
  {
    brush: 'scumble',
    spacing: 0.036,
    width: 0.03,
    length: 0.1,
    stages: [0.3, 0.56],
    twist: 0.4,
    spread: 0.005,
    worked: 0.4,
    contrast: 0.022,
    gathers: 1,
  },
  {
    brush: 'dry',
    spacing: 0.038,
    width: 0.024,
    length: 0.062,
    stages: [0.46, 0.8],
    twist: 0.7,
    spread: 0.005,
    worked: 0.55,
    contrast: 0.03,
    gathers: 1,
  },
];

const RUBBED: ReadonlySet<string> = new Set(['scumble', 'dry', 'veil']);
/** A filbert that is broader does not draw, but cover. */
const BROAD = 0.018;
/** Until then all is rubbed in, by both hands. */
const LAID_IN = 0.2;

const isRubbed = ({ brush, width }: Sketch): boolean =>
  RUBBED.has(brush) || (brush === 'filbert' && width > BROAD);

/** What the right hand would rub on it sweeps on, softly: a note that sings makes a firm disc of a rubbed touch. */
export const sweepRubbing = (sketches: readonly Sketch[]): readonly Sketch[] =>
  sketches.map((sketch) =>
    sketch.hand === 'right' && sketch.stage > LAID_IN && isRubbed(sketch)
      ? { ...sketch, brush: 'sweep' }
      : sketch,
  );
