/** What is measured at a picture, and the range in which Impressionist paintings lie (a study's, of nineteen; each of ours is calibrated to it on seven). Where only one end is known, the other is what can be. */
export const RANGES = {
  slope: [-1.5, -1],
  flat: [0.03, 0.24],
  worked: [0.7, 8],
  stroke_band: [0.42, 0.95],
  edge_cut: [3.4, 6.5],
  C_mean: [7.6, 16.8],
  C_p95: [0, 36],
  L_p1: [0.8, 32],
  L_p99: [71, 97],
  dark_C: [4, 19],
  broken_ab: [1.7, 5.6],
  hue_entropy: [0.41, 0.89],
  frac_dim: [2.42, 2.78],
  H: [0.9, 0.97],
  elongation: [1.6, 2.7],
} as const satisfies Readonly<Record<string, readonly [low: number, high: number]>>;

/** The name of a measure. */
export type Measure = keyof typeof RANGES;

export const MEASURES = Object.keys(RANGES) as readonly Measure[];

/** A picture's measures. */
export type Measures = Readonly<Record<Measure, number>>;
