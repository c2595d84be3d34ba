import { clamp, mix, smoothstep, type Unit } from '../../units.ts';
import { blend, type Lab, lab } from '../colour.ts';
import type { Sheet } from '../sheet.ts';
import type { Site } from './site.ts';

/** The hills and the field before them. */
export interface Land {
  /** How near a place of the field is: 0 at its upper edge, 1 at the canvas's lower one. */
  near(y: number): Unit;
  /** The crest of the nearer hills. */
  ridge(x: number): number;
  /** The crest of all hills: the sky begins above it. */
  skyline(x: number): number;
  /** The way of the rows, in radians. */
  along(x: number, y: number): number;
  /** The rows of lavender: how thick it grows, 0 on bare earth to 1, and whether a place is on their lit flank (1) or the other (−1). */
  row(x: number, y: number): { readonly thick: Unit; readonly lit: number };
  /** The colour of a place below the skyline at an hour, 0 late afternoon to 1 after sunset. */
  colour(x: number, y: number, hour: Unit): Lab;
}

const FAR_HILL = lab('#8b9bad');
const HILL = lab('#6c8193');
const ROSE = lab('#afa2a6');
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
/** How many rows there are across a canvas's height, at a canvas's height below where they meet. */
const ROWS = 1.6;

/** Low hills, a plain of olives and stubble, and rows of lavender that run together towards it. */
export const createLand = ({ swell, drift, scale }: Sheet, site: Site): Land => {
  const { horizon, vanishing, sun } = site;
  const near = (y: number) => clamp((y - horizon) / (1 - horizon));
  const ridge = (x: number) =>
    horizon - (0.035 + 0.075 * drift(x, 0, 0.9, 1, 3) + 0.04 * swell(x, 0, 0.7, 1, 5)) * scale;
  const farRidge = (x: number) =>
    horizon - (0.06 + 0.12 * swell(x, 0, 0.8, 1, 7) + 0.02 * drift(x, 0, 2, 1, 9)) * scale;

  /** Where in a row a place lies, in radians: 0 on its crest, rising to the right; unequal, as they were planted. */
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

  const hills = (x: number, y: number, hour: Unit): Lab => {
    const hill = blend(blend(HILL, VIOLET, 0.35 * hour), FAR_HILL, 0.5 * drift(x, y, 2.5, 4, 27));
    const body = y < ridge(x) ? blend(FAR_HILL, ROSE, 0.35 * hour) : hill;
    const plain = blend(OLIVE, STRAW, smoothstep(0.4, 0.6, drift(x, y, 2.2, 9, 29)));
    return blend(body, plain, 0.8 * smoothstep(0.034, 0.008, (horizon - y) / scale));
  };
  const field = (x: number, y: number, hour: Unit): Lab => {
    const { thick, lit } = row(x, y);
    const herbs = 0.75 * smoothstep(0.45, 0.62, drift(x, y, 1.6, 3, 33));
    const earth = blend(blend(EARTH, ROSY_EARTH, hour), HERB, herbs);
    const flank = clamp(0.5 + 0.5 * lit * near(y) + (drift(x, y, 2.6, 4, 35) - 0.5) * 1.2);
    const leafy = blend(VIOLET, STEM, 0.45 * swell(x, y, 3, 5, 53));
    const grown = blend(earth, blend(leafy, LILAC, flank), thick * 0.92);
    const edge = smoothstep(0.07, 0.02, near(y) + (drift(x, y, 1.1, 4, 37) - 0.5) * 0.12);
    return blend(grown, blend(STUBBLE, HERB, 0.5 * swell(x, y, 1.6, 1, 39)), edge * 0.85);
  };

  return {
    near,
    ridge,
    skyline: (x) => Math.min(ridge(x), farRidge(x)),
    along: (x, y) => Math.atan2(y - vanishing.y, x - vanishing.x),
    row,
    colour: (x, y, hour) => (y > horizon ? field(x, y, hour) : hills(x, y, hour)),
  };
};
