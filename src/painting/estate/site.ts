import type { Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { vary, wobble } from '../sketch.ts';

/** A cypress: where its foot stands, how tall, half how wide, how it leans at its top. */
export interface Cypress {
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  readonly half: number;
  readonly lean: number;
}

/** A round tree: the middle of its crown, and half its width. */
interface Crown {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** A long cloud, by half its width and half its height. */
interface Cloud {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly deep: number;
}

/** Where things stand on the estate of a seed. */
export interface Site {
  /** The upper edge of the lavender. */
  readonly horizon: number;
  /** The side where the house stands: −1 left, 1 right. */
  readonly side: -1 | 1;
  /** The side from which the light comes. */
  readonly sun: -1 | 1;
  /** The middle of the house's foot and the width of its main block. */
  readonly house: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    /** The side of its wing. */
    readonly wing: -1 | 1;
  };
  /** Where the rows would meet. */
  readonly vanishing: { readonly x: number; readonly y: number };
  /** Round trees behind the house, by their middles. */
  readonly crowns: readonly Crown[];
  readonly cypresses: readonly Cypress[];
  readonly clouds: readonly Cloud[];
  /** How late in the evening the picture is begun. */
  readonly late: Unit;
}

/** The estate of a seed: the house on one side, a clump of cypresses close by it, unequal, others apart. */
export const chooseSite = ({ format, scale, randomFor }: Sheet): Site => {
  const random = randomFor('site');
  const side = random() < 0.5 ? -1 : 1;
  const sun = random() < 0.6 ? (-side as -1 | 1) : side;
  const horizon = 0.47 + 0.12 * random();
  const size = vary(0.25, 0.15, random) * scale;
  const away = random() < 0.65 ? side : (-side as -1 | 1);
  const house = {
    x: (0.5 + side * (0.13 + 0.09 * random())) * format,
    y: horizon + 0.008,
    size,
    wing: -away as -1 | 1,
  };
  const cypress = (aside: number, height: number, lean: number): Cypress => ({
    x: house.x + (away * aside + wobble(random) * 0.045) * size,
    foot: house.y + 0.004 + 0.012 * random(),
    height: vary(height, 0.09, random) * scale,
    half: vary(0.034, 0.16, random) * scale * (0.45 + height * 2.1),
    lean: -away * (lean + 0.05 * wobble(random)),
  });
  // Which stands tallest, and how close they keep, is each seed's own; few are as many as four.
  const tall = vary(0.31, 0.14, random);
  const close = 0.07 + 0.07 * random();
  const second = 0.55 + 0.35 * random();
  const heights = random() < 0.6 ? [1, second, 0.8] : [second, 1, 0.6];
  const clump = heights
    .slice(0, random() < 0.35 ? 2 : 3)
    .map((share, i) =>
      cypress(0.6 + close * i * (1 + 0.5 * i), tall * share, 0.03 + 0.09 * random()),
    );
  const apart = [
    cypress(1.05 + 0.4 * random(), 0.1 + 0.06 * random(), 0.08),
    cypress(-0.85 - 0.3 * random(), 0.1 + 0.08 * random(), -0.06),
  ].filter(() => random() < 0.55);
  const cloud = (share: number, height: number, across: number): Cloud => ({
    x: (0.5 - side * share) * format + wobble(random) * 0.1 * format,
    y: horizon * height + wobble(random) * 0.04,
    across: vary(across, 0.2, random) * scale,
    deep: vary(0.055, 0.25, random) * scale,
  });
  const crown = (aside: number, half: number): Crown => ({
    x: house.x + (away * aside + wobble(random) * 0.15) * size,
    y: house.y - half * 0.9 * size,
    half: vary(half, 0.15, random) * size,
  });
  const crowns = [crown(0.75, 0.36), crown(1.25, 0.25), crown(-0.55, 0.32), crown(-1.2, 0.2)];
  const clouds = [cloud(0.2, 0.24, 0.3), cloud(-0.05, 0.1, 0.22), cloud(0.36, 0.5, 0.14)];
  return {
    horizon,
    side,
    sun,
    house,
    vanishing: {
      x: house.x - side * (0.03 + 0.2 * random()) * format,
      y: horizon - 0.05 - 0.02 * random(),
    },
    crowns: crowns.slice(0, random() < 0.5 ? 3 : 4),
    cypresses: [...clump, ...apart],
    late: 0.4 * random() ** 1.5,
    clouds: clouds.slice(0, 1 + Math.floor(random() * 3)),
  };
};
