import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, shade } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import { paints, seen } from './light.ts';
import { drawRowLines, type RowLines } from './rowLines.ts';
import type { Site } from './site.ts';

/** The mountain and the field before it. */
export interface Land extends RowLines {
  /** How near a place of the field is: 0 at its upper edge, 1 at the canvas's lower one. */
  near(y: number): Unit;
  /** The crest of the mountain: the sky begins above it. */
  ridge(x: number): number;
  /** The upper edge of the woods at the mountain's foot. */
  woods(x: number): number;
  /** Which hue of the flowers rules a passage: 0 rose to 1 blue. */
  hue(x: number, y: number): Unit;
  /** The colour of a place below the ridge at an hour, 0 as the picture is begun to 1 as it ends; far rows run together until they are drawn. */
  colour(x: number, y: number, hour: Unit, drawn: Unit): Lab;
}

const SLOPE = paints('hills', '#879ca6');
const HAZE = paints('hills', '#a2adb0');
const DUSKY = paints('hills', '#9195ab');
const WOODS = paints('leaves', '#768d8e');
const MEADOW = paints('grass', '#939c83');
const STRAW = paints('grass', '#c1b28f');
const EARTH = paints('earth', '#c9b194');
const ROSY_EARTH = paints('earth', '#d0ac97');
const HERB = paints('grass', '#919d83');
/** The flowers in the light, bluer or rosier by passages, and turned from it. */
const BLUE = paints('crest', '#a0a3cd');
const ROSE = paints('crest', '#c29eb9');
const VIOLET = paints('flank', '#877ea6');
const INDIGO = paints('flank', '#7584a6');
/** The grey-green of the leaves under the flowers, and the furrow in a row's shade. */
const STEM = paints('grass', '#7a8d83');
const FURROW = paints('furrow', '#b39a90');

/** The mountain's slopes, hazy at the foot, and the woods there. */
const paintHills = (
  { swell, drift, scale }: Sheet,
  site: Site,
  woods: Land['woods'],
): ((x: number, y: number, hour: Unit) => Lab) => {
  const { horizon } = site;
  const [slope] = seen(site, SLOPE);
  const [haze] = seen(site, HAZE);
  const [dusky] = seen(site, DUSKY);
  const [wood] = seen(site, WOODS);
  const [meadow] = seen(site, MEADOW);
  return (x, y, hour) => {
    const evening = blend(slope, dusky, 0.45 * hour);
    const foot = smoothstep(horizon - 0.1 * scale, horizon - 0.02 * scale, y);
    const hazy = blend(evening, haze, 0.2 * foot + 0.35 * swell(x, y, 3, 5, 27));
    const trees = smoothstep(-0.006, 0.008, y - woods(x));
    return blend(hazy, blend(wood, meadow, 0.8 * drift(x, y, 3, 9, 29)), 0.85 * trees);
  };
};

/** The rows' flowers on their earth, and straw along the field's far edge. */
const paintField = (
  { swell, drift }: Sheet,
  site: Site,
  lines: RowLines,
  { near, hue }: Pick<Land, 'near' | 'hue'>,
): Land['colour'] => {
  const [earth] = seen(site, EARTH);
  const [rosyEarth] = seen(site, ROSY_EARTH);
  const [furrow] = seen(site, FURROW);
  const [herb] = seen(site, HERB);
  const [straw] = seen(site, STRAW);
  const [stem] = seen(site, STEM);
  const [blue] = seen(site, BLUE);
  const [rose] = seen(site, ROSE);
  const [violet] = seen(site, VIOLET);
  const [indigo] = seen(site, INDIGO);
  return (x, y, hour, drawn) => {
    const row = lines.row(x, y);
    const depth = near(y);
    const apart = Math.max(0.25, drawn) * smoothstep(-0.08, 0.1, depth);
    const thick = mix(0.86, row.thick, apart);
    const lit = row.lit * apart;
    const herbs = 0.4 * smoothstep(0.4, 0.62, drift(x, y, 1.2, 2.2, 33));
    const dry = blend(blend(earth, rosyEarth, 0.8 * hour), herb, Math.max(herbs, 0.8 * row.wild));
    const bare = blend(dry, furrow, 0.75 * smoothstep(0.1, 0.7, -lit));
    const flank = clamp(0.5 + 0.62 * lit + (drift(x, y, 2.6, 4, 35) - 0.5) * 0.5);
    const dark = blend(blend(violet, indigo, hue(x, y)), stem, 0.5 * swell(x, y, 3, 5, 53));
    const flowers = blend(dark, blend(rose, blue, hue(x, y)), flank);
    const grown = blend(bare, flowers, thick * 0.94);
    // Long bands of light and of air lie across the rows.
    const banded = shade(grown, 0.02 * (swell(x, y, 0.7, 5.5, 55) - 0.5));
    const edge = smoothstep(0.07, 0.02, depth + (swell(x, y, 2.2, 9, 37) - 0.5) * 0.05);
    return blend(banded, blend(straw, herb, 0.7 * swell(x, y, 2.6, 1, 39)), edge * 0.85);
  };
};

/** One mountain with a long slope, woods at its foot, and rows of lavender that run together towards it. */
export const createLand = (sheet: Sheet, site: Site): Land => {
  const { swell, drift, scale } = sheet;
  const { horizon, mountain } = site;
  const lines = drawRowLines(sheet, site);
  const near = (y: number) => clamp((y - horizon) / (1 - horizon));
  const ridge = (x: number) => {
    const aside = (x - mountain.x) / mountain.reach;
    const steep = aside * site.side > 0 ? 0.9 : 1.7;
    const top = mountain.height / (1 + (aside * steep) ** 2 * 1.6);
    const folds = 0.022 * swell(x, 0, 2.2, 1, 3) + 0.006 * drift(x, 0, 6, 1, 5);
    return horizon - top - (0.03 + folds) * scale;
  };
  const woods = (x: number) =>
    horizon - (0.014 + 0.05 * drift(x, 0, 2, 1, 7) * swell(x, 0, 1.4, 1, 9)) * scale;
  const hue = (x: number, y: number) => smoothstep(0.32, 0.68, swell(x, y, 0.9, 1.7, 31));
  const hills = paintHills(sheet, site, woods);
  const field = paintField(sheet, site, lines, { near, hue });
  return {
    near,
    ...lines,
    ridge,
    woods,
    hue,
    colour: (x, y, hour, drawn) => (y > horizon ? field(x, y, hour, drawn) : hills(x, y, hour)),
  };
};
