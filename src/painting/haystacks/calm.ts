import { clamp, mix, type Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';

/** A noise over the field that lies in its perspective: far off its shapes are thin and long. */
export type Lying = (x: number, y: number) => number;

/** How many places across and down its middle is taken from. */
const ASKED = [14, 9] as const;

/** A place of the field as noises see it that make its shapes, `near` from 0 at the far bank to 1: foreshortened, far off they are thin and long. */
export const lyingAt = (x: number, near: Unit): readonly [number, number] => [
  0.9 * x,
  Math.log(near + 0.15),
];

/** A noise of the field whose middle is a half whatever the seed, `fx` swells across and `fy` down; each `shift` is another. */
export const levelled = (
  { drift, format }: Sheet,
  farBank: number,
  [fx, fy, shift]: readonly [fx: number, fy: number, shift: number],
): Lying => {
  const at: Lying = (x, y) => {
    const near = clamp((y - farBank) / (1 - farBank));
    return drift(...lyingAt(x, near), fx, fy, shift);
  };
  const [across, down] = ASKED;
  const asked = Array.from({ length: across * down }, (_, i) =>
    at(
      (format * ((i % across) + 0.5)) / across,
      mix(farBank, 1, (Math.floor(i / across) + 0.5) / down),
    ),
  );
  const off = 0.5 - asked.reduce((sum, value) => sum + value, 0) / asked.length;
  return (x, y) => at(x, y) + off;
};
