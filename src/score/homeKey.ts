/** A key: its tonic as a pitch class (0 is C), and its mode. */
export interface Key {
  readonly tonic: number;
  readonly minor: boolean;
}

/** How well each degree fits a key, tonic first: the probe-tone ratings of Krumhansl and Kessler (1982), as in Krumhansl, Cognitive Foundations of Musical Pitch (1990), p. 30. */
const MAJOR = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88];
const MINOR = [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17];

const centred = (values: readonly number[]): readonly number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
};

/** Pearson's correlation of two lists of twelve, but for a factor that is the same for all tonics. */
const fit = (weights: readonly number[], profile: readonly number[], tonic: number): number => {
  const ratings = centred(profile);
  const norm = Math.hypot(...ratings);
  return (
    centred(weights).reduce(
      (sum, weight, pitchClass) => sum + weight * (ratings[(pitchClass - tonic + 12) % 12] ?? 0),
      0,
    ) / norm
  );
};

/** The key that fits a piece best, by how long each of the twelve pitch classes sounds (Krumhansl and Schmuckler's key finding, ibid. ch. 4). */
export const findHomeKey = (weights: readonly number[]): Key => {
  let best: Key = { tonic: 0, minor: false };
  let most = -Infinity;
  for (const minor of [false, true]) {
    for (let tonic = 0; tonic < 12; tonic++) {
      const value = fit(weights, minor ? MINOR : MAJOR, tonic);
      if (value > most) [best, most] = [{ tonic, minor }, value];
    }
  }
  return best;
};
