import { shade } from './colour.ts';
import { comma } from './gesture.ts';
import type { Field } from './sheet.ts';
import { type Sketch, wobble } from './sketch.ts';

/** A monogram in the lower right corner, clear of the label on the wall, for the last chord. */
export const sketchMonogram = (field: Field): readonly Sketch[] => {
  const { scale, format } = field;
  const random = field.randomFor('monogram');
  const s = 0.03 * scale;
  const x = 0.9 * format;
  const y = 0.945;
  const ink = shade(field.colour(x, y, 1), -0.17, 0.8);
  const line = (dx: number, dy: number, angle: number, length: number, at: number): Sketch => ({
    path: comma(x + dx * s, y + dy * s, length * s, angle, 0.06 + wobble(random) * 0.1),
    width: 0.0034 * scale,
    brush: 'rigger',
    load: ink,
    second: ink,
    spread: 0.01,
    body: 0.5,
    hand: at % 2 ? 'right' : 'left',
    stage: 1,
    light: ink[0],
  });
  return [
    line(-0.2, 0, 1.15, 0.95, 1),
    line(0.22, -0.03, -1.2, 1.05, 1),
    line(0.75, 0.16, -0.3, 0.5, 2),
    line(1.2, 0.1, 0.25, 0.55, 1),
  ];
};
