import { blur } from './blur.ts';
import type { LabPicture } from './lab.ts';
import { type Plane, subtract } from './plane.ts';
import { evennessOf, meanOf, quantileOf, spreadOf } from './statistics.ts';
import { tilesOf } from './tiles.ts';

/** C*ab, the distance from grey. */
export const chromaOf = ({ a, b }: LabPicture): Plane => ({
  ...a,
  values: a.values.map((value, i) => Math.hypot(value, b.values[i] ?? 0)),
});

/** The mean chroma of the darkest 15 %. */
export const measureDarkChroma = (picture: LabPicture): number => {
  const limit = quantileOf(picture.l.values, 0.15);
  return meanOf(chromaOf(picture).values.filter((_, i) => (picture.l.values[i] ?? 0) <= limit));
};

const HUES = 36;

/** How evenly the chroma is spread over 36 hues. */
export const measureHues = (picture: LabPicture): number => {
  const shares = new Float64Array(HUES);
  chromaOf(picture).values.forEach((chroma, i) => {
    const turn = Math.atan2(picture.b.values[i] ?? 0, picture.a.values[i] ?? 0) / (2 * Math.PI);
    const hue = Math.floor((turn + 1) * HUES) % HUES;
    shares[hue] = (shares[hue] ?? 0) + chroma;
  });
  return evennessOf(shares);
};

/** How much the colour changes within 24 pixels, aside from where it only drifts. */
export const measureBroken = ({ a, b }: LabPicture): number => {
  const tiles = [a, b].map((plane) => tilesOf(subtract(plane, blur(plane, 8)), 24).map(spreadOf));
  const [across = [], down = []] = tiles;
  return meanOf(across.map((value, i) => Math.hypot(value, down[i] ?? 0)));
};
