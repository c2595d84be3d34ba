import { mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { choose } from '../sketch.ts';
import { type Poplar, plantNear, plantRow } from './plant.ts';
import { SEASONS, type Season } from './season.ts';

/** Which picture of the series: trunks that cross the whole canvas, trees in gold, a bank that recedes, or a gust. */
export type Subject = 'trees' | 'autumn' | 'bend' | 'wind';

/** The ground that the trees stand on. */
export interface Ground {
  readonly subject: Subject;
  /** The side from which the distant row comes: −1 left, 1 right. */
  readonly side: -1 | 1;
  /** How far a gust bends the crowns to the right, in shares of their height. */
  readonly wind: number;
  /** The height of the eye: what is far away stands there. */
  readonly eye: number;
  /** Where the water meets the bank, and where the bank ends above. */
  shore(x: number): number;
  rim(x: number): number;
}

/** Where things stand along the river of a seed. */
export interface Site extends Ground {
  readonly season: Season;
  /** The side from which the light comes, and the place where the sky is brightest. */
  readonly sun: -1 | 1;
  readonly glowAt: number;
  /** The trees on the near bank, and those that follow the river away; the farthest first. */
  readonly near: readonly Poplar[];
  readonly row: readonly Poplar[];
}

/** The near bank: a low band, a little deeper where the row comes in. */
const layGround = ({ format, scale, swell, drift, randomFor }: Sheet): Ground => {
  const random = randomFor('ground');
  const subject = choose<Subject>(['trees', 'autumn', 'bend', 'wind'], random);
  const side = random() < 0.5 ? -1 : 1;
  const upright = format < 0.8 ? 0.06 : format < 1.2 ? 0.03 : 0;
  const level = 0.685 + 0.05 * random() + upright;
  const slope = subject === 'bend' ? 0.055 : 0.012;
  const thick = (0.052 + 0.014 * random()) * scale ** 0.4;
  const away = (x: number) => (side > 0 ? 1 - x / format : x / format);
  const shore = (x: number) =>
    level + slope * (0.5 - away(x)) + (swell(x, 0, 3.4, 1, 13) - 0.5) * 0.012;
  return {
    subject,
    side,
    wind: subject === 'wind' ? (random() < 0.5 ? -1 : 1) * (0.07 + 0.05 * random()) : 0,
    eye: level - thick - 0.002,
    shore,
    rim: (x) => shore(x) - thick * mix(0.72, 1.16, drift(x, 0, 1.7, 1, 17)) * (1.1 - 0.3 * away(x)),
  };
};

/** The river of a seed. */
export const chooseSite = (sheet: Sheet): Site => {
  const ground = layGround(sheet);
  const random = sheet.randomFor('site');
  const { subject, side } = ground;
  return {
    ...ground,
    season: choose(SEASONS[subject], random),
    sun: random() < 0.75 ? (-side as -1 | 1) : side,
    glowAt: (0.5 - side * (0.1 + 0.2 * random())) * sheet.format,
    near: plantNear(sheet, random, ground),
    row: plantRow(sheet, random, ground),
  };
};
