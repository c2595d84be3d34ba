import { chromaOf, measureBroken, measureDarkChroma, measureHues } from './colours.ts';
import { measureCombed, measureReach } from './elongation.ts';
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

/** What is measured besides, and rated nowhere: how far strokes reach across and along, in pixels, and how far what is finest is combed, 0 to 1. */
interface Besides {
  readonly across: number;
  readonly along: number;
  readonly combed: number;
}

/** All measures of a picture, scaled to a longer side of 1024 pixels. */
export const measure = (pixels: Pixels): Measures & Besides => {
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
    combed: measureCombed(l),
  };
};
