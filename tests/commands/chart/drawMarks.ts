import type { Mark } from '../../../src/score/notation.ts';
import type { Axis } from './axis.ts';
import type { Evening } from './readEvening.ts';
import { stagger, widthOf } from './stagger.ts';
import { dot, element, group, line, words } from './svg.ts';

/** Rows of marks are this high. */
const ROW = 19;

const SIZE = 17;
const ROWS = 3;

const isHairpin = ({ text }: Mark): boolean => text === '<' || text === '>';

const isLetter = ({ text }: Mark): boolean => /^(sempre |più )?(p+|f+|fz)$/.test(text);

const drawHairpin = ({ text }: Mark, x1: number, x2: number, y: number): string => {
  const [tip, mouth] = text === '<' ? [x1 + 1, x2 - 1] : [x2 - 1, x1 + 1];
  const d = `M${mouth} ${y - 10}L${tip} ${y - 5}L${mouth} ${y}`;
  return element('path', { d, class: 'hairpin' });
};

const lookOf = (mark: Mark): string =>
  `mark${isLetter(mark) ? ' letter' : ''}${mark.editorial ? ' editorial' : ''}`;

/** Marks in rows, the first row's baseline at `top`; what the first editions lack is grey. */
const drawRows = (marks: readonly Mark[], axis: Axis, top: number): string => {
  const seen = marks.filter(({ at, to }) => axis.has(at) || axis.has((at + to) / 2));
  const placed = seen
    .map((mark) => {
      const from = axis.x(Math.max(mark.at, axis.from));
      const to = isHairpin(mark)
        ? axis.x(Math.min(mark.to, axis.to))
        : from + widthOf(mark.text, SIZE);
      return { mark, from, to };
    })
    .sort((a, b) => a.from - b.from);
  const rows = stagger(placed, 3);
  return placed
    .map(({ mark, from, to }, i) => {
      const y = top + ((rows[i] ?? 0) % ROWS) * ROW;
      if (!isHairpin(mark)) return words(from, y, mark.text, lookOf(mark));
      return group(mark.editorial ? 'editorial' : '', drawHairpin(mark, from, to, y));
    })
    .join('');
};

const drawFermata = (x: number, y: number): string => {
  const arc = element('path', { d: `M${x - 9} ${y}A9 9 0 0 1 ${x + 9} ${y}`, class: 'fermata' });
  return group('', arc, dot(x, y - 1.5, 1.8, 'ink'));
};

/** The tempo's words and the fermatas, over three rows from a baseline on. */
export const drawTempoMarks = ({ notation }: Evening, axis: Axis, top: number): string => {
  const held = notation.strikes.filter(
    ({ signs, onset }) => signs.includes('fermata') && axis.has(onset),
  );
  const places = [...new Set(held.map(({ onset }) => onset))];
  return [
    drawRows(
      notation.marks.filter(({ kind }) => kind === 'tempo'),
      axis,
      top,
    ),
    ...places.map((at) => drawFermata(axis.x(at), top + 2 * ROW)),
  ].join('');
};

/** The dynamics' letters and hairpins and the texts between the staves, over three rows from a baseline on. */
export const drawDynamicMarks = ({ notation }: Evening, axis: Axis, top: number): string =>
  drawRows(
    // What is longer is a remark on how to read the notation.
    notation.marks.filter(
      ({ kind, text }) => kind === 'dynamic' || (kind === 'text' && text.length < 20),
    ),
    axis,
    top,
  );

/** Where the pedal is written down: brackets under a line. */
export const drawPedalMarks = ({ notation }: Evening, axis: Axis, y: number): string =>
  notation.pedal
    .filter(({ down, up }) => up > axis.from && down < axis.to)
    .map(({ down, up }) => {
      const [from, to] = [
        axis.x(Math.max(down, axis.from)) + 1,
        axis.x(Math.min(up, axis.to)) - 1.5,
      ];
      return [
        line(from, y - 7, from, y, 'hairpin'),
        line(from, y, to, y, 'hairpin'),
        line(to, y - 7, to, y, 'hairpin'),
      ].join('');
    })
    .join('');
