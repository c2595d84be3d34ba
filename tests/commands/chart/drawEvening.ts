import type { Axis } from './axis.ts';
import { createAxis } from './axis.ts';
import { drawPhrases, drawPlaces, drawTitle } from './drawHead.ts';
import { drawLoudness } from './drawLoudness.ts';
import { drawDynamicMarks, drawPedalMarks, drawTempoMarks } from './drawMarks.ts';
import { drawTempo } from './drawTempo.ts';
import { drawLags, drawOverlaps, drawPedal, drawPresses, drawSpreads } from './drawTouch.ts';
import type { Evening } from './readEvening.ts';
import { element, line } from './svg.ts';

/** The sheet's size in pixels. */
export const SHEET = { width: 2400, height: 1500 };

export interface DrawOptions {
  /** What the evening is called, such as "evening no. 7". */
  readonly name: string;
  /** The numbers of the first and the last measure. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const STYLE = `
svg { background: #f6f1e6 }
text { font-family: 'EB Garamond Variable', 'EB Garamond', Garamond, Georgia, serif; fill: #29251f; font-size: 17px }
line, path { fill: none; stroke-linecap: round; stroke-linejoin: round }
.head { font-size: 34px } .subhead { font-size: 22px; text-anchor: end; fill: #5b5346 }
.section { font-size: 22px; font-style: italic } .number { font-size: 15px; fill: #5b5346 }
.title { font-size: 22px } .unit, .legend { font-size: 15px; fill: #5b5346 }
.tick { font-size: 14px; text-anchor: end; fill: #5b5346; font-variant-numeric: lining-nums }
.beyond { font-size: 13px; text-anchor: middle; fill: #5b5346 }
.bar { stroke: #d8cfbd; stroke-width: 1 } .rule { stroke: #e6dece; stroke-width: 1 }
.double { stroke: #8d826f; stroke-width: 1.2 }
.mark { font-style: italic } .letter { font-weight: 700; font-size: 18px } .editorial { opacity: 0.5 }
.hairpin, .fermata, .slur { stroke: #29251f; stroke-width: 1.2 } .slur { stroke: #8d826f }
.ink { fill: #29251f }
.eighths { stroke-width: 1.1; opacity: 0.75 } .measure { stroke-width: 3.4 } .joint { stroke-width: 0.8; opacity: 0.5 }
.mean { stroke: #9a4a4a; stroke-width: 1; stroke-dasharray: 5 5 }
.tempo, .right { stroke: #2c5876 } .left { stroke: #8a5a2b }
.dot.melody { fill: #4d7f9f } .dot.inner { fill: #a9c3d0 } .dot.bass { fill: #a8743c } .dot.chords { fill: #d9c09a }
.dot { opacity: 0.85 }
.stem { stroke-width: 2.2; stroke-linecap: butt }
.stem.melody { stroke: #4d7f9f } .stem.inner { stroke: #7fa1b3 } .stem.bass { stroke: #a8743c } .stem.chords { stroke: #c9a978 }
.pedal { fill: #b9b3a3; stroke: #8d826f; stroke-width: 1 }
`;

/** A line through all panels where a section begins. */
const drawSections = ({ notation }: Evening, axis: Axis): string =>
  notation.sections
    .filter(({ at }) => axis.has(at))
    .map(({ at }) => line(axis.x(at), 134, axis.x(at), SHEET.height - 24, 'double'))
    .join('');

/** An evening as a picture for musicians, in SVG: tempo, loudness, asynchrony, pedal and articulation over the score's measures, beside what is written. */
export const drawEvening = (evening: Evening, { name, from, to }: DrawOptions): string => {
  const measures = evening.notation.measures.filter(
    ({ number }) => number >= (from ?? 0) && number <= (to ?? Infinity),
  );
  if (measures.length === 0) throw new Error('There are no such measures to draw.');
  const axis = createAxis(measures, 250, SHEET.width - 54);
  const { width, height } = SHEET;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    element('style', {}, STYLE),
    drawTitle(evening, name),
    drawPlaces(evening, axis, 108),
    drawPhrases(evening, axis, 152),
    drawSections(evening, axis),
    drawTempoMarks(evening, axis, 174),
    drawTempo(evening, axis, 222, 280),
    drawDynamicMarks(evening, axis, 528),
    drawLoudness(evening, axis, 578, 320),
    drawLags(evening, axis, 926, 130),
    drawSpreads(evening, axis, 1074, 60),
    drawPedalMarks(evening, axis, 1164),
    drawPedal(evening, axis, 1174, 54),
    drawPresses(evening, axis, 1244, 70),
    drawOverlaps(evening, axis, 1338, 136),
  );
};
