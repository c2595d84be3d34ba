import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { createLand, type Land } from './land.ts';
import { createNest } from './nest.ts';
import { chooseSite, type Site } from './site.ts';
import { createSky } from './sky.ts';

/** The estate as fields over the canvas. */
export interface Scene extends Field, Omit<Site, 'clouds'>, Omit<Land, 'colour' | 'skyline'> {
  /** How deep in a cloud a place is. */
  clouds(x: number, y: number): Unit;
  /** Whether the house stands there. */
  built(x: number, y: number): boolean;
  /** How deep in the shadow that lies over the field. */
  shadow(x: number, y: number): Unit;
}

const SHADE = lab('#4f537b');
const LEAVES = lab('#4f6457');
const BLUISH = lab('#6c8193');
const CYPRESS = lab('#33483f');
const DUSKY = lab('#3d4257');

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { drift, scale } = sheet;
  const site = chooseSite(sheet);
  const { horizon, house, sun, side } = site;
  const sky = createSky(sheet, site);
  const { colour: landColour, skyline, ...land } = createLand(sheet, site);
  const { spires, foliage, building } = createNest(sheet, site);

  /** The trees' shadow runs from the light; another lies over the near field. */
  const shadow = (x: number, y: number) => {
    if (y < horizon) return 0;
    const down = smoothstep(1, 0.35, (y - house.y) / (0.1 * scale));
    const aside = ((x - house.x) * -sun) / scale;
    const cast = down * smoothstep(-0.2, 0.05, aside) * smoothstep(0.75, 0.3, aside);
    const slant = (x / format - 0.5) * side * -0.5;
    const corner = land.near(y) * 1.15 + slant + (drift(x, y, 1.1, 1.7, 23) - 0.5) * 0.9;
    return Math.max(cast, smoothstep(0.66, 0.95, corner));
  };

  const colour = (x: number, y: number, stage: Unit): Lab => {
    const hour = mix(site.late, 1, stage);
    const lit = y > skyline(x) ? landColour(x, y, hour) : sky.colour(x, y, hour);
    const open = blend(lit, SHADE, shadow(x, y) * 0.52);
    const leaves = blend(LEAVES, BLUISH, 0.35 * drift(x, y, 3, 4, 49));
    const bushy = blend(open, leaves, foliage(x, y) * 0.88);
    // What is narrow is not laid in with the broad brush of the first coats.
    const drawn = 0.88 * smoothstep(0.28, 0.4, stage);
    const built = blend(bushy, building(x, y) ?? bushy, drawn);
    const planted = blend(built, blend(CYPRESS, DUSKY, 0.4 * hour), spires(x, y) * drawn);
    return shade(planted, (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.06, 1.18);
  };

  const direction = (x: number, y: number) => {
    const loose = drift(x, y, 1.6, 3.2, 90) - 0.5;
    if (building(x, y)) return loose * 0.2;
    if (foliage(x, y) > 0.5) return loose * 2.4;
    if (y < horizon) return loose * (y > land.ridge(x) ? 0.5 : 1.1) - side * 0.12;
    return land.along(x, y) + loose * mix(1.4, 0.9, land.near(y));
  };

  /** The sky and the lit flowers are the right hand's, the land and its shadows the left's. */
  const isLight = (x: number, y: number) =>
    y < land.ridge(x)
      ? drift(x, y, 1.4, 2, 101) > 0.4
      : land.row(x, y).thick > 0.8 && drift(x, y, 2, 3, 103) > 0.55;

  return {
    ...sheet,
    ...site,
    ...land,
    clouds: sky.clouds,
    built: (x, y) => building(x, y) !== undefined,
    shadow,
    colour,
    direction,
    strands: () => 0.1,
    hand: (x, y) => (isLight(x, y) ? 'right' : 'left'),
  };
};
