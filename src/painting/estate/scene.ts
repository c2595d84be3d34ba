import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, gradient, type Lab, lab, shade } from '../colour.ts';
import { createSheet, type Field } from '../sheet.ts';
import { type Cypress, chooseSite, type Site } from './site.ts';

/** The estate as fields over the canvas. */
export interface Scene extends Field, Omit<Site, 'clouds'> {
  /** How near a place of the field is: 0 at its upper edge, 1 at the canvas's lower one. */
  near(y: number): number;
  /** The rows of lavender: how thick it grows, 0 on bare earth to 1, and whether a place is on their lit flank (1) or the other (−1). */
  row(x: number, y: number): { readonly thick: Unit; readonly lit: number };
  /** Whether the house stands there. */
  built(x: number, y: number): boolean;
  /** How deep in the trees and bushes round the house. */
  grove(x: number, y: number): number;
  /** How deep in the shadow that lies over the field. */
  shadow(x: number, y: number): number;
  /** How deep in a cloud. */
  clouds(x: number, y: number): Unit;
  /** The crest of the nearer hills. */
  ridge(x: number): number;
  /** The way of the rows there, in radians. */
  along(x: number, y: number): number;
}

/** The sky from its height down to the horizon, in the late afternoon and after sunset. */
const GOLD: readonly (readonly [number, Lab])[] = [
  [0, lab('#9ea5af')],
  [0.35, lab('#bdb6aa')],
  [0.7, lab('#d5c5a2')],
  [1, lab('#e6cd9e')],
];
const DUSK: readonly (readonly [number, Lab])[] = [
  [0, lab('#8e8ca4')],
  [0.35, lab('#afa2a6')],
  [0.7, lab('#cdb0a6')],
  [1, lab('#e0b298')],
];
const CLOUD = lab('#918c9f');
const LINING = lab('#e8c7a8');
const FAR_HILL = lab('#8b9bad');
const HILL = lab('#6c8193');
const STRAW = lab('#b8a886');
const STUBBLE = lab('#cdbb90');
const OLIVE = lab('#77836f');
const EARTH = lab('#b59c82');
const ROSY_EARTH = lab('#ad8f86');
const HERB = lab('#7f8a66');
const LILAC = lab('#8e82ac');
const VIOLET = lab('#67628f');
/** The grey-green of the leaves under the flowers. */
const STEM = lab('#66706b');
const SHADE = lab('#4f537b');
const WALL = lab('#d8c5a6');
const SHADED = lab('#a9a1a8');
const ROOF = lab('#b28470');
/** How many rows there are across a width of a canvas's height, a canvas's height below where they meet. */
const ROWS = 1.6;
const LEAVES = lab('#4f6457');
const CYPRESS = lab('#33483f');
const DUSKY = lab('#3d4257');

/** How deep in a cypress: a flame, full below, that leans. */
const inCypress = ({ x, foot, height, half, lean }: Cypress, px: number, py: number): number => {
  const rise = (foot - py) / height;
  if (rise < 0 || rise > 1) return 0;
  const full = (1 - rise) ** 0.62 * mix(0.72, 1.15, smoothstep(0, 0.3, rise));
  const aside = Math.abs(px - x - lean * height * rise ** 1.4);
  return smoothstep(1.2, 0.65, aside / (half * full + 1e-6));
};

