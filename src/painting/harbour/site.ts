import { mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { wobble } from '../sketch.ts';

/** Where things lie in the harbour. Along the quay, 0 is the edge at the fleet's side and 1 the edge at the docks'. */
export interface Site {
  /** Where the water begins. */
  readonly horizon: number;
  /** The side where the fleet lies: −1 left, 1 right; the docks lie on the other. */
  readonly side: -1 | 1;
  readonly sun: { readonly x: number; readonly y: number };
  /** Where the harbour opens to the sea, along the quay. */
  readonly mouth: number;
  /** How high things stand: 1 on a canvas of 16:10, lower on a narrow one. */
  readonly rise: number;
  /** The rowing boats, the nearest first; `size` is how long they are. */
  readonly boats: readonly {
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }[];
  /** From a place across the canvas to one along the quay. */
  along(x: number): number;
  /** And back. */
  across(along: number): number;
  /** Whether a boat lies there: what is put on late goes round it. */
  isRowed(x: number, y: number): boolean;
}

const BOATS = [
  { depth: 1, size: 0.245 },
  { depth: 0.57, size: 0.132 },
  { depth: 0.36, size: 0.07 },
] as const;

/** The harbour of a seed, on its sheet. */
export const createSite = (sheet: Sheet): Site => {
  const { format, scale } = sheet;
  const random = sheet.randomFor('site');
  const side = random() < 0.5 ? -1 : 1;
  const across = (along: number) => (side < 0 ? along : 1 - along) * format;
  const rise = mix(scale, 1, 0.3);
  const horizon = 0.37 + 0.12 * random();
  const mouth = 0.4 + 0.14 * random();
  const sun = {
    x: across(mouth + 0.1 + 0.14 * random()),
    y: horizon - (0.1 + 0.12 * random()) * rise,
  };
  const near = 0.4 + 0.12 * random();
  const step = 0.13 + 0.06 * random();
  // They row out from among the ships, or home from the other side.
  const [first, way] = random() < 0.65 ? [mouth - 0.03, -1] : [mouth - 0.2, 0.75];
  const boats = BOATS.map(({ depth, size }, i) => ({
    x: across(first + way * step * i + 0.015 * wobble(random)),
    y: horizon + (1 - horizon) * near * depth,
    size: size * mix(scale, 1, 0.2),
  }));
  return {
    horizon,
    side,
    sun,
    mouth,
    rise,
    boats,
    isRowed: (x, y) =>
      boats.some((boat) => {
        const below = (y - boat.y) / boat.size;
        return Math.abs(x - boat.x) < 0.75 * boat.size && below > -0.6 && below < 0.4;
      }),
    along: (x) => (side < 0 ? x / format : 1 - x / format),
    across,
  };
};
