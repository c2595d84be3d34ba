/** The mean; NaN of nothing. */
export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
};

/** The root of the mean square distance from the mean. */
export const spreadOf = (values: ArrayLike<number>): number => {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] ?? 0) - mean) ** 2;
  return Math.sqrt(sum / values.length);
};

/** The value under which `share` (0 to 1) of the values lie. */
export const quantileOf = (values: ArrayLike<number>, share: number): number => {
  const sorted = Float32Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const [low, high] = [
    sorted[Math.floor(place)] ?? Number.NaN,
    sorted[Math.ceil(place)] ?? Number.NaN,
  ];
  return low + (high - low) * (place % 1);
};

/** The slope of the straight line through points, by least squares. */
export const slopeOf = (points: readonly (readonly [x: number, y: number])[]): number => {
  const mx = meanOf(points.map(([x]) => x));
  const my = meanOf(points.map(([, y]) => y));
  const product = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return product / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
};

/** How evenly shares are spread: 0 when all is in one, 1 when each has as much. */
export const evennessOf = (shares: ArrayLike<number>): number => {
  const all = meanOf(shares) * shares.length;
  let entropy = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = (shares[i] ?? 0) / all;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return entropy / Math.log(shares.length);
};
