import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { createLand, type Land } from './land.ts';
import { createNest } from './nest.ts';
import { chooseSite, type Site } from './site.ts';
import { createSky } from './sky.ts';

/** The estate as fields over the canvas. */
export interface Scene extends Field, Site, Omit<Land, 'colour'> {
  /** Whether the house stands there. */
  built(x: number, y: number): boolean;
  /** How deep in the trees a place is, and how deep in the cypresses among them. */
  planted(x: number, y: number): Unit;
  spires(x: number, y: number): Unit;
  /** How deep in the shadow that lies over the field. */
  shadow(x: number, y: number): Unit;
}

const SHADE = lab('#4c5678');
const LEAVES = lab('#526a5d');
const BLUISH = lab('#647a86');
const CYPRESS = lab('#33483f');
const DUSKY = lab('#3d4257');

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { drift, swell, scale } = sheet;
  const site = chooseSite(sheet);
  const { horizon, house, sun, side } = site;
  const sky = createSky(sheet, site);
  const { colour: landColour, ...land } = createLand(sheet, site);
  const { spires, foliage, building } = createNest(sheet, site);

  /** The trees' shadow runs from the light; another lies over the nearest rows. */
  const shadow = (x: number, y: number) => {
    if (y < horizon) return 0;
    const down = smoothstep(1, 0.35, (y - house.y) / (0.075 * scale));
    const aside = ((x - house.x) * -sun) / scale;
    const cast = down * smoothstep(-0.1, 0.05, aside) * smoothstep(0.6, 0.2, aside);
    const slant = (x / format - 0.5) * side * -0.5;
    const corner = land.near(y) * 1.15 + slant + (swell(x, y, 1.3, 2.4, 23) - 0.5) * 0.5;
    return Math.max(cast, 0.8 * smoothstep(0.72, 1.1, corner));
  };

  const colour = (x: number, y: number, stage: Unit): Lab => {
    const hour = mix(site.late, 1, stage);
    // What is narrow is not laid in with the broad brush of the first coats.
    const drawn = 0.9 * smoothstep(0.24, 0.36, stage);
    const lit = y > land.ridge(x) ? landColour(x, y, hour, drawn) : sky.colour(x, y, hour);
    const depth = land.near(y);
    const sunlit =
      y < horizon ? 0 : 0.035 * smoothstep(0, 0.15, depth) * smoothstep(0.8, 0.3, depth);
    const open = shade(blend(lit, SHADE, shadow(x, y) * 0.4), sunlit);
    const leaves = blend(LEAVES, BLUISH, 0.6 * drift(x, y, 3, 4, 49));
    const bushy = blend(open, leaves, foliage(x, y) * mix(0.35, 1, drawn));
    const built = blend(bushy, building(x, y) ?? bushy, drawn);
    return blend(built, blend(CYPRESS, DUSKY, 0.4 * hour), spires(x, y) * drawn);
  };

  const direction = (x: number, y: number) => {
    const loose = swell(x, y, 1.2, 2, 90) - 0.5;
    if (building(x, y)) return loose * 0.2;
    if (foliage(x, y) > 0.5) return loose * 4;
    if (y > horizon) return land.along(x, y) + loose * mix(0.7, 0.4, land.near(y));
    const step = 0.02;
    const slope = Math.atan2(land.ridge(x + step) - land.ridge(x - step), 2 * step);
    if (y > land.ridge(x) - 0.02) return slope + loose * 0.3;
    return loose * 1.5 - side * 0.1;
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
    built: (x, y) => building(x, y) !== undefined,
    spires,
    planted: (x, y) => Math.max(spires(x, y), foliage(x, y)),
    shadow,
    colour,
    direction,
    strands: () => 0,
    hand: (x, y) => (isLight(x, y) ? 'right' : 'left'),
  };
};
