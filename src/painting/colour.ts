import { clamp, mix, type Rgb } from '../units.ts';

/** A colour in OKLab (Björn Ottosson, 2020): lightness 0 to 1, green–red, blue–yellow (about ±0.3). */
export type Lab = readonly [lightness: number, a: number, b: number];

/** The colours that one kind of thing may have. */
export type Hues = readonly [Lab, ...Lab[]];

/** Colours at places that rise. */
export type Stops = readonly (readonly [place: number, Lab])[];

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toGamma = (c: number) => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

/** OKLab of a colour written `#rrggbb`. */
export const lab = (hex: string): Lab => {
  const bits = Number.parseInt(hex.slice(1), 16);
  const r = toLinear(((bits >> 16) & 255) / 255);
  const g = toLinear(((bits >> 8) & 255) / 255);
  const b = toLinear((bits & 255) / 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

/** Colours written `#rrggbb`, at least one. */
export const hues = (first: string, ...others: readonly string[]): Hues => [
  lab(first),
  ...others.map(lab),
];

/** Stops of a gradient at `places`, of colours written `#rrggbb`. */
export const stopsAt =
  (...places: readonly number[]) =>
  (...hexes: readonly string[]): Stops =>
    hexes.map((hex, index) => [places[index] ?? 1, lab(hex)]);

/** The same colour in sRGB, what lies outside clipped. */
export const toRgb = ([lightness, a, b]: Lab): Rgb => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const component = (linear: number) => toGamma(clamp(linear));
  return [
    component(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    component(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    component(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};

/** `t` of the way (0 to 1) from one colour to another. */
export const blend = (from: Lab, to: Lab, t: number): Lab => [
  mix(from[0], to[0], t),
  mix(from[1], to[1], t),
  mix(from[2], to[2], t),
];

/** A colour made lighter by `lightness` and its chroma multiplied by `chroma`. */
export const shade = ([l, a, b]: Lab, lightness: number, chroma = 1): Lab => [
  l + lightness,
  a * chroma,
  b * chroma,
];

/** How different two colours look, in OKLab; a step in lightness is seen before one in hue. */
export const differ = ([l, a, b]: Lab, [m, c, d]: Lab): number =>
  Math.hypot(l - m, (a - c) / 2, (b - d) / 2);

/** A colour's hue and chroma at another lightness. */
export const atValue = ([, a, b]: Lab, lightness: number): Lab => [lightness, a, b];

/** The colour at `t` along stops given as [place, colour], places rising. */
export const gradient = (stops: Stops, t: number): Lab => {
  const after = stops.findIndex(([place]) => place > t);
  const last = stops.at(after === -1 ? -1 : after);
  const first = stops.at(after === -1 ? -1 : Math.max(0, after - 1));
  if (!first || !last) throw new Error('a gradient needs a colour');
  return first === last ? last[1] : blend(first[1], last[1], (t - first[0]) / (last[0] - first[0]));
};
