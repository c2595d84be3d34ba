import { mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import { createSheet, type Field, type Sheet } from '../sheet.ts';
import { createLand, type Land } from './land.ts';
import { paints, seen } from './light.ts';
import { createNest, type Nest } from './nest.ts';
import { chooseSite, type Site } from './site.ts';
import { createSky } from './sky.ts';

/** The estate as fields over the canvas. */
export interface Scene extends Field, Site, Omit<Land, 'colour'>, Pick<Nest, 'spires' | 'foliage'> {
  /** The colour of a place as if nobody had built or planted there. */
  open(x: number, y: number, stage: Unit): Lab;
  /** Whether the house stands there. */
  built(x: number, y: number): boolean;
  /** How deep in the trees a place is. */
  planted(x: number, y: number): Unit;
  /** How deep in the shadow that lies over the field. */
  shadow(x: number, y: number): Unit;
  /** How far the low sun reaches a place of the field. */
  sunlit(x: number, y: number): Unit;
}

const SHADE = paints('shadow', '#6d7699');
const SUNLIGHT = paints('sunlight', '#e3b98f');
const LEAVES = paints('leaves', '#647d6e');
const BLUISH = paints('leaves', '#708795');
const CYPRESS = paints('cypress', '#385b56');
const DUSKY = paints('cypress', '#415a6d');

/** What is narrow is not laid in with the broad brush of the first coats: how far a place is drawn at a stage. */
const drawnAt = (stage: Unit): Unit => 0.9 * smoothstep(0.3, 0.36, stage);

/** The shadow of the trees about the house runs from the light; that of a plane tree which is not in the picture lies over the nearest rows. */
const castShadow = (
  { swell, drift, format, scale }: Sheet,
  site: Site,
  land: Land,
): Scene['shadow'] => {
  const { house, horizon, sun, plane } = site;
  return (x, y) => {
    if (y < horizon) return 0;
    const down = smoothstep(1, 0.35, (y - house.y) / (0.075 * scale));
    const aside = ((x - house.x) * -sun) / scale + 0.16 * (drift(x, y, 3, 12, 27) - 0.5);
    const cast = down * smoothstep(-0.14, 0.06, aside) * smoothstep(0.5, 0.12, aside);
    const across = 0.5 - (x / format - 0.5) * sun;
    const edge = mix(plane.from, plane.to, across) + 0.22 * (swell(x, y, 1.6, 1, 23) - 0.5);
    const leaves = (drift(x, y, 3, 9, 25) - 0.5) * 0.3;
    const crown = smoothstep(-0.2, 0.24, land.near(y) - edge + leaves);
    return Math.max(cast, crown);
  };
};

/** Where no shadow lies, the light lies over the middle of the field. */
const letSunIn =
  (land: Land, shadow: Scene['shadow']): Scene['sunlit'] =>
  (x, y) => {
    const depth = land.near(y);
    return smoothstep(0.02, 0.14, depth) * smoothstep(0.85, 0.35, depth) * (1 - shadow(x, y));
  };

/** Sky and land in their light and shadow. */
const openAir = (
  sheet: Sheet,
  site: Site,
  land: Land,
  { shadow, sunlit }: Pick<Scene, 'shadow' | 'sunlit'>,
): Scene['open'] => {
  const sky = createSky(sheet, site);
  const [dusk] = seen(site, SHADE);
  const [sun] = seen(site, SUNLIGHT);
  return (x, y, stage) => {
    const hour = mix(site.late, 1, stage);
    if (y < land.ridge(x)) return blend(sky.colour(x, y, hour), site.air, 0.14);
    const lit = blend(land.colour(x, y, hour, drawnAt(stage)), site.air, 0.1);
    const lies = blend(lit, dusk, shadow(x, y) * 0.3);
    if (y < site.horizon) return lies;
    const lights = sunlit(x, y);
    return shade(blend(lies, sun, 0.18 * lights), 0.012 * lights);
  };
};

/** The same with house and trees upon it. */
const settle = ({ drift }: Sheet, site: Site, nest: Nest, open: Scene['open']): Scene['colour'] => {
  const [green] = seen(site, LEAVES);
  const [bluish] = seen(site, BLUISH);
  const [cypress] = seen(site, CYPRESS);
  const [dusky] = seen(site, DUSKY);
  return (x, y, stage) => {
    const drawn = drawnAt(stage);
    const leaves = blend(green, bluish, 0.6 * drift(x, y, 3, 4, 49));
    const bushy = blend(open(x, y, stage), leaves, nest.foliage(x, y) * mix(0.35, 1, drawn));
    const built = blend(bushy, nest.building(x, y) ?? bushy, drawn);
    const spire = blend(cypress, dusky, 0.4 * mix(site.late, 1, stage));
    return blend(built, spire, nest.spires(x, y) * drawn);
  };
};

/** Along the rows, down the slopes, and nearly level over the sky. */
const directBrush =
  ({ swell }: Sheet, { horizon, side }: Site, land: Land): Scene['direction'] =>
  (x, y) => {
    const loose = swell(x, y, 1.2, 2, 90) - 0.5;
    if (y > horizon) return land.along(x, y) + loose * mix(0.7, 0.4, land.near(y));
    const step = 0.02;
    const slope = Math.atan2(land.ridge(x + step) - land.ridge(x - step), 2 * step);
    if (y > land.ridge(x) - 0.02) return slope + loose * 0.3;
    // Nearly level, the freer the higher.
    const slant = (swell(x, y, 1.1, 1.5, 91) - 0.5) * 0.3 - side * 0.05;
    return slant * mix(0.3, 1, smoothstep(horizon, 0.3 * horizon, y));
  };

/** The sky and the lit flowers are the right hand's, the land and its shadows the left's. */
const handAt =
  ({ drift }: Sheet, land: Land): Scene['hand'] =>
  (x, y) => {
    const isSky = y < land.ridge(x);
    const isLight = isSky
      ? drift(x, y, 1.4, 2, 101) > 0.4
      : land.row(x, y).thick > 0.8 && drift(x, y, 2, 3, 103) > 0.55;
    return isLight ? 'right' : 'left';
  };

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const site = chooseSite(sheet);
  const land = createLand(sheet, site);
  const nest = createNest(sheet, site);
  const shadow = castShadow(sheet, site, land);
  const sunlit = letSunIn(land, shadow);
  const open = openAir(sheet, site, land, { shadow, sunlit });
  return {
    ...sheet,
    ...site,
    ...land,
    spires: nest.spires,
    foliage: nest.foliage,
    built: (x, y) => nest.building(x, y) !== undefined,
    planted: (x, y) => Math.max(nest.spires(x, y), nest.foliage(x, y)),
    shadow,
    sunlit,
    open,
    colour: settle(sheet, site, nest, open),
    direction: directBrush(sheet, site, land),
    strands: () => 0,
    hand: handAt(sheet, land),
  };
};
