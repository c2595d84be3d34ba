import { blur, gradientOf } from './blur.ts';
import { type Plane, subtract } from './plane.ts';
import { quantileOf, slopeOf, spreadOf } from './statistics.ts';
import { tilesOf } from './tiles.ts';

/** What lies between the two blurs. */
const bandOf = (plane: Plane, fine: number, coarse: number): Plane =>
  subtract(blur(plane, fine), blur(plane, coarse));

/** The share of pixels at which nothing changes: a gradient of less than 0.35 L* a pixel. */
export const measureFlat = (lightness: Plane): number => {
  const gradient = gradientOf(blur(lightness, 0.75)).values;
  return gradient.filter((value) => value < 0.35).length / gradient.length;
};

/** How sharp the sharpest edges are against the ordinary ones: the 99.5th percentile of the gradient by its 75th. */
export const measureEdgeCut = (lightness: Plane): number => {
  const gradient = gradientOf(blur(lightness, 0.75)).values;
  return quantileOf(gradient, 0.995) / quantileOf(gradient, 0.75);
};

/** The fine contrast, in L*, of the places that were worked least: of a fifth of the tiles of 32 pixels it is less. */
export const measureWorked = (lightness: Plane): number => {
  const fine = subtract(lightness, blur(lightness, 4));
  return quantileOf(tilesOf(fine, 32).map(spreadOf), 0.2);
};

/** The contrast of what is 1 to 4 pixels large by the contrast of what is 8 to 32. */
export const measureStrokeBand = (lightness: Plane): number =>
  spreadOf(bandOf(lightness, 1, 4).values) / spreadOf(bandOf(lightness, 8, 32).values);

const LAGS = [1, 2, 4, 8, 16];

/** The mean step in lightness between pixels `lag` apart, along rows and columns. */
const stepAt = ({ width, height, values }: Plane, lag: number): number => {
  let sum = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = values[y * width + x] ?? 0;
      if (x + lag < width) sum += Math.abs((values[y * width + x + lag] ?? 0) - here);
      if (y + lag < height) sum += Math.abs((values[(y + lag) * width + x] ?? 0) - here);
    }
  }
  return sum / ((width - lag) * height + width * (height - lag));
};

/** The fractal dimension of the lightness as a landscape, by its variogram: 2 is smooth, 3 is noise. */
export const measureFractalDimension = (lightness: Plane): number =>
  3 - slopeOf(LAGS.map((lag) => [Math.log(lag), Math.log(stepAt(lightness, lag))]));
