import type { Random } from '../../random.ts';
import type { Unit } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { vary, wobble } from '../sketch.ts';
import type { House } from './site.ts';

/** A cypress: where its foot stands, how tall, half how wide, how it leans at its top, and where on its way up it swells and sways, in radians. */
export interface Cypress {
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  readonly half: number;
  readonly lean: number;
  readonly sways: number;
}

/** A round tree: the middle of its crown, half its width, and how silvery it is: 0 an oak, 1 an olive. */
export interface Crown {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly silver: Unit;
}

/** How far one of a group stands from the next, at least and how much more, in widths of the house: they share a foot. */
const CLOSE = [0.12, 0.08] as const;

/** A close group beside the house, its tallest well above all else, and perhaps two far from it, small. */
export const plantCypresses = (
  { format, scale }: Sheet,
  random: Random,
  house: House,
  away: number,
): readonly Cypress[] => {
  const cypress = (x: number, height: number, lean: number): Cypress => ({
    x,
    foot: house.y + (0.004 + 0.014 * random()) * scale,
    height: vary(height, 0.07, random) * scale,
    half: vary(0.012 + 0.085 * height, 0.14, random) * scale,
    lean: -away * lean,
    sways: (x / format + height) * 40,
  });
  const tall = Math.min(vary(0.4, 0.08, random), (house.y - 0.06) / scale);
  const second = 0.6 + 0.25 * random();
  const shares = random() < 0.55 ? [1, second, 0.5] : [second, 1, 0.66];
  let aside = 0.5 + 0.06 * random();
  const group = shares.slice(0, random() < 0.3 ? 2 : 3).map((share) => {
    const tree = cypress(house.x + away * aside * house.size, tall * share, 0.05 * random());
    aside += CLOSE[0] + CLOSE[1] * random();
    return tree;
  });
  const far = (0.5 - Math.sign(house.x / format - 0.5) * (0.22 + 0.2 * random())) * format;
  const apart = [
    cypress(far, 0.1 + 0.04 * random(), 0.02),
    cypress(far + 0.03 * scale, 0.07, -0.02),
    cypress(house.x - away * (0.8 + 0.25 * random()) * house.size, 0.15 + 0.06 * random(), -0.04),
  ];
  const [arePaired = false, , isBeside = false] = apart.map(() => random() < 0.6);
  return [...group, ...apart.filter((_, i) => (i < 2 ? arePaired : isBeside))];
};

/** Oaks behind the house, and companies of olives along the field's far edge, with gaps between them. */
export const plantCrowns = (
  { format, scale }: Sheet,
  random: Random,
  house: House,
  away: number,
): readonly Crown[] => {
  const behind = [
    [away * 0.74, 0.4],
    [away * 1.22, 0.3],
    [-away * 0.94, 0.3],
    [-away * 1.25, 0.22],
  ].map(
    ([aside = 0, half = 0]): Crown => ({
      x: house.x + (aside + wobble(random) * 0.1) * house.size,
      y: house.y - half * 0.85 * house.size,
      half: vary(half, 0.12, random) * house.size,
      silver: 0.25 * random(),
    }),
  );
  const companies = Array.from({ length: 3 }, (_, i) => (i + 0.1 + 0.8 * random()) / 3);
  const olives = companies.flatMap((share) =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, (): Crown => {
      const half = vary(0.034, 0.25, random) * scale;
      return {
        x: share * format + wobble(random) * 0.075 * scale,
        y: house.y - half * (0.75 + 0.3 * random()),
        half,
        silver: 0.5 + 0.5 * random(),
      };
    }),
  );
  const clear = ({ x }: Crown) => Math.abs(x - house.x) > house.size * 0.75;
  return [...behind, ...olives.filter(clear)];
};