/** The scene that belongs to a seed, for a canvas of a format. */
export const createScene = (seed: number, format: number): Scene => {
  const sheet = createSheet(seed, format);
  const { swell, drift, scale } = sheet;
  const site = chooseSite(sheet);
  const { horizon, house, vanishing, cypresses, sun, side } = site;

  const near = (y: number) => clamp((y - horizon) / (1 - horizon));
  const ridge = (x: number) =>
    horizon - (0.035 + 0.075 * drift(x, 0, 0.9, 1, 3) + 0.04 * swell(x, 0, 0.7, 1, 5)) * scale;
  const farRidge = (x: number) =>
    horizon - (0.06 + 0.12 * swell(x, 0, 0.8, 1, 7) + 0.02 * drift(x, 0, 2, 1, 9)) * scale;

  const along = (x: number, y: number) => Math.atan2(y - vanishing.y, x - vanishing.x);
  /** Where in a row a place lies, in radians: 0 on its crest, rising to the right. */
  const phase = (x: number, y: number) => {
    const bent = (drift(x, y, 1.4, 2.2, 15) - 0.5) * 0.12 * scale * near(y);
    const across = (x - vanishing.x + bent) / ((y - vanishing.y) * scale);
    return Math.PI * 2 * (across * ROWS + 0.9 * swell(across * scale, 0, 1.1, 1, 11));
  };
  const row = (x: number, y: number) => {
    const at = phase(x, y);
    const grown = drift(x, y, 1.5, 2.6, 13) - 0.5;
    const crest = Math.cos(at) * mix(0.25, 0.75, near(y));
    return {
      thick: y < horizon ? 0 : smoothstep(-0.35, 0.45, crest + grown * 1.5 + 0.14),
      lit: Math.sin(at) * sun,
    };
  };
  const bushes = (x: number, y: number) => {
    const away = (x - house.x) / (house.size * 1.5);
    const tall =
      (0.018 + 0.052 * Math.exp(-(away ** 2))) * scale * (0.4 + 1.2 * drift(x, 0, 4, 1, 19));
    return (
      smoothstep(1.2, 0.5, (house.y - y) / tall) * smoothstep(house.y + 0.018, house.y - 0.004, y)
    );
  };
  const spires = (x: number, y: number) =>
    cypresses.reduce((most, one) => Math.max(most, inCypress(one, x, y)), 0);
  const crowns = (x: number, y: number) =>
    y > house.y
      ? 0
      : site.crowns.reduce((most, one) => {
          const out = Math.hypot((x - one.x) / 1.25, y - one.y) / one.half;
          return Math.max(most, smoothstep(1.15, 0.75, out + (drift(x, y, 5, 6, 21) - 0.5) * 0.7));
        }, 0);
  const low = (x: number, y: number) => Math.max(bushes(x, y), 0.9 * crowns(x, y));
  const grove = (x: number, y: number) => Math.max(low(x, y), spires(x, y));
  const building = (x: number, y: number): Lab | undefined => {
    const dx = (x - house.x) / house.size;
    const up = (house.y - y) / house.size;
    const main = Math.abs(dx) < 0.52;
    const wing = !main && dx * house.wing > 0 && Math.abs(dx) < 0.86;
    if (up < 0 || !(main || wing) || up > (main ? 0.52 : 0.28)) return undefined;
    if (up > (main ? 0.37 : 0.19)) return ROOF;
    return dx * sun < -0.38 || wing ? SHADED : WALL;
  };
  /** The trees' shadow runs from the light; another lies over the near field. */
  const shadow = (x: number, y: number) => {
    if (y < horizon) return 0;
    const down = (y - house.y) / (0.1 * scale);
    const aside = ((x - house.x) * -sun) / scale;
    const cast =
      smoothstep(1, 0.35, down) * smoothstep(-0.2, 0.05, aside) * smoothstep(0.75, 0.3, aside);
    const corner =
      near(y) * 1.15 + (x / format - 0.5) * side * -0.5 + (drift(x, y, 1.1, 1.7, 23) - 0.5) * 0.9;
    return Math.max(cast, smoothstep(0.66, 0.95, corner));
  };

  /** A few long clouds on the sky's open side. */
  const clouds = (x: number, y: number) =>
    site.clouds.reduce((most, { x: cx, y: cy, across, deep }) => {
      const out = Math.hypot((x - cx) / across, (y - cy) / deep);
      return Math.max(most, smoothstep(1.3, 0.3, out + (drift(x, y, 1.8, 4, 41) - 0.5) * 0.9));
    }, 0);

  const sky = (x: number, y: number, hour: number): Lab => {
    const height = clamp(y / horizon + (drift(x, y, 0.8, 1.6, 45) - 0.5) * 0.14);
    const open = blend(
      gradient(GOLD, height),
      gradient(DUSK, height),
      smoothstep(0.05, 0.65, hour),
    );
    const bank =
      drift(x - y * side * 0.6, y, 0.75, 3.4, 41) -
      0.1 * smoothstep(0.3, 0.9, (x / format - 0.5) * side + 0.5);
    const cloud = smoothstep(0.5, 0.68, bank) * smoothstep(1, 0.6, y / horizon);
    const lining = smoothstep(0.42, 0.53, bank) * smoothstep(0.64, 0.53, bank);
    const clouded = blend(open, CLOUD, cloud * 0.62);
    const lit = blend(clouded, LINING, lining * 0.5 * smoothstep(0.1, 0.5, y / horizon));
    const glow =
      Math.exp(-((((x / format - 0.5) * sun - 0.42) / 0.4) ** 2)) *
      smoothstep(0.35, 1, y / horizon);
    return blend(lit, LINING, 0.4 * glow);
  };
  const hills = (x: number, y: number, hour: number): Lab => {
    const far = blend(FAR_HILL, DUSK[1]?.[1] ?? FAR_HILL, 0.35 * hour);
    const hill = blend(HILL, VIOLET, 0.35 * hour);
    const body = y < ridge(x) ? far : blend(hill, FAR_HILL, 0.5 * drift(x, y, 2.5, 4, 27));
    const plain = smoothstep(0.034, 0.008, (horizon - y) / scale);
    return blend(
      body,
      blend(OLIVE, STRAW, smoothstep(0.4, 0.6, drift(x, y, 2.2, 9, 29))),
      plain * 0.8,
    );
  };
  const field = (x: number, y: number, hour: number): Lab => {
    const earth = blend(
      blend(EARTH, ROSY_EARTH, hour),
      HERB,
      smoothstep(0.45, 0.62, drift(x, y, 1.6, 3, 33)) * 0.75,
    );
    const { thick, lit } = row(x, y);
    const flank = clamp(0.5 + 0.5 * lit * near(y) + (drift(x, y, 2.6, 4, 35) - 0.5) * 1.2);
    const grown = blend(
      earth,
      blend(blend(VIOLET, STEM, 0.45 * swell(x, y, 3, 5, 53)), LILAC, flank),
      thick * 0.92,
    );
    const stubble = smoothstep(0.07, 0.02, near(y) + (drift(x, y, 1.1, 4, 37) - 0.5) * 0.12);
    const hazy = blend(grown, blend(STUBBLE, HERB, 0.5 * swell(x, y, 1.6, 1, 39)), stubble * 0.85);
    return blend(hazy, SHADE, shadow(x, y) * 0.52);
  };

  const colour = (x: number, y: number, stage: number): Lab => {
    const hour = mix(site.late, 1, stage);
    const land = y > Math.min(ridge(x), farRidge(x));
    const open = y > horizon ? field(x, y, hour) : land ? hills(x, y, hour) : sky(x, y, hour);
    // What is narrow is not laid in with the broad brush of the first coats.
    const drawn = smoothstep(0.28, 0.4, stage);
    const bushy = blend(open, blend(LEAVES, HILL, 0.35 * drift(x, y, 3, 4, 49)), low(x, y) * 0.88);
    const built = blend(bushy, building(x, y) ?? bushy, 0.88 * drawn);
    const planted = blend(built, blend(CYPRESS, DUSKY, 0.4 * hour), spires(x, y) * 0.88 * drawn);
    const breath = (drift(x, y, 0.9, 1.5, 80) - 0.5) * 0.06;
    return shade(planted, breath, 1.18);
  };

  const direction = (x: number, y: number) => {
    const loose = drift(x, y, 1.6, 3.2, 90) - 0.5;
    if (building(x, y)) return loose * 0.2;
    if (low(x, y) > 0.5) return loose * 2.4;
    if (y < horizon) return loose * (y > ridge(x) ? 0.5 : 1.1) - side * 0.12;
    return along(x, y) + loose * mix(1.4, 0.9, near(y));
  };

  return {
    ...sheet,
    ...site,
    near,
    row,
    clouds,
    built: (x, y) => building(x, y) !== undefined,
    grove,
    shadow,
    ridge,
    along,
    colour,
    direction,
    strands: () => 0.1,
    // The sky and the lit flowers are the right hand's, the land and its shadows the left's.
    hand: (x, y) =>
      y < ridge(x)
        ? drift(x, y, 1.4, 2, 101) > 0.4
          ? 'right'
          : 'left'
        : row(x, y).thick > 0.8 && drift(x, y, 2, 3, 103) > 0.55
          ? 'right'
          : 'left',
  };
};
