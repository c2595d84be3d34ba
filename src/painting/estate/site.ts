import type { Random } from '../../random.ts';
import { mix, type Unit } from '../../units.ts';
import type { Lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import { choose, vary, wobble } from '../sketch.ts';
import { LIGHTS, type Light } from './light.ts';
import { type Crown, type Cypress, plantCrowns, plantCypresses } from './plantTrees.ts';
import { meetWalker, type Walker } from './walker.ts';

/** A long cloud, by half its width and half its height. */
export interface Cloud {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly deep: number;
}

/** The house: the middle of its foot, the width of its main block, and the side of its wing. */
export interface House {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly wing: -1 | 1;
}

/** Where things stand on the estate of a seed. */
export interface Site {
  /** The upper edge of the lavender. */
  readonly horizon: number;
  /** The side where the house stands: −1 left, 1 right. */
  readonly side: -1 | 1;
  /** The side from which the light comes. */
  readonly sun: -1 | 1;
  readonly house: House;
  /** The rows: where eye level is, the side to which they run together, and where on it. */
  readonly rows: { readonly level: number; readonly towards: -1 | 1; readonly meet: number };
  /** A cart track between the rows: a place that it passes, and half how wide it is, where 1 is as far as it lies below eye level. */
  readonly track: { readonly x: number; readonly y: number; readonly half: number };
  /** The mountain: where its top is, how high above the horizon, and how far its long slope reaches. */
  readonly mountain: { readonly x: number; readonly height: number; readonly reach: number };
  readonly crowns: readonly Crown[];
  readonly cypresses: readonly Cypress[];
  readonly clouds: readonly Cloud[];
  readonly walker: Walker | undefined;
  /** The light that lies over all. */
  readonly light: Light;
  /** The shadow of a plane tree beyond the sunny side: how near its upper edge lies there and at the other side, by depth of the field, 0 to 1. */
  readonly plane: { readonly from: number; readonly to: number };
  /** What the air lends to all colours. */
  readonly air: Lab;
  /** How plainly the rows are told: 0 one mass of flowers to 1. */
  readonly told: Unit;
  /** How late in its light the picture is begun. */
  readonly late: Unit;
}

/** The house on its side of the canvas; `away` from it is where most of its trees stand. */
const placeHouse = (
  { format, scale }: Sheet,
  random: Random,
  horizon: number,
  side: number,
): House & { readonly away: -1 | 1 } => {
  const x = (0.5 + side * (0.12 + 0.1 * random())) * format;
  const size = vary(0.29, 0.1, random) * scale;
  const wanted = random() < 0.6 ? side : -side;
  const hasRoom = Math.abs(x + wanted * 1.25 * size - format / 2) < format / 2;
  const away = (hasRoom ? wanted : -side) < 0 ? -1 : 1;
  return { x, y: horizon + 0.01 * scale, size, wing: away < 0 ? 1 : -1, away };
};

/** The clouds after the largest: how far each lies from it towards the house, in its half widths, how high, in shares of the sky, how far it reaches, in sheets' scales, and how deep it is, in shares of that; the lower the flatter. */
const BANDS = [
  { aside: 1.9, high: 0.16, across: 0.2, deep: 0.24 },
  { aside: -0.7, high: 0.56, across: 0.24, deep: 0.16 },
  { aside: 1.1, high: 0.6, across: 0.3, deep: 0.13 },
  { aside: -1.1, high: 0.1, across: 0.16, deep: 0.22 },
] as const;

/** A large cloud away from the house, and smaller ones in bands above and below it. */
const driftClouds = (
  { format, scale }: Sheet,
  random: Random,
  horizon: number,
  side: number,
): readonly Cloud[] => {
  const x = (0.5 - side * (0.04 + 0.24 * random())) * format;
  const y = horizon * (0.26 + 0.12 * random());
  const across = vary(0.34, 0.14, random) * scale;
  const bands = BANDS.map((band): Cloud => {
    const long = vary(band.across, 0.2, random) * scale;
    return {
      x: x + side * (band.aside + 0.3 * wobble(random)) * across,
      y: horizon * (band.high + 0.05 * wobble(random)),
      across: long,
      deep: band.deep * long,
    };
  });
  const large = { x, y, across, deep: 0.3 * across };
  return [large, ...bands.slice(0, choose([2, 3, 4], random))];
};

/** How far aside of the picture's middle the rows meet, in its breadths: so far that they come all from one side. */
const MEET = [0.4, 0.56] as const;

/** Which share of rows runs to the house's side. */
const HOMEWARD = 0.65;

/** The estate of a seed: the house on one side among its trees, the mountain's top on the other. */
export const chooseSite = (sheet: Sheet): Site => {
  const { format, scale, randomFor } = sheet;
  const random = randomFor('site');
  const light = choose(LIGHTS, randomFor('light'));
  const side = random() < 0.5 ? -1 : 1;
  const sun = random() < 0.6 ? (-side as -1 | 1) : side;
  // A high sky or a deep field, never half of each.
  const horizon = random() < 0.5 ? 0.4 + 0.06 * random() : 0.54 + 0.06 * random();
  const { away, ...house } = placeHouse(sheet, random, horizon, side);
  const aside = mix(...MEET, random());
  const towards = random() < HOMEWARD ? side : side < 0 ? 1 : -1;
  const rows = {
    level: horizon - 0.035,
    towards,
    meet: (0.5 + towards * aside) * format,
  } as const;
  const track = {
    x: (0.5 - side * (0.22 * random() - 0.06)) * format,
    y: mix(horizon, 1, 0.36),
    half: random() < 0.7 ? 0.16 + 0.07 * random() : 0,
  };
  return {
    light,
    horizon,
    side,
    sun,
    house,
    rows,
    track,
    mountain: {
      x: (0.5 - side * (0.12 + 0.24 * random())) * format,
      height: vary(0.12, 0.2, random) * scale,
      reach: (0.4 + 0.25 * random()) * scale,
    },
    crowns: plantCrowns(sheet, random, house, away),
    cypresses: plantCypresses(sheet, random, house, away),
    plane: { from: 0.6 + 0.2 * random(), to: 1 + 0.26 * random() },
    air: choose(light.airs, random),
    told: 0.75 + 0.25 * random(),
    late: 0.7 * random(),
    clouds: driftClouds(sheet, random, horizon, side),
    walker: meetWalker(sheet, random, horizon, track),
  };
};
