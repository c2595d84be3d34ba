import { chromaOf, measureBroken, measureDarkChroma, measureHues } from './colours.ts';
import { measureReach } from './elongation.ts';
import { type Pixels, readLab } from './lab.ts';
import { measureOrders } from './order.ts';
import type { Measures } from './ranges.ts';
import { scaleTo } from './scale.ts';
import { measureSlope } from './spectrum.ts';
import { meanOf, quantileOf } from './statistics.ts';
import {
  measureEdgeCut,
  measureFlat,
  measureFractalDimension,
  measureStrokeBand,
  measureWorked,
} from './texture.ts';

/** The longer side of what is measured, in pixels. */
const LONGEST = 1024;

/** All measures of a picture, scaled to a longer side of 1024 pixels, and how far its strokes reach across and along, in such pixels. */
export const measure = (pixels: Pixels): Measures & { across: number; along: number } => {
  const picture = readLab(scaleTo(pixels, LONGEST));
  const { l } = picture;
  const chroma = chromaOf(picture).values;
  const { across, along } = measureReach(l);
  return {
    slope: measureSlope(l),
    flat: measureFlat(l),
    worked: measureWorked(l),
    stroke_band: measureStrokeBand(l),
    edge_cut: measureEdgeCut(l),
    C_mean: meanOf(chroma),
    C_p95: quantileOf(chroma, 0.95),
    L_p1: quantileOf(l.values, 0.01),
    L_p99: quantileOf(l.values, 0.99),
    dark_C: measureDarkChroma(picture),
    broken_ab: measureBroken(picture),
    hue_entropy: measureHues(picture),
    frac_dim: measureFractalDimension(l),
    H: measureOrders(l),
    elongation: along / across,
    across,
    along,
  };
};
