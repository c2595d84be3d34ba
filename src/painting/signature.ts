import type { Point } from '../units.ts';
import { blend, type Hues, lab, shade } from './colour.ts';
import type { Field } from './sheet.ts';
import { choose, type Sketch, vary, wobble } from './sketch.ts';
import type { Stroke } from './stroke.ts';

/** “Valérie” as a hand writes it: the curves' four points each, in heights of a small letter, from the first letter's foot, y up. */
const WRITING = [
  // V
  [0, 2.2, 0.15, 1.3, 0.4, 0.5, 0.62, -0.05],
  [0.58, -0.05, 0.8, 0.9, 1.15, 1.9, 1.75, 2.35],
  // a
  [2.4, 0.92, 1.75, 1.3, 1.15, 0, 1.85, 0],
  [1.8, 0, 2.2, 0.02, 2.3, 0.5, 2.42, 1.02],
  [2.42, 1.02, 2.3, 0.3, 2.4, -0.15, 2.95, 0.25],
  // l
  [2.85, 0.15, 3.5, 0.9, 3.85, 2.5, 3.45, 2.45],
  [3.5, 2.47, 3, 2.3, 3, -0.1, 3.7, 0.12],
  // é
  [3.6, 0.08, 4.4, 0.4, 4.5, 1.15, 4.12, 1.02],
  [4.16, 1.04, 3.65, 0.9, 3.8, -0.2, 4.6, 0.2],
  [4.2, 1.5, 4.3, 1.6, 4.45, 1.75, 4.6, 1.85],
  // r
  [4.5, 0.12, 4.75, 0.4, 4.85, 0.8, 4.9, 1.15],
  [4.88, 1.12, 5, 0.82, 5.2, 0.95, 5.42, 0.9],
  [5.4, 0.95, 5.2, 0.4, 5.25, -0.15, 5.75, 0.2],
  // i
  [5.68, 0.1, 5.85, 0.4, 5.95, 0.75, 6, 1.02],
  [6, 1.02, 5.85, 0.4, 5.9, -0.15, 6.35, 0.18],
  [6.12, 1.5, 6.15, 1.54, 6.2, 1.58, 6.26, 1.6],
  // e
  [6.25, 0.08, 7.05, 0.4, 7.1, 1.15, 6.75, 1.02],
  [6.79, 1.04, 6.3, 0.9, 6.4, -0.3, 8, 0.3],
] as const;
const LONG = 8.1;
const SLANT = 0.28;

/** What is on the palette at the end, to write with where the corner is light: madder, umber, ultramarine. */
const INKS: Hues = [lab('#8d4238'), lab('#66543a'), lab('#43558a')];

/** The line that she writes on, in canvas's heights. */
export const LINE = 0.957;

/** The middle of her name. */
export const nameAt = ({ format, scale }: Pick<Field, 'format' | 'scale'>): Point => [
  format - 0.1 * scale,
  0.95,
];

/** Her name in the lower right corner, clear of the label on the wall: one written line with a full brush, for the last chord. */
export const sketchSignature = (field: Field): readonly Sketch[] => {
  const { scale, format } = field;
  const random = field.randomFor('signature');
  const letter = vary(0.0122, 0.08, random) * scale;
  const foot: Point = [format - 0.05 * scale - LONG * letter, LINE];
  const rise = 0.03 + 0.03 * wobble(random);
  const paper = field.colour(foot[0] + 0.5 * LONG * letter, foot[1], 1);
  // A step darker than the corner it stands in, or lighter where that is dark.
  const ink =
    paper[0] > 0.54
      ? blend(shade(paper, -0.17, 0.8), choose(INKS, random), 0.45)
      : shade(paper, 0.18, 0.8);
  const put = (x: number, y: number): Point => [
    foot[0] + (x + SLANT * y + 0.03 * wobble(random)) * letter,
    foot[1] - (y + rise * x + 0.04 * wobble(random)) * letter,
  ];
  return WRITING.map(([ax, ay, bx, by, cx, cy, dx, dy], i) => {
    const path: Stroke['path'] = [put(ax, ay), put(bx, by), put(cx, cy), put(dx, dy)];
    return {
      path,
      width: (0.0042 + 0.0008 * wobble(random)) * scale,
      brush: 'pull',
      load: ink,
      second: ink,
      spread: 0.004,
      body: 0.9,
      hand: 'left',
      stage: 1 - 1e-6 * (WRITING.length - i),
    };
  });
};
