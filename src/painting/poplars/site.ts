import { mix } from '../../units.ts';
import type { Sheet } from '../sheet.ts';
import { choose } from '../sketch.ts';
import { type Poplar, plantBend, plantRow } from './plant.ts';
import { SEASONS, type Season } from './season.ts';

/** Which picture of the series: trunks that cross the whole canvas, a row in gold, the bend of the river, or a gust. */
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
  /** The side from which the light comes, and the place where it is brightest. */
  readonly sun: -1 | 1;
  readonly glowAt: number;
  /** The trees on the near bank, and those that follow the river away; the farthest first. */
  readonly near: readonly Poplar[];
  readonly bend: readonly Poplar[];
}

/** The bank: straight before us, or, at the bend, out of a lower corner and away. */
const layGround = ({ format, scale, swell, drift, randomFor }: Sheet): Ground => {
  const random = randomFor('ground');
  const subject = choose<Subject>(['trees', 'autumn', 'bend', 'wind'], random);
  const side = random() < 0.5 ? -1 : 1;
  const isBend = subject === 'bend';
  const upright = format < 0.8 ? 0.07 : format < 1.2 ? 0.035 : 0;
  const straight = 0.68 + 0.06 * random() + upright;
  const eye = straight - (isBend ? 0.07 : 0.055);
  const low = 0.86 + 0.05 * random();
  const reach = 0.7 + 0.12 * random();
  const shore = (x: number) => {
    const away = Math.min(1, (side > 0 ? 1 - x / format : x / format) / reach);
    const ragged = (swell(x, 0, 5, 1, 13) - 0.5) * 0.012;
    return (isBend ? mix(straight - 0.025, low, (1 - away) ** 1.7) : straight) + ragged;
  };
  return {
    subject,
    side,
    wind: subject === 'wind' ? (random() < 0.5 ? -1 : 1) * (0.09 + 0.05 * random()) : 0,
    eye,
    shore,
    rim: (x) => mix(shore(x), eye, 0.3 + 0.8 * drift(x, 0, 1.7, 1, 17)) - 0.01 * scale,
  };
};

/** The river of a seed. */
export const chooseSite = (sheet: Sheet): Site => {
  const ground = layGround(sheet);
  const random = sheet.randomFor('site');
  const { subject, side } = ground;
  const bend = plantBend(sheet, random, ground);
  const isNear = ({ height }: Poplar) => subject === 'bend' && height > 0.52;
  return {
    ...ground,
    season: choose(SEASONS[subject], random),
    sun: random() < 0.75 ? (-side as -1 | 1) : side,
    glowAt: (0.5 - side * (0.04 + 0.16 * random())) * sheet.format,
    near: subject === 'bend' ? bend.filter(isNear) : plantRow(sheet, random, ground, subject),
    bend: bend.filter((tree) => !isNear(tree)),
  };
};
